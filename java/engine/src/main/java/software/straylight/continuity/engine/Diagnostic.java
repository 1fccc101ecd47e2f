package software.straylight.continuity.engine;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallException;

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

  /**
   * What the language says of an expression: excerpt, difference and advice. Its own text begins
   * with place and code, which a diagnostic carries by itself.
   *
   * @param file what it is about where the exception does not say
   */
  public static Diagnostic of(DhallException e, @Nullable String file) {
    String code = e.code().code();
    String text = e.render();
    String head = "error[" + code + "]: ";
    int at = text.indexOf(head);
    return new Diagnostic(
        code.replace('.', '_').toUpperCase(Locale.ROOT),
        e.file() == null ? file : e.file(),
        e.line(),
        e.column(),
        at < 0 ? text : text.substring(at + head.length()),
        "");
  }

  /** The message of an exception without the code before it, which is shown anyway. */
  public static String withoutCode(String code, Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return message.startsWith(code + ": ") ? message.substring(code.length() + 2) : message;
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
