package software.straylight.continuity.toolchain;

/** A constant with one spelling everywhere: in Dhall, in Lean, in the tables, in messages. */
public interface Token {
  /** The spelling of this constant in Dhall and in the tables. */
  String token();
}
