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

  public String freeze(boolean local) {
    List<Expr.Import> imports = new ArrayList<>(Imports.of(parsed.expr(), evaluator.meter()));
    imports.removeIf(i -> !isFrozen(i, local));
    imports.sort(Comparator.comparingLong((Expr.Import i) -> i.span()).reversed());
    StringBuilder text = new StringBuilder(parsed.source().text());
    for (Expr.Import i : imports) {
      int start = Span.start(i.span());
      int end = Span.end(i.span());
      text.replace(start, end, pinned(text.substring(start, end), hash(i)));
    }
    return text.toString();
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

  private static String pinned(String written, String hash) {
    Matcher old = HASH.matcher(written);
    if (old.find()) {
      return old.replaceFirst(hash);
    }
    Matcher mode = MODE.matcher(written);
    return mode.find()
        ? written.substring(0, mode.start()) + " " + hash + mode.group()
        : written + " " + hash;
  }
}
