package software.straylight.continuity.toolchain.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes Debian packages, wrong ones too. */
final class DebBuilder {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  DebBuilder() {
    out.writeBytes("!<arch>\n".getBytes(StandardCharsets.US_ASCII));
  }

  /** A whole package with these files. */
  static byte[] of(String dataName, byte[] data) {
    return new DebBuilder()
        .member("debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII))
        .member("control.tar.gz", new TarBuilder().file("./control", "Package: x\n").gzip())
        .member(dataName, data)
        .bytes();
  }

  DebBuilder member(String name, byte[] content) {
    String header =
        "%-16s%-12s%-6s%-6s%-8s%-10d`\n".formatted(name, 0, 0, 0, 100644, content.length);
    out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    if (content.length % 2 == 1) {
      out.write('\n');
    }
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
