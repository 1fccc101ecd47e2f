package software.straylight.continuity.model;

/** A value with a canonical encoding ({@code docs/codec.md} section 1). */
public interface Encodable {
  /** Appends the encoding of this value, without a message head. */
  void write(Encoder out);
}
