package software.straylight.continuity.model;

/**
 * A signer's assertion that two toolchains build the same.
 *
 * @param treeA the one tree
 * @param treeB the other tree
 * @param scope for which rules
 * @param notAfter seconds since the epoch after which it does not count
 * @param signer who asserts it
 */
public record ToolchainDeclaration(
    Digest treeA, Digest treeB, Scope scope, long notAfter, SignerKey signer) implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static ToolchainDeclaration decode(byte[] message) {
    return Decoder.message(message, MessageType.TOOLCHAIN_DECLARATION, ToolchainDeclaration::read);
  }

  /** The same, for bytes that are held. */
  public static ToolchainDeclaration decode(Bytes message) {
    return Decoder.message(message, MessageType.TOOLCHAIN_DECLARATION, ToolchainDeclaration::read);
  }

  /** Reads the fields, without a message head. */
  public static ToolchainDeclaration read(Decoder in) {
    return new ToolchainDeclaration(in.digest(), in.digest(), Scope.read(in), in.u64(), in.key());
  }

  @Override
  public void write(Encoder out) {
    out.digest(treeA);
    out.digest(treeB);
    scope.write(out);
    out.u64(notAfter);
    signer.write(out);
  }

  @Override
  public int messageType() {
    return MessageType.TOOLCHAIN_DECLARATION;
  }
}
