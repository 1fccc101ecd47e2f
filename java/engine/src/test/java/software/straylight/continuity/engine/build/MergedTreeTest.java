package software.straylight.continuity.engine.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.CanonicalTree;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.TreeManifest;

/** Trees laid over each other, and what keeps them from it. */
class MergedTreeTest {
  private static final Map<String, String> USR_MERGE =
      Map.of("lib", "usr/lib", "lib64", "usr/lib64", "bin", "usr/bin");

  /** Which of these trees comes first must not matter. */
  private static final Map<String, Map<String, String>> PACKAGES =
      Map.of(
          "libc6",
          Map.of(
              "lib64/ld.so.2", "-> ../lib/x/ld.so.2",
              "lib/x/ld.so.2", "loader",
              "lib/x/libc.so.6", "libc",
              "usr/share/doc/libc6/copyright", "free"),
          "libc6-dev",
          Map.of(
              "usr/lib/x/libc.so", "-> ../../../lib/x/libc.so.6",
              "usr/lib/x/crt1.o", "crt1",
              "usr/share/doc/libc6-dev", "-> libc6"),
          "base-files",
          Map.of("lib", "/", "usr/lib", "/", "var/empty", "/"),
          "libz",
          Map.of(
              "lib/x/libz.so.1", "-> libz.so.1.2",
              "lib/x/libz.so.1.2", "libz",
              "lib/x/out", "-> ../../usr/share/doc",
              "lib/x/up", "-> ..",
              "usr/share/doc/libc6/copyright", "free"));

  /** A tree in short: {@code -> x} is a link, {@code /} an empty folder, all else a file. */
  private static TreeManifest tree(Map<String, String> entries) {
    Map<Bytes, Entry> all = new TreeMap<>();
    entries.forEach(
        (path, text) ->
            all.put(
                Bytes.utf8(path),
                text.equals("/")
                    ? new Entry.Directory()
                    : text.startsWith("-> ")
                        ? new Entry.Link(Bytes.utf8(text.substring(3)))
                        : new Entry.File(
                            Bytes.utf8(text).sha256(), text.length(), text.startsWith("#!"))));
    return new TreeManifest(OrderedMap.copyOf(all));
  }

  private static TreeManifest merged(
      Map<String, String> links, List<String> order, Map<String, Map<String, String>> trees) {
    MergedTree merged = new MergedTree(new Label("p", "all"), links);
    order.forEach(name -> merged.add(name, tree(trees.getOrDefault(name, Map.of()))));
    return merged.manifest();
  }

  private static TreeManifest two(
      Map<String, String> links, Map<String, String> a, Map<String, String> b) {
    return merged(links, List.of("//p:a", "//p:b"), Map.of("//p:a", a, "//p:b", b));
  }

  @Test
  void packagesMakeOneTreeWhereFoldersMeet() {
    List<String> order = new ArrayList<>(PACKAGES.keySet());
    Collections.sort(order);
    TreeManifest all = merged(USR_MERGE, order, PACKAGES);
    assertThat(all)
        .isEqualTo(
            tree(
                Map.ofEntries(
                    Map.entry("bin", "-> usr/bin"),
                    Map.entry("lib", "-> usr/lib"),
                    Map.entry("lib64", "-> usr/lib64"),
                    Map.entry("usr/lib64/ld.so.2", "-> ../lib/x/ld.so.2"),
                    Map.entry("usr/lib/x/ld.so.2", "loader"),
                    Map.entry("usr/lib/x/libc.so.6", "libc"),
                    Map.entry("usr/lib/x/libc.so", "-> ../../../lib/x/libc.so.6"),
                    Map.entry("usr/lib/x/crt1.o", "crt1"),
                    Map.entry("usr/lib/x/libz.so.1", "-> libz.so.1.2"),
                    Map.entry("usr/lib/x/libz.so.1.2", "libz"),
                    Map.entry("usr/lib/x/out", "-> ../../share/doc"),
                    Map.entry("usr/lib/x/up", "-> .."),
                    Map.entry("usr/share/doc/libc6/copyright", "free"),
                    Map.entry("usr/share/doc/libc6-dev", "-> libc6"),
                    Map.entry("var/empty", "/"))));
    Digest digest = CanonicalTree.encode(all).root();
    for (int i = 0; i < order.size(); i++) {
      Collections.rotate(order, 1);
      assertThat(CanonicalTree.encode(merged(USR_MERGE, order, PACKAGES)).root())
          .as("%s", order)
          .isEqualTo(digest);
      assertThat(CanonicalTree.encode(merged(USR_MERGE, order.reversed(), PACKAGES)).root())
          .as("%s", order.reversed())
          .isEqualTo(digest);
    }
  }

  @Test
  void withoutLinksNothingMoves() {
    assertThat(two(Map.of(), Map.of("lib/a", "1", "x", "/"), Map.of("usr/lib/a", "2")))
        .isEqualTo(tree(Map.of("lib/a", "1", "usr/lib/a", "2", "x", "/")));
  }

  @Test
  void aPackageMayHaveTheLinkItself() {
    assertThat(two(USR_MERGE, Map.of("lib", "-> usr/lib"), Map.of("lib/a", "1")).entries())
        .containsKey(Bytes.utf8("usr/lib/a"));
  }

  private static void refused(
      Map<String, String> links,
      Map<String, String> a,
      Map<String, String> b,
      String... inTheMessage) {
    assertThatThrownBy(() -> two(links, a, b))
        .isInstanceOfSatisfying(
            ContinuityException.class,
            e -> {
              assertThat(e.exit()).isEqualTo(ExitCode.BUILD_FAILED);
              assertThat(e.diagnostics().getFirst().code()).isEqualTo("TREE_CONFLICT");
              assertThat(e.diagnostics().getFirst().file()).isEqualTo("p/BUILD.dhall");
            })
        .hasMessageContaining("//p:all")
        .hasMessageContainingAll(inTheMessage)
        .hasMessageContaining("without");
  }

  @Test
  void anythingElseAtOnePathIsRefused() {
    refused(
        Map.of(),
        Map.of("x/y", "one"),
        Map.of("x/y", "two!"),
        "x/y is a file (3 bytes, sha256 7692c3ad3540…) in //p:a",
        "a file (4 bytes",
        "in //p:b");
    refused(Map.of(), Map.of("x", "-> a"), Map.of("x", "-> b"), "a link to a in //p:a", "to b");
    refused(Map.of(), Map.of("x", "one"), Map.of("x", "-> b"), "a file", "a link to b");
    refused(Map.of(), Map.of("x", "/"), Map.of("x", "one"), "a folder in //p:a", "a file");
  }

  @Test
  void aFileAgainstAFolderIsRefusedEitherWay() {
    refused(Map.of(), Map.of("x", "one"), Map.of("x/y/z", "1"), "x is a file", "a folder in //p:b");
    refused(
        Map.of(), Map.of("x/y/z", "1"), Map.of("x", "-> w"), "a link to w in //p:b", "in //p:a");
  }

  @Test
  void whatALinkLeadsToIsLookedAtToo() {
    refused(
        USR_MERGE, Map.of("lib/a", "1"), Map.of("usr/lib/a", "2"), "usr/lib/a is a file", "//p:b");
    refused(USR_MERGE, Map.of("lib", "1"), Map.of(), "lib is a link to usr/lib in its links");
    refused(Map.of("a", "a/b"), Map.of("a/x", "1"), Map.of(), "a is a link to a/b", "a folder");
  }
}
