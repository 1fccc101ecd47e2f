package software.straylight.continuity.model;

import java.util.Optional;

/**
 * One use of credentials.
 *
 * @param provider who authenticated
 * @param scope for what
 * @param at nanoseconds since the epoch
 */
public record AuthUsage(String provider, Optional<String> scope, long at) implements Encodable {
  /** Reads the fields, without a message head. */
  public static AuthUsage read(Decoder in) {
    return new AuthUsage(in.text(), in.option(Decoder::text), in.u64());
  }

  @Override
  public void write(Encoder out) {
    out.text(provider);
    out.option(scope, Encoder::text);
    out.u64(at);
  }
}
