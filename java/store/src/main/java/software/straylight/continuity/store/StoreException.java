package software.straylight.continuity.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.PosixException;

/** A store that cannot do what was asked, with a stable code and, for damage, both digests. */
public final class StoreException extends RuntimeException {
  /** What went wrong; the names are stable and shown to users. */
  public enum Code {
    /** A blob that something names is not in the store. */
    BLOB_MISSING,
    /** A blob's bytes are not those of its name. */
    BLOB_DAMAGED,
    /** A materialised tree differs from its manifest. */
    TREE_DAMAGED,
    /** An index entry is not what was written for its key and signer. */
    INDEX_DAMAGED,
    /** A root's file cannot be read, so nothing may be collected. */
    ROOT_DAMAGED,
    /** No space, or a quota. */
    STORE_FULL,
    /** A directory that is not a store of this format. */
    STORE_FORMAT,
    /** The store's directory cannot be made or written. */
    STORE_UNUSABLE,
    /** More bytes, names or levels than are allowed. */
    TOO_LARGE,
    /** A source file that does not exist. */
    SOURCE_MISSING,
    /** A source that is no regular file, or leads out of the workspace. */
    SOURCE_REFUSED,
    /** An output of a kind that no store can hold. */
    OUTPUT_REFUSED,
    /** An input/output error of the machine. */
    STORE_IO
  }

  private final Code code;
  private final @Nullable Digest expected;
  private final @Nullable Digest found;

  StoreException(Code code, String message) {
    this(code, message, null, null, null);
  }

  private StoreException(
      Code code,
      String message,
      @Nullable Throwable cause,
      @Nullable Digest expected,
      @Nullable Digest found) {
    super(code + ": " + message, cause);
    this.code = code;
    this.expected = expected;
    this.found = found;
  }

  static StoreException of(Code code, String message, Throwable cause) {
    return new StoreException(code, message, cause, null, null);
  }

  static StoreException missing(Digest digest) {
    return new StoreException(
        Code.BLOB_MISSING,
        "the store has no blob " + digest.toHex() + "; run again what made it, or fetch it",
        null,
        digest,
        null);
  }

  static StoreException damaged(String path, Digest expected, Digest found) {
    return new StoreException(
        Code.BLOB_DAMAGED,
        path
            + ": expected "
            + expected.toHex()
            + ", found "
            + found.toHex()
            + "; it is not used, and running again what made it repairs it",
        null,
        expected,
        found);
  }

  /** Full, or otherwise not able: the machine's trouble, never a verdict on a build. */
  static StoreException io(String doing, IOException e) {
    if (e instanceof PosixException p && (p.is(Errno.ENOSPC) || p.is(Errno.EDQUOT))) {
      return of(
          Code.STORE_FULL,
          doing + ": " + p.getMessage() + "; free some space, or run `straylight store gc`",
          p);
    }
    return of(Code.STORE_IO, doing + ": " + e.getMessage(), e);
  }

  /** The stable code. */
  public Code code() {
    return code;
  }

  /** The digest that was asked for, where there was one. */
  public @Nullable Digest expected() {
    return expected;
  }

  /** The digest of what was there instead, where something was. */
  public @Nullable Digest found() {
    return found;
  }
}
