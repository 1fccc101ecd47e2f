package software.straylight.continuity.model;

/**
 * A reference needed at run time, mounted at {@code /store/<hex>-<name>}.
 *
 * @param ref the content
 * @param name a component
 */
public record StorePath(Ref ref, String name) implements Encodable {
  /** Reads the fields, without a message head. */
  public static StorePath read(Decoder in) {
    return new StorePath(Ref.read(in), in.text());
  }

  @Override
  public void write(Encoder out) {
    ref.write(out);
    out.text(name);
  }

  /** The absolute path inside a sandbox: {@code /store/<hex>-<name>}. */
  public Bytes path() {
    return Bytes.utf8("/store/" + ref.digest().toHex() + "-" + name);
  }
}
