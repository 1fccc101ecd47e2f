package software.straylight.continuity.dhall.internal.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an import points, as written; path components are unescaped and keep their order. */
public sealed interface ImportTarget {

  /** The anchor of a local path, in the order of the binary encoding (2 to 5). */
  enum Anchor {
    ABSOLUTE("", 2),
    HERE(".", 3),
    PARENT("..", 4),
    HOME("~", 5);

    private final String source;
    private final int code;

    Anchor(String source, int code) {
      this.source = source;
      this.code = code;
    }

    public String source() {
      return source;
    }

    public int code() {
      return code;
    }

    public static Anchor ofCode(int code) {
      for (Anchor anchor : values()) {
        if (anchor.code == code) {
          return anchor;
        }
      }
      throw new IllegalArgumentException("no anchor " + code);
    }
  }

  /** A file; {@code path} has at least one component, the last being the file name. */
  record Local(Anchor anchor, List<String> path) implements ImportTarget {
    public Local {
      path = List.copyOf(path);
    }
  }

  /** A URL; {@code path} has at least one component and keeps its percent-encoding. */
  record Remote(
      boolean secure,
      String authority,
      List<String> path,
      @Nullable String query,
      @Nullable Expr headers)
      implements ImportTarget {
    public Remote {
      path = List.copyOf(path);
    }

    /** Scheme and authority, which CORS compares. */
    public String origin() {
      return (secure ? "https://" : "http://") + authority;
    }

    public String url() {
      StringBuilder out = new StringBuilder(origin());
      for (String component : path) {
        out.append('/').append(component);
      }
      if (query != null) {
        out.append('?').append(query);
      }
      return out.toString();
    }
  }

  /** An environment variable. */
  record Env(String name) implements ImportTarget {}

  /** The import that is always absent. */
  record Missing() implements ImportTarget {}
}
