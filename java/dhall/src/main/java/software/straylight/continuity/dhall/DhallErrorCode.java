package software.straylight.continuity.dhall;

/** The stable codes of everything that can go wrong; {@link #code()} is what programs compare. */
public enum DhallErrorCode {
  /** The source is not UTF-8 or does not follow the grammar. */
  PARSE("dhall.parse"),
  /** The expression is not well-typed. */
  TYPE("dhall.type"),
  /** The two sides of an {@code assert} differ. */
  ASSERTION("dhall.assertion"),
  /** A binary expression is not CBOR, or not a Dhall expression. */
  BINARY("dhall.binary"),
  /** An import (and every fallback of it) cannot be found. */
  IMPORT_ABSENT("dhall.import.absent"),
  /** An import that the policy in force does not allow. */
  IMPORT_REFUSED("dhall.import.refused"),
  /** Imports that import one another. */
  IMPORT_CYCLE("dhall.import.cycle"),
  /** An import whose content does not have the hash that was written. */
  IMPORT_HASH("dhall.import.hash"),
  /** A remote import that may not be imported from where it is imported (CORS, local). */
  IMPORT_ORIGIN("dhall.import.origin"),
  /** A value that does not have the shape the program asked for. */
  VALUE("dhall.value"),
  LIMIT_SOURCE("dhall.limit.source"),
  LIMIT_DEPTH("dhall.limit.depth"),
  LIMIT_STEPS("dhall.limit.steps"),
  LIMIT_NODES("dhall.limit.nodes"),
  LIMIT_TEXT("dhall.limit.text"),
  LIMIT_BITS("dhall.limit.bits"),
  LIMIT_IMPORTS("dhall.limit.imports"),
  /** The machine ran short of memory before a budget was spent; the only limit that may vary. */
  LIMIT_HOST("dhall.limit.host"),
  /** The calling thread was interrupted. */
  CANCELLED("dhall.cancelled");

  private final String code;

  DhallErrorCode(String code) {
    this.code = code;
  }

  /** The code as it appears in messages and in {@code --json} output. */
  public String code() {
    return code;
  }

  /** Whether the error says that a budget was spent, not that the input is wrong. */
  public boolean isLimit() {
    return code.startsWith("dhall.limit.");
  }
}
