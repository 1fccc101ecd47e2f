package software.straylight.continuity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.DynamicMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The tree codec, with protobuf-java as the independent oracle. */
class CanonicalTreeTest {
  private static final Digest D = Digest.sha256(new byte[0]);

  private static Bytes b(String s) {
    return Bytes.utf8(s);
  }

  private static Entry file(long bytes, boolean executable) {
    return new Entry.File(D, bytes, executable);
  }

  private static TreeManifest manifest(Object... pairs) {
    Map<Bytes, Entry> entries = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      entries.put(b((String) pairs[i]), (Entry) pairs[i + 1]);
    }
    return new TreeManifest(OrderedMap.copyOf(entries));
  }

  /** A legal manifest. */
  private static TreeManifest random(SplittableRandom random) {
    TreeMap<Bytes, Entry> entries = new TreeMap<>();
    fill("", 0, random, entries);
    return new TreeManifest(OrderedMap.copyOf(entries));
  }

  private static void fill(
      String prefix, int depth, SplittableRandom random, Map<Bytes, Entry> entries) {
    int n = random.nextInt(4);
    if (n == 0 && depth > 0) {
      entries.put(b(prefix.substring(0, prefix.length() - 1)), new Entry.Directory());
    }
    List<String> names = List.of("a", "a-b", "a.b", "ab", "é", "z");
    for (int i = 0; i < n; i++) {
      String path = prefix + names.get(i + random.nextInt(3));
      boolean taken = entries.keySet().stream().anyMatch(k -> PathSyntax.isAtOrBelow(k, b(path)));
      if (taken) {
        continue;
      }
      switch (random.nextInt(4)) {
        case 0 -> entries.put(b(path), file(random.nextLong() >>> random.nextInt(64), true));
        case 1 -> entries.put(b(path), file(0, false));
        case 2 ->
            entries.put(b(path), new Entry.Link(b("../".repeat(random.nextInt(depth + 1)) + "x")));
        default -> {
          if (depth < 5) {
            fill(path + "/", depth + 1, random, entries);
          }
        }
      }
    }
  }

  @Property(tries = 500)
  void decodingAnEncodedTreeGivesTheManifest(@ForAll long seed) {
    TreeManifest m = random(new SplittableRandom(seed));
    CanonicalTree tree = CanonicalTree.encode(m);
    assertThat(tree.directories().getOrDefault(tree.root(), b("none")).length())
        .isEqualTo((int) tree.bytes());
    assertThat(CanonicalTree.decode(tree.root(), tree.directories())).isEqualTo(m);
  }

  @Property(tries = 200)
  void protobufWritesTheSameBytes(@ForAll long seed) {
    CanonicalTree tree = CanonicalTree.encode(random(new SplittableRandom(seed)));
    tree.directories()
        .forEach(
            (digest, bytes) -> {
              DynamicMessage parsed = RemoteApiDirectory.parse(bytes.toByteArray());
              assertThat(parsed.getUnknownFields().asMap()).isEmpty();
              assertThat(parsed.toByteArray()).isEqualTo(bytes.toByteArray());
              assertThat(RemoteApiDirectory.rebuild(bytes)).isEqualTo(bytes.toByteArray());
              assertThat(bytes.sha256()).isEqualTo(digest);
            });
  }

  /** Whatever is accepted is the encoding of what it decodes to. */
  @Property(tries = 300)
  void mutatedMessagesAreRefusedOrCanonical(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    CanonicalTree tree = CanonicalTree.encode(random(random));
    byte[] message = tree.directories().valueList().get(0).toByteArray();
    for (int i = 0; i < message.length; i++) {
      byte[] mutated = message.clone();
      mutated[i] = (byte) (mutated[i] + 1 + random.nextInt(255));
      DirectoryMessage.decode(Bytes.of(mutated))
          .ifPresent(m -> assertThat(m.encode()).isEqualTo(mutated));
      byte[] shorter = Arrays.copyOf(message, i);
      DirectoryMessage.decode(Bytes.of(shorter))
          .ifPresent(m -> assertThat(m.encode()).isEqualTo(shorter));
    }
  }

  @Test
  void theEmptyTreeIsTheEmptyMessage() {
    CanonicalTree empty = CanonicalTree.encode(manifest());
    assertThat(empty.root()).isEqualTo(D);
    assertThat(empty.bytes()).isZero();
  }

  private static void refused(ReasonCode code, String operand, TreeManifest m) {
    assertThatThrownBy(() -> CanonicalTree.encode(m))
        .isInstanceOfSatisfying(
            TreeException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.operand()).isEqualTo(b(operand));
            });
  }

  @Test
  void illegalManifestsAreRefusedAtTheirFirstEntry() {
    refused(ReasonCode.TREE_ILLEGAL_NAME, "", manifest("", file(0, false)));
    refused(ReasonCode.TREE_ILLEGAL_NAME, "/a", manifest("/a", file(0, false)));
    refused(ReasonCode.TREE_ILLEGAL_NAME, "a//b", manifest("a//b", file(0, false)));
    refused(ReasonCode.TREE_ILLEGAL_NAME, "a/..", manifest("a/..", file(0, false)));
    refused(ReasonCode.TREE_ILLEGAL_NAME, "a/", manifest("a/", file(0, false)));
    String component = "n".repeat(256);
    refused(ReasonCode.TREE_ILLEGAL_NAME, component, manifest(component, file(0, false)));
    refused(
        ReasonCode.TREE_NESTED,
        "a/b",
        manifest("a", file(0, false), "a-b", file(0, false), "a/b", file(0, false)));
    refused(
        ReasonCode.TREE_NESTED,
        "a/b",
        manifest("a", new Entry.Link(b("b")), "a/b", file(0, false)));
    refused(
        ReasonCode.TREE_DIRECTORY_NOT_EMPTY,
        "a",
        manifest("a", new Entry.Directory(), "a/b/c", file(0, false)));
    for (String target : List.of("", "/x", "..", "../..", "a/../../b", "a\0b")) {
      refused(ReasonCode.TREE_ILLEGAL_LINK, "l", manifest("l", new Entry.Link(b(target))));
    }
    for (String target : List.of(".", "a/..", "./a//b", "x/../y")) {
      assertThat(CanonicalTree.encode(manifest("l", new Entry.Link(b(target))))).isNotNull();
    }
    refused(ReasonCode.TREE_ILLEGAL_LINK, "d/l", manifest("d/l", new Entry.Link(b("../.."))));
    assertThat(CanonicalTree.encode(manifest("d/l", new Entry.Link(b(".."))))).isNotNull();
  }

  @Test
  void aTreeHasAtMost256Levels() {
    String deepest = "d/".repeat(255) + "f";
    CanonicalTree tree = CanonicalTree.encode(manifest(deepest, file(0, false)));
    assertThat(CanonicalTree.decode(tree.root(), tree.directories()).entries().keySet())
        .containsExactly(b(deepest));
    refused(ReasonCode.TREE_TOO_DEEP, "d/" + deepest, manifest("d/" + deepest, file(0, false)));
    Chain chain = new Chain(b("d"), 257);
    assertDecode(ReasonCode.TREE_TOO_DEEP, chain.fromTop(256), chain.top, chain.directories);
    Chain fits = new Chain(b("d"), 256);
    assertThat(CanonicalTree.decode(fits.top, fits.directories).entries()).hasSize(1);
  }

  @Test
  void aPathInATreeHasAtMost4096Bytes() {
    Chain chain = new Chain(Bytes.of(filled(255)), 17);
    assertDecode(ReasonCode.TREE_TOO_DEEP, chain.fromTop(16), chain.top, chain.directories);
    assertThat(CanonicalTree.decode(new Chain(Bytes.of(filled(255)), 16).top, chain.directories))
        .isNotNull();
  }

  private static byte[] filled(int n) {
    byte[] name = new byte[n];
    Arrays.fill(name, (byte) 'n');
    return name;
  }

  /** Empty directory, in a directory, in a directory ... */
  private static final class Chain {
    final Map<Digest, Bytes> directories = new HashMap<>();
    final List<Digest> fromBottom = new ArrayList<>();
    final Digest top;

    Chain(Bytes name, int levels) {
      Digest at = add(new DirectoryMessage(List.of(), List.of(), List.of()));
      long size = 0;
      for (int i = 0; i < levels; i++) {
        DirectoryMessage m =
            new DirectoryMessage(
                List.of(), List.of(new DirectoryMessage.DirNode(name, at, size)), List.of());
        at = add(m);
        size = m.encode().length;
      }
      top = at;
    }

    private Digest add(DirectoryMessage m) {
      Bytes bytes = Bytes.of(m.encode());
      directories.put(bytes.sha256(), bytes);
      fromBottom.add(bytes.sha256());
      return bytes.sha256();
    }

    Digest fromTop(int n) {
      return fromBottom.get(fromBottom.size() - 1 - n);
    }
  }

  private static void assertDecode(
      ReasonCode code, Digest operand, Digest root, Map<Digest, Bytes> directories) {
    assertThatThrownBy(() -> CanonicalTree.decode(root, directories))
        .isInstanceOfSatisfying(
            TreeException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.operand()).isEqualTo(operand.toBytes());
            });
  }

  @Test
  void whatIsMissingOrNotCanonicalIsRefusedInOrder() {
    CanonicalTree tree =
        CanonicalTree.encode(manifest("a/x", file(1, false), "b/y", file(2, true)));
    for (Digest d : tree.directories().keySet()) {
      Map<Digest, Bytes> without = new HashMap<>(tree.directories());
      without.remove(d);
      assertDecode(ReasonCode.TREE_MISSING_DIRECTORY, d, tree.root(), without);
      Map<Digest, Bytes> other = new HashMap<>(tree.directories());
      other.put(d, b("\n"));
      assertDecode(ReasonCode.TREE_NOT_CANONICAL, d, tree.root(), other);
    }
  }

  /** The root names a child by another length than it has. */
  @Test
  void aDirectorysSizeMustBeItsLength() {
    DirectoryMessage child =
        new DirectoryMessage(
            List.of(new DirectoryMessage.FileNode(b("f"), D, 0, false)), List.of(), List.of());
    Bytes childBytes = Bytes.of(child.encode());
    DirectoryMessage root =
        new DirectoryMessage(
            List.of(),
            List.of(
                new DirectoryMessage.DirNode(b("c"), childBytes.sha256(), childBytes.length() + 1)),
            List.of());
    Bytes rootBytes = Bytes.of(root.encode());
    assertDecode(
        ReasonCode.TREE_NOT_CANONICAL,
        childBytes.sha256(),
        rootBytes.sha256(),
        Map.of(childBytes.sha256(), childBytes, rootBytes.sha256(), rootBytes));
  }

  /** A directory with a link that climbs is legal below a folder and not at the root. */
  @Test
  void aSharedDirectoryIsCheckedInEachPlace() {
    DirectoryMessage climbing =
        new DirectoryMessage(
            List.of(), List.of(), List.of(new DirectoryMessage.LinkNode(b("l"), b("../../x"))));
    Bytes c = Bytes.of(climbing.encode());
    DirectoryMessage middle =
        new DirectoryMessage(
            List.of(),
            List.of(new DirectoryMessage.DirNode(b("m"), c.sha256(), c.length())),
            List.of());
    Bytes m = Bytes.of(middle.encode());
    DirectoryMessage top =
        new DirectoryMessage(
            List.of(),
            List.of(
                new DirectoryMessage.DirNode(b("a"), m.sha256(), m.length()),
                new DirectoryMessage.DirNode(b("b"), c.sha256(), c.length())),
            List.of());
    Bytes t = Bytes.of(top.encode());
    Map<Digest, Bytes> all = Map.of(c.sha256(), c, m.sha256(), m, t.sha256(), t);
    assertDecode(ReasonCode.TREE_NOT_CANONICAL, c.sha256(), t.sha256(), all);
    Bytes fits =
        Bytes.of(
            new DirectoryMessage(
                    List.of(),
                    List.of(new DirectoryMessage.DirNode(b("a"), m.sha256(), m.length())),
                    List.of())
                .encode());
    assertThat(
            CanonicalTree.decode(
                    fits.sha256(), Map.of(c.sha256(), c, m.sha256(), m, fits.sha256(), fits))
                .entries())
        .containsOnlyKeys(b("a/m/l"));
  }

  /** 2^60 paths in 61 messages: refused by its size, at the cost of its messages. */
  @Test
  void aTreeThatSharesDirectoriesCostsItsMessages() {
    Map<Digest, Bytes> all = new HashMap<>();
    Bytes at = Bytes.EMPTY;
    all.put(at.sha256(), at);
    for (int i = 0; i < 60; i++) {
      at =
          Bytes.of(
              new DirectoryMessage(
                      List.of(),
                      List.of(
                          new DirectoryMessage.DirNode(b("a"), at.sha256(), at.length()),
                          new DirectoryMessage.DirNode(b("b"), at.sha256(), at.length())),
                      List.of())
                  .encode());
      all.put(at.sha256(), at);
    }
    Digest root = at.sha256();
    assertThatThrownBy(() -> CanonicalTree.decode(root, all))
        .isInstanceOf(NotEncodableException.class);
  }
}
