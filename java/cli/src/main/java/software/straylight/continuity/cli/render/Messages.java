package software.straylight.continuity.cli.render;

import java.util.List;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.engine.Diagnostic;

/** Diagnostics as text: {@code error[CODE]: place: what happened}, then what to do, indented. */
public final class Messages {
  private final Style style;

  public Messages(Style style) {
    this.style = style;
  }

  /** An error, without a final newline. */
  public String error(Diagnostic diagnostic) {
    return text(style.red("error[" + diagnostic.code() + "]"), diagnostic);
  }

  /** A warning, without a final newline. */
  public String warning(Diagnostic diagnostic) {
    return text(style.yellow("warning[" + diagnostic.code() + "]"), diagnostic);
  }

  /** Several errors, each followed by a newline. */
  public String errors(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      out.append(error(d)).append('\n');
    }
    return out.toString();
  }

  private String text(String head, Diagnostic diagnostic) {
    String body = diagnostic.place() + diagnostic.message();
    StringBuilder out = new StringBuilder(head).append(": ");
    out.append(Printable.text(body.stripTrailing()).replace("\n", "\n  "));
    if (!diagnostic.next().isEmpty()) {
      out.append("\n  ");
      out.append(Printable.text(diagnostic.next().stripTrailing()).replace("\n", "\n  "));
    }
    return out.toString();
  }
}
