package software.straylight.continuity.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.isolation.PlainView.Node;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.SandboxRequest;

/**
 * Random action programs in the sandbox and against a plain model of the view: every answer and the
 * whole record agree. A failure names its seed.
 */
class ViewModelTest {
  private static final int LENGTH = 40;
  private static final String PROBE = "/toolchain/t/bin/probe";

  @TempDir static Path shared;

  @SuppressWarnings("NullAway.Init")
  private static NativeHelper helper;

  private static Digest probe = Digest.ZERO;
  private static final Map<String, Digest> CONTENTS = new TreeMap<>();
  private static final Digest TREE = Digest.sha256(new byte[] {1});
  private static final Digest OTHER = Digest.sha256(new byte[] {2});

  @BeforeAll
  static void build() throws Exception {
    helper = NativeHelper.in(shared);
    Path program = helper.program(helper.sources().resolve("test/probe.c"), "-O1", "-pthread");
    byte[] bytes = Files.readAllBytes(program);
    probe = helper.blob(bytes);
    for (String name : new String[] {"a", "b", "f", "text", "space", "accent"}) {
      CONTENTS.put(
          name,
          helper.blob(("content of " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
    tree(
        TREE, Map.of("bin/probe", bytes, "lib/data", new byte[] {1}, "lib/deep/x", new byte[] {2}));
    tree(OTHER, Map.of("x", new byte[] {3}, "d/data", new byte[] {4}));
  }

  @AfterAll
  static void open() throws IOException {
    try (var all = Files.walk(shared.resolve("trees"))) {
      for (Path path : all.filter(Files::isDirectory).toList()) {
        path.toFile().setWritable(true);
      }
    }
  }

  private static void tree(Digest name, Map<String, byte[]> files) throws IOException {
    Path root = shared.resolve("trees/" + name.toHex().substring(0, 2) + "/" + name.toHex());
    for (Map.Entry<String, byte[]> e : files.entrySet()) {
      Path path = root.resolve(e.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, e.getValue());
      assertThat(path.toFile().setReadable(true, false)).isTrue();
      assertThat(path.toFile().setExecutable(e.getKey().startsWith("bin/"), false)).isTrue();
    }
    try (var all = Files.walk(root)) {
      for (Path path : all.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(
            path, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    Files.setPosixFilePermissions(
        shared, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static final Map<String, String> LINKS =
      Map.of(
          "/lib", "toolchain/t/lib",
          "/loop1", "/loop2",
          "/loop2", "loop1",
          "/dangling", "/work/none",
          "/up", "/work/d/../d/./",
          "/usr", "/toolchain/t");

  private static PlainView view() {
    PlainView view = new PlainView();
    view.add("/work/a", file("a", false, ""));
    view.add("/work/d/b", file("b", false, ""));
    view.add("/work/d/e/f", file("f", false, ""));
    view.add("/work/text", file("text", true, "ENOEXEC"));
    view.add("/work/sp ace", file("space", false, ""));
    view.add("/work/\u00e9", file("accent", false, ""));
    view.add("/work/run", new Node.File(probe, true, "status 0"));
    view.bind("/work/gen/p/t", new Claim.Tree(OTHER));
    view.add("/work/gen/p/t/x", new Node.File(Digest.ZERO, false, ""));
    view.add("/work/gen/p/t/d/data", new Node.File(Digest.ZERO, false, ""));
    view.bind("/toolchain/t", new Claim.Tree(TREE));
    view.add(PROBE, new Node.File(probe, true, "status 0"));
    view.add("/toolchain/t/lib/data", new Node.File(Digest.ZERO, false, ""));
    view.add("/toolchain/t/lib/deep/x", new Node.File(Digest.ZERO, false, ""));
    view.bind("/work/out", new Claim.Mount());
    view.bind("/tmp", new Claim.Mount());
    view.bind("/proc", new Claim.Mount());
    view.add("/etc/passwd", new Node.File(Digest.sha256(PASSWD.toByteArray()), false, ""));
    view.add("/dev/null", new Node.File(Digest.ZERO, false, ""));
    LINKS.forEach((at, to) -> view.add(at, new Node.Link(to)));
    return view;
  }

  private static final Bytes PASSWD = Bytes.utf8("build:x:1000:1000::/:/bin/false\n");

  private static Node file(String content, boolean executable, String runs) {
    return new Node.File(CONTENTS.getOrDefault(content, Digest.ZERO), executable, runs);
  }

  private static SandboxRequest request(List<String> operations) throws IOException {
    List<Bytes> command = new ArrayList<>(List.of(Bytes.utf8(PROBE)));
    operations.forEach(o -> command.add(Bytes.utf8(o)));
    Map<Bytes, Ref> inputs = new TreeMap<>();
    Map.of("a", "a", "d/b", "b", "d/e/f", "f", "sp ace", "space", "\u00e9", "accent")
        .forEach(
            (at, content) ->
                inputs.put(
                    Bytes.utf8(at),
                    new Ref.File(CONTENTS.getOrDefault(content, Digest.ZERO), false)));
    inputs.put(Bytes.utf8("text"), new Ref.File(CONTENTS.getOrDefault("text", Digest.ZERO), true));
    inputs.put(Bytes.utf8("run"), new Ref.File(probe, true));
    inputs.put(Bytes.utf8("gen/p/t"), new Ref.Tree(OTHER));
    Map<Bytes, Bytes> links = new TreeMap<>();
    LINKS.forEach((at, to) -> links.put(Bytes.utf8(at), Bytes.utf8(to)));
    Action action =
        new Action(
            RuleKind.GENRULE,
            command,
            OrderedMap.empty(),
            OrderedMap.copyOf(Map.of("t", TREE)),
            OrderedMap.copyOf(links),
            OrderedMap.copyOf(inputs),
            OrderedSet.empty(),
            OrderedMap.empty(),
            OrderedSet.empty(),
            NativeHelper.view(OrderedMap.copyOf(Map.of(Bytes.utf8("/etc/passwd"), PASSWD))));
    return helper.request(action, 120_000, 1 << 20);
  }

  private static Set<String> events(ExecutionEvidence evidence) {
    assertThat(evidence.access().complete()).isTrue();
    TreeSet<String> all = new TreeSet<>();
    evidence.access().events().forEach(e -> all.add(PlainView.rendered(e)));
    return all;
  }

  private static List<String> printed(SandboxRequest request, ExecutionEvidence evidence)
      throws IOException {
    if (evidence.stdout().bytes() == 0) {
      return List.of();
    }
    Path incoming = Path.of(request.incoming().toUtf8().orElseThrow());
    String text = Files.readString(incoming.resolve(evidence.stdout().digest().toHex()));
    // What an executed copy of the probe prints is not an answer of this one.
    return text.lines().filter(l -> !l.startsWith("umask =")).toList();
  }

  private static void compare(long first, int programs) throws Exception {
    try (ResidentSandbox sandbox =
        new ResidentSandbox(helper.path(), shared.resolve("scratch"), 1)) {
      Set<String> base = events(sandbox.run(request(List.of())));
      for (long seed = first; seed < first + programs; seed++) {
        PlainView view = view();
        ModelledAction action = new ModelledAction(view, new Random(seed), LENGTH);
        SandboxRequest request = request(action.operations());
        ExecutionEvidence evidence = sandbox.run(request);
        assertThat(printed(request, evidence))
            .as("answers of seed %d", seed)
            .isEqualTo(action.answers());
        Set<String> expected = view.takeEvents();
        expected.addAll(base);
        Set<String> found = events(evidence);
        Set<String> both = new TreeSet<>(found);
        both.retainAll(expected);
        found.removeAll(both);
        expected.removeAll(both);
        assertThat(List.of(expected, found))
            .as("only expected, only found: seed %d, %s", seed, action.operations())
            .containsOnly(new TreeSet<>());
      }
      System.out.println(programs + " random programs of " + LENGTH + " operations: 0 differences");
    }
  }

  @Test
  @Tag("system")
  void answersAndRecordsAgreeWithThePlainModel() throws Exception {
    compare(1, 150);
  }

  @Test
  @Tag("long")
  void answersAndRecordsAgreeForLong() throws Exception {
    compare(1_000_000, 20_000);
  }
}
