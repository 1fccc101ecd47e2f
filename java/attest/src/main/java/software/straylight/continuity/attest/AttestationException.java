package software.straylight.continuity.attest;

import org.jspecify.annotations.Nullable;

/** A key or an envelope that cannot be used, with a stable code. */
public final class AttestationException extends RuntimeException {
  /** What went wrong; the names are stable and shown to users. */
  public enum Code {
    /** Not the encoding of a public key of the prime-order group. */
    KEY_REFUSED,
    /** Text that is none of the forms in which a public key is written. */
    KEY_UNREADABLE,
    /** There is no key of that name. */
    KEY_MISSING,
    /** There is a key of that name already. */
    KEY_EXISTS,
    /** A secret key that others may read. */
    KEY_EXPOSED,
    /** A key's file that is not what was written. */
    KEY_DAMAGED,
    /** A name that no key can have. */
    KEY_NAME,
    /** The directory of keys cannot be used. */
    KEY_IO,
    /** More than an envelope may have. */
    ENVELOPE_TOO_LARGE,
    /** Not the one canonical encoding of an envelope. */
    ENVELOPE_MALFORMED
  }

  private final Code code;

  AttestationException(Code code, String message) {
    this(code, message, null);
  }

  AttestationException(Code code, String message, @Nullable Throwable cause) {
    super(code + ": " + message, cause);
    this.code = code;
  }

  /** The stable code. */
  public Code code() {
    return code;
  }
}
