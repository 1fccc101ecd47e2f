package software.straylight.continuity.dhall.internal.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.Transport;
import software.straylight.continuity.dhall.internal.binary.Encoder;
import software.straylight.continuity.dhall.internal.check.Checker;
import software.straylight.continuity.dhall.internal.eval.Env;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Quote;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportMode;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.Imports;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Writes integrity checks into a source, leaving everything else as it is. */
public final class Freezer {
  private static final Pattern HASH = Pattern.compile("sha256:[0-9a-fA-F]{64}");
  private static final Pattern MODE = Pattern.compile("\\s+as\\s+(Text|Bytes)$");

  private final Parser.Parsed parsed;
  private final Evaluator evaluator;
  private final Transport transport;
  private final UnaryOperator<Expr> resolve;

  public Freezer(
      Parser.Parsed parsed, Evaluator evaluator, Transport transport, UnaryOperator<Expr> resolve) {
    this.parsed = parsed;
    this.evaluator = evaluator;
    this.transport = transport;
    this.resolve = resolve;
  }

  /** A piece of the source and what takes its place; an insertion has no length. */
  private record Edit(int start, int end, String text) {}

  public String freeze(boolean local) {
    List<Edit> edits = new ArrayList<>();
    for (Expr.Import i : Imports.of(parsed.expr(), evaluator.meter())) {
      if (isFrozen(i, local)) {
        edit(i, edits);
      }
    }
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    StringBuilder text = new StringBuilder();
    int done = 0;
    String source = parsed.source().text();
    for (Edit e : edits) {
      text.append(source, done, e.start()).append(e.text());
      done = e.end();
    }
    return text.append(source, done, source.length()).toString();
  }

  private static boolean isFrozen(Expr.Import i, boolean local) {
    if (i.mode() == ImportMode.LOCATION || i.target() instanceof ImportTarget.Missing) {
      return false;
    }
    return local || i.target() instanceof ImportTarget.Remote;
  }

  private String hash(Expr.Import i) {
    try {
      Expr unpinned = new Expr.Import(i.target(), i.mode(), null, i.span());
      Expr resolved = resolve.apply(unpinned);
      Checker.infer(evaluator, resolved);
      Expr normal = Quote.alphaNormal(evaluator, evaluator.delay(resolved, Env.EMPTY));
      byte[] encoded = Encoder.encode(normal, evaluator.meter());
      byte[] hash = Digests.sha256(encoded);
      transport.cache(hash, encoded);
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (DhallException e) {
      throw e.at(parsed.source(), i.span());
    }
  }

  private void edit(Expr.Import i, List<Edit> edits) {
    int start = Span.start(i.span());
    String written = parsed.source().text().substring(start, Span.end(i.span()));
    String hash = hash(i);
    if (i.hash() != null) {
      // The import's own hash is the last: one before it belongs to its headers.
      Matcher old = HASH.matcher(written);
      int last = -1;
      while (old.find()) {
        last = old.start();
      }
      edits.add(new Edit(start + last, start + last + hash.length(), hash));
      return;
    }
    Matcher mode = MODE.matcher(written);
    int end = start + (mode.find() ? mode.start() : written.length());
    if (i.target() instanceof ImportTarget.Remote r
        && r.headers() instanceof Expr.Import headers
        && Span.end(headers.span()) == end) {
      // Without parentheses the hash would be that of the headers.
      int open = Span.start(headers.span());
      edits.add(new Edit(open, open, "("));
      hash = ") " + hash;
      edits.add(new Edit(end, end, hash));
      return;
    }
    edits.add(new Edit(end, end, " " + hash));
  }
}
