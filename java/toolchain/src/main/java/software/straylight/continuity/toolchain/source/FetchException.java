package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source that is not fetched. The message says what, from where, why, and what to do next. */
public final class FetchException extends IOException {
  /** Whose mistake it is: what the build file says, what was served, or the way to it. */
  public enum Kind {
    /** The build file is to be changed. */
    USAGE,
    /** What was served is not what the build file pins. */
    REFUSED,
    /** The network, a server, or the configuration of a client. */
    INFRASTRUCTURE
  }

  /** Why, with a stable name. */
  public enum Code {
    /** The package URL is malformed. */
    BAD_PURL(Kind.USAGE),
    /** There is no importer for the type of the package URL. */
    UNKNOWN_PURL_TYPE(Kind.USAGE),
    /** The address is malformed or not https. */
    BAD_URL(Kind.USAGE),
    /** The commit is not 40 lower-case hexadecimal digits. */
    BAD_COMMIT(Kind.USAGE),
    /** The SHA-256 is not 64 lower-case hexadecimal digits. */
    BAD_SHA256(Kind.USAGE),
    /** No file of the release has the SHA-256. */
    NOT_IN_RELEASE(Kind.REFUSED),
    /** The bytes that came have another SHA-256. */
    WRONG_HASH(Kind.REFUSED),
    /** An archive's list of packages has no signature of a key that is trusted for it. */
    WRONG_SIGNATURE(Kind.REFUSED),
    /** More bytes than a source may have. */
    TOO_LARGE(Kind.REFUSED),
    /** A redirect from https to http. */
    INSECURE_REDIRECT(Kind.REFUSED),
    /** The server does not have it. */
    NOT_FOUND(Kind.INFRASTRUCTURE),
    /** The server, or the proxy, wants other credentials. */
    UNAUTHORIZED(Kind.INFRASTRUCTURE),
    /** The server answers with an error. */
    SERVER_ERROR(Kind.INFRASTRUCTURE),
    /** The answer is not what the protocol of the registry says. */
    BAD_RESPONSE(Kind.INFRASTRUCTURE),
    /** The transfer ended early. */
    TRUNCATED(Kind.INFRASTRUCTURE),
    /** Nothing came for too long. */
    TIMEOUT(Kind.INFRASTRUCTURE),
    /** Redirected too often. */
    TOO_MANY_REDIRECTS(Kind.INFRASTRUCTURE),
    /** No connection, or fetching is switched off. */
    OFFLINE(Kind.INFRASTRUCTURE),
    /** Neither the client's configuration nor the client names a registry. */
    NO_REGISTRY(Kind.INFRASTRUCTURE),
    /** The client's configuration cannot be read or asks for what is not supported. */
    BAD_CONFIGURATION(Kind.INFRASTRUCTURE);

    private final Kind kind;

    Code(Kind kind) {
      this.kind = kind;
    }

    /** Whose mistake it is. */
    public Kind kind() {
      return kind;
    }
  }

  private final Code code;

  FetchException(Code code, String message) {
    super(message);
    this.code = code;
  }

  FetchException(Code code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The stable code. */
  public Code code() {
    return code;
  }
}
