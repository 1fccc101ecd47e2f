package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.HexFormat;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.model.Digest;

/** Words of the command line, read as what they stand for. */
final class Arguments {
  private Arguments() {}

  /** A digest as 64 hexadecimal digits, with or without {@code sha256:} before it. */
  static Digest digest(String text) {
    String hex = text.startsWith("sha256:") ? text.substring(7) : text;
    if (!hex.matches("[0-9a-f]{64}")) {
      throw Verb.usage(
          "'" + text + "' is not a digest", "write SHA-256 as 64 lower-case hexadecimal digits");
    }
    return Digest.fromHex(hex);
  }

  /** The first bytes, at most {@code most}, of a file, or of standard input for {@code -}. */
  static byte[] prefix(Console console, String file, int most) throws IOException {
    if (file.equals("-")) {
      return System.in.readNBytes(most);
    }
    try (var in = Files.newInputStream(console.directory().resolve(file))) {
      return in.readNBytes(most);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new ContinuityException(
          ExitCode.USAGE, Diagnostic.of("NO_SUCH_FILE", "there is no file " + file, ""));
    }
  }

  /** The bytes of a file, or of standard input for {@code -}; at most {@code limit}. */
  static byte[] content(Console console, String file, int limit) throws IOException {
    byte[] bytes = prefix(console, file, limit + 1);
    if (bytes.length > limit) {
      throw new ContinuityException(
          ExitCode.USAGE,
          Diagnostic.of("TOO_LARGE", file + " is larger than " + limit + " bytes", ""));
    }
    return bytes;
  }

  /** Bytes written as hexadecimal digits, blanks ignored. */
  static byte[] hex(String name, byte[] text) {
    String digits = new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
    try {
      return HexFormat.of().parseHex(digits.replaceAll("\\s+", ""));
    } catch (IllegalArgumentException e) {
      throw Verb.usage(name + " does not hold hexadecimal digits: " + e.getMessage(), "");
    }
  }
}
