package software.straylight.continuity.kernel.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import software.straylight.continuity.kernel.TreeRequest;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.CanonicalTree;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.model.TreeException;
import software.straylight.continuity.model.TreeManifest;

/** Draws manifests and canonical trees, most of them legal. */
final class Trees {
  private final Draw draw;

  Trees(Draw draw) {
    this.draw = draw;
  }

  TreeRequest request() {
    if (draw.oneIn(200)) {
      return deep();
    }
    OrderedMap<Bytes, Entry> entries = entries();
    if (draw.flag()) {
      return new TreeRequest.Encode(draw.oneIn(3) ? spoilt(entries) : entries);
    }
    CanonicalTree tree;
    try {
      tree = CanonicalTree.encode(new TreeManifest(entries));
    } catch (TreeException e) {
      return new TreeRequest.Encode(entries);
    }
    TreeRequest.Decode decode = new TreeRequest.Decode(tree.root(), tree.directories());
    return draw.flag() ? spoilt(decode) : decode;
  }

  private OrderedMap<Bytes, Entry> entries() {
    Map<Bytes, Entry> entries = new LinkedHashMap<>();
    for (int n = draw.few() + draw.few(); n > 0; n--) {
      Bytes path = draw.relative();
      if (entries.keySet().stream()
          .noneMatch(o -> PathSyntax.isAtOrBelow(o, path) || PathSyntax.isAtOrBelow(path, o))) {
        entries.put(path, entry(PathSyntax.components(path) - 1));
      }
    }
    return OrderedMap.copyOf(entries);
  }

  private Entry entry(int depth) {
    return switch (draw.below(4)) {
      case 0 -> new Entry.Directory();
      case 1 -> new Entry.Link(target(depth));
      default -> new Entry.File(draw.digest(8), draw.word(), draw.flag());
    };
  }

  private Bytes target(int climb) {
    return Bytes.utf8(
            "../".repeat(draw.below(climb + 1)) + draw.of("", "./", "x/../", "/".repeat(0)))
        .concat(draw.name());
  }

  private OrderedMap<Bytes, Entry> spoilt(OrderedMap<Bytes, Entry> entries) {
    Map<Bytes, Entry> more = new LinkedHashMap<>(entries);
    switch (draw.below(4)) {
      case 0 -> more.put(draw.badRelative(), entry(0));
      case 1 -> {
        Bytes outer = entries.isEmpty() ? draw.name() : draw.pick(entries.keyList());
        more.put(outer, entry(0));
        more.put(outer.concat(draw.of("/", "-", "/a/")).concat(draw.name()), entry(0));
      }
      case 2 ->
          more.put(
              draw.relative(),
              new Entry.Link(
                  draw.of(
                      Bytes.EMPTY,
                      Bytes.utf8("/a"),
                      Bytes.utf8(".."),
                      Bytes.utf8("../../.."),
                      Bytes.utf8("a/../.."),
                      Bytes.utf8("a\0"),
                      Bytes.utf8("a//b/."))));
      default -> more.put(Bytes.utf8("d/".repeat(draw.of(255, 256)) + "f"), entry(0));
    }
    return OrderedMap.copyOf(more);
  }

  /** A directory in a directory in a directory, about as deep as is allowed. */
  private TreeRequest deep() {
    Map<Digest, Bytes> all = new LinkedHashMap<>();
    Bytes at = Bytes.EMPTY;
    all.put(at.sha256(), at);
    int levels = draw.of(15, 16, 17, 255, 256, 257);
    String name = "d".repeat(levels < 20 ? 255 : 1 + draw.below(2));
    for (int i = 0; i < levels; i++) {
      at = Bytes.of(directory(2, name, at.sha256(), at.length()));
      all.put(at.sha256(), at);
    }
    return new TreeRequest.Decode(at.sha256(), OrderedMap.copyOf(all));
  }

  /** A message with one node, written here by hand so that it may be wrong. */
  private static byte[] directory(int field, String name, Digest digest, int size) {
    ProtoWriter d = new ProtoWriter();
    d.bytes(1, Bytes.utf8(digest.toHex()).toByteArray());
    if (size != 0) {
      d.varint(2, size);
    }
    ProtoWriter node = new ProtoWriter();
    node.bytes(1, Bytes.utf8(name).toByteArray());
    node.bytes(2, d.toByteArray());
    ProtoWriter out = new ProtoWriter();
    out.bytes(field, node.toByteArray());
    return out.toByteArray();
  }

  private TreeRequest spoilt(TreeRequest.Decode tree) {
    Map<Digest, Bytes> all = new LinkedHashMap<>(tree.directories());
    Digest root = tree.root();
    Digest some = draw.pick(tree.directories().keyList());
    Bytes content = tree.directories().getOrDefault(some, Bytes.EMPTY);
    switch (draw.below(6)) {
      case 0 -> all.remove(some);
      case 1 -> all.put(some, changed(content));
      case 2 -> {
        // Wrong bytes under their own digest, as the root: only the canonical form can refuse.
        Bytes wrong = changed(content);
        all.put(wrong.sha256(), wrong);
        root = wrong.sha256();
      }
      case 3 -> root = some;
      case 4 -> all.put(draw.digest(8), draw.content());
      default -> {
        String name = draw.of("a", "", ".", "a/b", "é", "n".repeat(256));
        Bytes wrong =
            Bytes.of(
                directory(
                    draw.of(1, 2, 2, 2, 3, 4),
                    name,
                    some,
                    draw.oneIn(4) ? draw.below(200) : content.length()));
        if (draw.oneIn(4)) {
          wrong = wrong.concat(wrong);
        }
        all.put(wrong.sha256(), wrong);
        root = wrong.sha256();
      }
    }
    return new TreeRequest.Decode(root, OrderedMap.copyOf(all));
  }

  private Bytes changed(Bytes content) {
    byte[] b = content.toByteArray();
    if (b.length == 0 || draw.oneIn(5)) {
      return content.concat(draw.content());
    }
    b[draw.below(b.length)] ^= (byte) (1 << draw.below(8));
    return Bytes.of(b);
  }
}
