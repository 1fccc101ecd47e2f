package software.straylight.continuity.model;

/**
 * A witness with its two records.
 *
 * @param witness a {@link ToolchainWitness} message
 * @param recordA an {@link ExecutionRecord} message
 * @param recordB an {@link ExecutionRecord} message
 */
public record Witnessed(Bytes witness, Bytes recordA, Bytes recordB) implements Encodable {
  /** Reads the fields, without a message head. */
  public static Witnessed read(Decoder in) {
    return new Witnessed(in.bytes(), in.bytes(), in.bytes());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(witness);
    out.bytes(recordA);
    out.bytes(recordB);
  }
}
