package software.straylight.continuity.leanffi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Digest;

/**
 * The receipt of the proofs, as it travels with these classes.
 *
 * @param digest of its bytes
 * @param sources the digest of the Lean sources that it speaks of
 */
record Receipt(Digest digest, Digest sources) {
  private static final int MAX_BYTES = 1 << 20;
  // The receipt is our own file, whose only field of this name stands first (proofs-ci/check).
  private static final Pattern SOURCES =
      Pattern.compile("\\A\\{\\s*\"sources\": \"([0-9a-f]{64})\"");

  /**
   * The one of this build.
   *
   * @throws LeanKernelUnavailableException if it is not there or names no sources
   */
  static Receipt packaged() {
    return of(resource("receipt.json"));
  }

  static Receipt of(byte[] bytes) {
    Matcher sources = SOURCES.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!sources.find()) {
      throw mismatch(
          "the receipt of the proofs does not begin with the digest of its sources", null);
    }
    return new Receipt(Digest.sha256(bytes), Digest.fromHex(sources.group(1)));
  }

  /** A file that was packed beside the library. */
  static byte[] resource(String name) {
    String path = "/META-INF/continuity/" + name;
    try (@Nullable InputStream in = Receipt.class.getResourceAsStream(path)) {
      if (in == null) {
        throw mismatch("the resource " + path + " is not there", null);
      }
      return in.readNBytes(MAX_BYTES);
    } catch (IOException e) {
      throw mismatch("the resource " + path + " cannot be read", e);
    }
  }

  private static LeanKernelUnavailableException mismatch(String what, @Nullable IOException cause) {
    return new LeanKernelUnavailableException(
        LeanKernelUnavailableException.Code.RECEIPT_MISMATCH, what + "; build it again", cause);
  }
}
