package software.straylight.continuity.model;

/**
 * The kernel that decided.
 *
 * @param kind which
 * @param digest digest of its sources
 */
public record KernelIdentity(KernelKind kind, Digest digest) implements Encodable {
  /** Reads the fields, without a message head. */
  public static KernelIdentity read(Decoder in) {
    return new KernelIdentity(KernelKind.read(in), in.digest());
  }

  @Override
  public void write(Encoder out) {
    kind.write(out);
    out.digest(digest);
  }
}
