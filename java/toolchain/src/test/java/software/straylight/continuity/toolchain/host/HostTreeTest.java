package software.straylight.continuity.toolchain.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.toolchain.host.ImportException.Code;
import software.straylight.continuity.toolchain.source.TreeSink;

class HostTreeTest {
  @TempDir Path temporary;

  private Path root = Path.of("/");
  private final HostTree tree = new HostTree();

  @BeforeEach
  void files() throws IOException {
    root = temporary.toRealPath();
    Files.createDirectories(root.resolve("usr/lib/deep"));
    Files.writeString(root.resolve("usr/lib/liba.so.1"), "a");
    Files.createSymbolicLink(root.resolve("usr/lib/liba.so"), Path.of("liba.so.1"));
    Files.createSymbolicLink(root.resolve("lib"), Path.of("usr/lib"));
    Files.createSymbolicLink(root.resolve("usr/lib/absolute"), root.resolve("lib/liba.so"));
    Files.createSymbolicLink(
        root.resolve("usr/lib/above"), Path.of("../".repeat(40) + root + "/usr/lib/liba.so"));
  }

  /** The tree below the temporary folder; everything else in it is above that. */
  private Map<String, String> sent() throws IOException {
    Map<String, String> sent = new TreeMap<>();
    String prefix = root.toString().substring(1) + "/";
    tree.send(
        new TreeSink() {
          @Override
          public void file(String path, boolean executable, InputStream content)
              throws IOException {
            assertThat(path).startsWith(prefix);
            sent.put(
                path.substring(prefix.length()),
                new String(content.readAllBytes(), StandardCharsets.UTF_8));
          }

          @Override
          public void sameFile(String path, boolean executable, String earlier) {
            throw new AssertionError(path);
          }

          @Override
          public void link(String path, String target) {
            assertThat(path).startsWith(prefix);
            sent.put(path.substring(prefix.length()), "-> " + target);
          }

          @Override
          public void emptyDirectory(String path) {
            throw new AssertionError(path);
          }
        });
    return sent;
  }

  @Test
  void theLinksOnTheWayToAFileAreKept() throws Exception {
    tree.add(root.resolve("lib/deep/../liba.so"));
    assertThat(sent())
        .containsOnly(
            Map.entry("lib", "-> usr/lib"),
            Map.entry("usr/lib/liba.so", "-> liba.so.1"),
            Map.entry("usr/lib/liba.so.1", "a"));
    assertThat(tree.contains(root.resolve("usr/lib/absolute"))).isTrue();
    assertThat(tree.top()).containsExactly(root.getName(0).toString());
  }

  @Test
  void aLinkThatIsAbsoluteOrLeavesTheRootIsMadeRelative() throws Exception {
    tree.add(root.resolve("usr/lib/absolute"));
    tree.add(root.resolve("usr/lib/above"));
    assertThat(sent())
        .containsEntry("usr/lib/absolute", "-> ../../lib/liba.so")
        .containsEntry("usr/lib/above", "-> liba.so");
  }

  @Test
  void whatIsNoFileIsRefused() {
    assertThatThrownBy(() -> tree.add(root.resolve("usr/lib/deep")))
        .hasMessageContaining("no regular file")
        .extracting(e -> ((ImportException) e).code())
        .isEqualTo(Code.COMPILER_INCOMPLETE);
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    Files.createSymbolicLink(root.resolve("loop"), Path.of("loop"));
    assertThatThrownBy(() -> tree.add(root.resolve("loop"))).hasMessageContaining("40 links");
  }
}
