package software.straylight.continuity.toolchain.source;

import java.io.IOException;

/** An archive that is not unpacked, with the entry and the reason. */
public final class UnpackException extends IOException {
  /** Why, with a stable name. */
  public enum Code {
    /** The bytes are no archive of a kind that is unpacked. */
    UNSUPPORTED_FORMAT,
    /** The archive ends early. */
    TRUNCATED,
    /** Checksums or fields of the archive contradict each other. */
    CORRUPT,
    /** Contents are encrypted. */
    ENCRYPTED,
    /** There is nothing in it. */
    EMPTY,
    /** A name begins with {@code /}. */
    ABSOLUTE_NAME,
    /** A name has a component {@code ..}. */
    PARENT_NAME,
    /** A name has an empty or over-long component, a NUL, or (zip) a backslash. */
    ILLEGAL_NAME,
    /** A name is not UTF-8. */
    NOT_UTF8,
    /** A path has too many components. */
    TOO_DEEP,
    /** Two entries have one name. */
    DUPLICATE_NAME,
    /** An entry lies below a file. */
    BELOW_FILE,
    /** An entry lies below a symbolic link. */
    BELOW_LINK,
    /** A symbolic link is absolute or leaves the tree. */
    LINK_OUTSIDE,
    /** A hard link names no earlier file of the archive. */
    LINK_UNKNOWN,
    /** A device, pipe, socket, sparse file, or another kind that is no file, link or directory. */
    SPECIAL_FILE,
    /** A submodule of a git repository. */
    SUBMODULE,
    /** Stripping folders would leave nothing of a file's name. */
    STRIPPED_AWAY,
    /** More entries than allowed. */
    TOO_MANY_ENTRIES,
    /** More bytes than allowed. */
    TOO_LARGE,
    /** The contents are improbably larger than the archive. */
    TOO_DENSE
  }

  private final Code code;

  UnpackException(Code code, String message) {
    super(message);
    this.code = code;
  }

  UnpackException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The stable code. */
  public Code code() {
    return code;
  }
}
