package software.straylight.continuity.dhall.conformance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.ImportPolicy;
import software.straylight.continuity.dhall.Transport;
import software.straylight.continuity.dhall.internal.binary.Decoder;
import software.straylight.continuity.dhall.internal.binary.Encoder;
import software.straylight.continuity.dhall.internal.check.Checker;
import software.straylight.continuity.dhall.internal.eval.Env;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Quote;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.imports.ImportCache;
import software.straylight.continuity.dhall.internal.imports.Resolver;
import software.straylight.continuity.dhall.internal.limits.DeepStack;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/** The phases of the standard one by one, also on expressions that are open or not well-typed. */
final class Pipeline {
  private final Transport world;
  private final ImportCache cache = new ImportCache();

  Pipeline(Path shared, Map<String, String> variables, boolean withCache) {
    this.world = new StandInWorld(shared, variables, withCache);
  }

  private static <T> T deep(Function<Evaluator, T> work) {
    Meter meter = new Meter(Budget.standard());
    return DeepStack.run(meter, () -> work.apply(new Evaluator(meter)));
  }

  static byte[] encodeParsed(byte[] source) {
    return deep(e -> Encoder.encode(Parser.parse("test", source, e.meter()).expr(), e.meter()));
  }

  static byte[] encodeDecoded(byte[] binary) {
    return deep(e -> Encoder.encode(Decoder.decode(binary, e.meter()), e.meter()));
  }

  private Expr resolve(Evaluator e, byte[] source, String path) {
    Parser.Parsed parsed = Parser.parse(path, source, e.meter());
    return new Resolver(world, ImportPolicy.STANDARD, cache, e)
        .resolve(parsed.source(), parsed.expr(), path);
  }

  private static Value evaluate(Evaluator e, Expr expr) {
    return e.delay(expr, Env.EMPTY);
  }

  byte[] normalize(byte[] source, String path) {
    return deep(
        e -> Encoder.encode(Quote.normal(e, evaluate(e, resolve(e, source, path))), e.meter()));
  }

  byte[] alphaNormalize(byte[] source, String path) {
    return deep(
        e ->
            Encoder.encode(Quote.alphaNormal(e, evaluate(e, resolve(e, source, path))), e.meter()));
  }

  /** The expression as it is written; only where it has imports is it evaluated. */
  byte[] expected(byte[] source, String path) {
    return deep(
        e -> {
          Expr parsed = Parser.parse(path, source, e.meter()).expr();
          Expr resolved = resolve(e, source, path);
          byte[] written = Encoder.encode(parsed, e.meter());
          boolean imports = !Arrays.equals(written, encodeOrEmpty(e, resolved));
          return imports
              ? Encoder.encode(Quote.normal(e, evaluate(e, resolved)), e.meter())
              : written;
        });
  }

  private static byte[] encodeOrEmpty(Evaluator e, Expr resolved) {
    try {
      return Encoder.encode(resolved, e.meter());
    } catch (IllegalArgumentException embedded) {
      return new byte[0];
    }
  }

  byte[] inferType(byte[] source, String path) {
    return deep(
        e ->
            Encoder.encode(Quote.normal(e, Checker.infer(e, resolve(e, source, path))), e.meter()));
  }

  byte[] semanticHash(byte[] source, String path) {
    return deep(
        e -> {
          Expr resolved = resolve(e, source, path);
          Checker.infer(e, resolved);
          return Encoder.hash(Quote.alphaNormal(e, evaluate(e, resolved)), e.meter());
        });
  }

  /** Resolves, checks and normalises, as importing the file would. */
  byte[] importFile(byte[] source, String path) {
    return deep(
        e -> {
          Expr resolved = resolve(e, source, path);
          Checker.infer(e, resolved);
          return Encoder.encode(Quote.normal(e, evaluate(e, resolved)), e.meter());
        });
  }
}
