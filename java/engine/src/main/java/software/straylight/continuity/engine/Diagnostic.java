package software.straylight.continuity.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message to a person: what happened, to what and where, and what to do next.
 *
 * @param code stable upper-case name, the same in every version
 * @param file path relative to the workspace root, or null where no file is to blame
 * @param line 1-based, or 0 if unknown
 * @param column 1-based, or 0 if unknown
 * @param message what happened, to what, and why; may have several lines
 * @param next what to do next; may have several lines
 */
public record Diagnostic(
    String code, @Nullable String file, int line, int column, String message, String next) {
  public Diagnostic {
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
    Objects.requireNonNull(next);
  }

  /** A message without a place. */
  public static Diagnostic of(String code, String message, String next) {
    return new Diagnostic(code, null, 0, 0, message, next);
  }

  /** A message about a file of the workspace. */
  public static Diagnostic in(String file, String code, String message, String next) {
    return new Diagnostic(code, file, 0, 0, message, next);
  }

  /** {@code file:line:column: }, as far as known; empty without a file. */
  public String place() {
    if (file == null) {
      return "";
    }
    if (line == 0) {
      return file + ": ";
    }
    return file + ":" + line + (column == 0 ? "" : ":" + column) + ": ";
  }

  /** The message as plain text. */
  public String render() {
    return place() + message + (next.isEmpty() ? "" : "\n  " + next.replace("\n", "\n  "));
  }
}
