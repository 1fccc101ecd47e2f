package software.straylight.continuity.model;

import java.util.List;

/**
 * Why toolchains are held to be equivalent.
 *
 * @param declarations signed declarations
 * @param witnesses witnesses
 */
public record EquivalenceEvidence(List<SignedDeclaration> declarations, List<Witnessed> witnesses)
    implements Message {
  /** Copies its lists. */
  public EquivalenceEvidence {
    declarations = List.copyOf(declarations);
    witnesses = List.copyOf(witnesses);
  }

  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static EquivalenceEvidence decode(byte[] message) {
    return Decoder.message(message, MessageType.EQUIVALENCE_EVIDENCE, EquivalenceEvidence::read);
  }

  /** The same, for bytes that are held. */
  public static EquivalenceEvidence decode(Bytes message) {
    return Decoder.message(message, MessageType.EQUIVALENCE_EVIDENCE, EquivalenceEvidence::read);
  }

  /** Reads the fields, without a message head. */
  public static EquivalenceEvidence read(Decoder in) {
    return new EquivalenceEvidence(in.list(SignedDeclaration::read), in.list(Witnessed::read));
  }

  @Override
  public void write(Encoder out) {
    out.list(declarations);
    out.list(witnesses);
  }

  @Override
  public int messageType() {
    return MessageType.EQUIVALENCE_EVIDENCE;
  }
}
