package software.straylight.continuity.model;

/**
 * One use of the network.
 *
 * @param url the address
 * @param method the method
 * @param content SHA-256 of what came back
 * @param at nanoseconds since the epoch
 */
public record NetworkAccess(String url, String method, Digest content, long at)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static NetworkAccess read(Decoder in) {
    return new NetworkAccess(in.text(), in.text(), in.digest(), in.u64());
  }

  @Override
  public void write(Encoder out) {
    out.text(url);
    out.text(method);
    out.digest(content);
    out.u64(at);
  }
}
