package software.straylight.continuity.model;

/**
 * What was written to standard output or standard error.
 *
 * @param digest SHA-256 of the bytes kept
 * @param bytes number of bytes kept
 */
public record Stream(Digest digest, long bytes) implements Encodable {
  /** Reads the fields, without a message head. */
  public static Stream read(Decoder in) {
    return new Stream(in.digest(), in.u64());
  }

  @Override
  public void write(Encoder out) {
    out.digest(digest);
    out.u64(bytes);
  }
}
