package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what it receives: path → kind and content. */
final class RecordingSink implements TreeSink {
  final Map<String, String> entries = new TreeMap<>();

  @Override
  public void file(String path, boolean executable, InputStream content) throws IOException {
    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    entries.put(path, (executable ? "program " : "file ") + text);
  }

  @Override
  public void sameFile(String path, boolean executable, String earlier) {
    String content = entries.getOrDefault(earlier, "?");
    entries.put(
        path, (executable ? "program " : "file ") + content.substring(content.indexOf(' ') + 1));
  }

  @Override
  public void link(String path, String target) {
    entries.put(path, "link " + target);
  }

  @Override
  public void emptyDirectory(String path) {
    entries.put(path, "directory");
  }
}
