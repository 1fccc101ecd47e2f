package software.straylight.continuity.dhall;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Source;
import software.straylight.continuity.dhall.internal.syntax.Span;

/**
 * A typed error of the Dhall implementation: what is wrong, where, what was expected and found, and
 * what to do. {@link #render()} gives the whole text with the source line and a caret; {@link
 * #getMessage()} the same.
 */
public final class DhallException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_EXCERPT = 160;

  private final DhallErrorCode code;
  private final String summary;
  private final transient List<String> details;
  private final @Nullable String advice;
  private final long span;
  private final transient @Nullable Source source;
  private final transient List<String> trail;

  private DhallException(
      DhallErrorCode code,
      String summary,
      List<String> details,
      @Nullable String advice,
      long span,
      @Nullable Source source,
      List<String> trail) {
    super(summary, null, false, true);
    this.code = code;
    this.summary = summary;
    this.details = List.copyOf(details);
    this.advice = advice;
    this.span = span;
    this.source = source;
    this.trail = List.copyOf(trail);
  }

  /** An error without a place; {@code details} are whole lines. */
  public static DhallException of(
      DhallErrorCode code, String summary, List<String> details, @Nullable String advice) {
    return new DhallException(code, summary, details, advice, Span.NONE, null, List.of());
  }

  public static DhallException of(DhallErrorCode code, String summary, @Nullable String advice) {
    return of(code, summary, List.of(), advice);
  }

  /** The same error at a place of a source; an error that already has a place keeps it. */
  public DhallException at(Source where, long newSpan) {
    if (source != null) {
      return this;
    }
    long chosen = span == Span.NONE ? newSpan : span;
    return copy(new DhallException(code, summary, details, advice, chosen, where, trail));
  }

  /** The same error at a span whose source is still to be told. */
  public DhallException at(long newSpan) {
    return span != Span.NONE
        ? this
        : copy(new DhallException(code, summary, details, advice, newSpan, source, trail));
  }

  /** The same error, telling also by which import it was reached. */
  public DhallException importedFrom(String place) {
    List<String> longer = new ArrayList<>(trail);
    longer.add(place);
    return copy(new DhallException(code, summary, details, advice, span, source, longer));
  }

  private DhallException copy(DhallException to) {
    to.setStackTrace(getStackTrace());
    return to;
  }

  public DhallErrorCode code() {
    return code;
  }

  /** What is wrong, in one line. */
  public String summary() {
    return summary;
  }

  /** What to do, where there is something to say. */
  public @Nullable String advice() {
    return advice;
  }

  /** The file in which the error is, as messages name it. */
  public @Nullable String file() {
    return source == null ? null : source.name();
  }

  /** One-based line, 0 where unknown. */
  public int line() {
    return source == null || span == Span.NONE ? 0 : source.position(Span.start(span)).line();
  }

  /** One-based column in code points, 0 where unknown. */
  public int column() {
    return source == null || span == Span.NONE ? 0 : source.position(Span.start(span)).column();
  }

  @Override
  public String getMessage() {
    return render();
  }

  /** The whole message for people, several lines, without a trailing newline. */
  public String render() {
    StringBuilder out = new StringBuilder();
    if (source != null) {
      out.append(source.name());
      if (span != Span.NONE) {
        out.append(':').append(line()).append(':').append(column());
      }
      out.append(": ");
    }
    out.append("error[").append(code.code()).append("]: ").append(summary);
    if (source != null && span != Span.NONE) {
      excerpt(out, source);
    }
    for (String detail : details) {
      out.append('\n').append(detail);
    }
    if (advice != null) {
      out.append("\nhelp: ").append(advice);
    }
    for (String place : trail) {
      out.append("\nimported from ").append(place);
    }
    return out.toString();
  }

  private void excerpt(StringBuilder out, Source from) {
    int start = Span.start(span);
    String line = from.line(start);
    int column = from.position(start).column() - 1;
    int length = Math.max(1, Math.min(Span.end(span) - start, line.length() - column));
    int cut = Math.max(0, column - MAX_EXCERPT / 2);
    int first = line.offsetByCodePoints(0, Math.min(cut, line.codePointCount(0, line.length())));
    String shown = line.substring(first, Math.min(line.length(), first + MAX_EXCERPT));
    String number = Integer.toString(line());
    String margin = " ".repeat(number.length() + 2) + "| ";
    out.append('\n').append(margin);
    out.append("\n ").append(number).append(" | ").append(shown.replace('\t', ' '));
    out.append('\n').append(margin).append(" ".repeat(column - cut));
    out.append("^".repeat(Math.max(1, Math.min(length, shown.length() - (column - cut)))));
  }

  @Override
  public String toString() {
    return Objects.requireNonNull(getMessage());
  }
}
