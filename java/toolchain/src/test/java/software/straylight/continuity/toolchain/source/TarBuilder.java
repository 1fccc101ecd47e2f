package software.straylight.continuity.toolchain.source;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Writes tar archives byte by byte, wrong ones too. */
final class TarBuilder {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  TarBuilder file(String name, String content) {
    return entry(name.getBytes(StandardCharsets.UTF_8), '0', 0644, "", bytes(content));
  }

  TarBuilder program(String name, String content) {
    return entry(bytes(name), '0', 0755, "", bytes(content));
  }

  TarBuilder directory(String name) {
    return entry(bytes(name), '5', 0755, "", new byte[0]);
  }

  TarBuilder link(String name, String target) {
    return entry(bytes(name), '2', 0777, target, new byte[0]);
  }

  TarBuilder hardLink(String name, String target) {
    return entry(bytes(name), '1', 0644, target, new byte[0]);
  }

  TarBuilder kind(String name, char type) {
    return entry(bytes(name), type, 0644, "", new byte[0]);
  }

  TarBuilder pax(String key, String value) {
    return entry(bytes("pax"), 'x', 0644, "", paxRecord(key, value));
  }

  TarBuilder global(String key, String value) {
    return entry(bytes("pax_global_header"), 'g', 0644, "", paxRecord(key, value));
  }

  TarBuilder gnuLongName(String name) {
    return entry(bytes("././@LongLink"), 'L', 0644, "", bytes(name + "\0"));
  }

  TarBuilder entry(byte[] name, char type, int mode, String target, byte[] content) {
    byte[] header = header(name, type, mode, target, content.length);
    out.writeBytes(header);
    out.writeBytes(content);
    out.writeBytes(new byte[-content.length & 511]);
    return this;
  }

  TarBuilder raw(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  static byte[] header(byte[] name, char type, int mode, String target, long size) {
    byte[] header = new byte[512];
    System.arraycopy(name, 0, header, 0, Math.min(name.length, 100));
    put(header, 100, String.format("%07o", mode));
    put(header, 124, String.format("%011o", size));
    put(header, 136, "00000000000");
    header[156] = (byte) type;
    put(header, 157, target);
    put(header, 257, "ustar");
    put(header, 263, "00");
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    put(header, 148, String.format("%06o", sum));
    header[154] = 0;
    return header;
  }

  byte[] unfinished() {
    return out.toByteArray();
  }

  byte[] tar() {
    out.writeBytes(new byte[1024]);
    return out.toByteArray();
  }

  byte[] gzip() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(tar());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  byte[] zstd() {
    return Zstd.compress(tar());
  }

  byte[] xz() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream xz = new XZOutputStream(packed, new LZMA2Options(1))) {
      xz.write(tar());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  static Path write(Path folder, byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "archive", ""), bytes);
  }

  private static byte[] paxRecord(String key, String value) {
    int rest = bytes(" " + key + "=" + value + "\n").length;
    int length = rest + 1;
    while (String.valueOf(length).length() + rest != length) {
      length++;
    }
    return bytes(length + " " + key + "=" + value + "\n");
  }

  private static void put(byte[] header, int offset, String text) {
    byte[] bytes = bytes(text);
    System.arraycopy(bytes, 0, header, offset, Math.min(bytes.length, 100));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
