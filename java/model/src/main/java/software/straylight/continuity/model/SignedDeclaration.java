package software.straylight.continuity.model;

/**
 * A declaration and what the host found of its signature.
 *
 * @param declaration a {@link ToolchainDeclaration} message
 * @param verified whether the Ed25519 signature by its signer holds
 */
public record SignedDeclaration(Bytes declaration, boolean verified) implements Encodable {
  /** Reads the fields, without a message head. */
  public static SignedDeclaration read(Decoder in) {
    return new SignedDeclaration(in.bytes(), in.bool());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(declaration);
    out.bool(verified);
  }
}
