package software.straylight.continuity.dhall;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import software.straylight.continuity.dhall.internal.binary.Decoder;
import software.straylight.continuity.dhall.internal.binary.Encoder;
import software.straylight.continuity.dhall.internal.check.Checker;
import software.straylight.continuity.dhall.internal.eval.Env;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.format.Printer;
import software.straylight.continuity.dhall.internal.imports.Freezer;
import software.straylight.continuity.dhall.internal.imports.ImportCache;
import software.straylight.continuity.dhall.internal.imports.Resolver;
import software.straylight.continuity.dhall.internal.limits.DeepStack;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.parse.Linter;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.parse.Utf8;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Scope;
import software.straylight.continuity.dhall.internal.syntax.Source;

/**
 * Reads, checks and evaluates Dhall. One evaluator is meant to be kept and asked many times:
 * imports are remembered by place and content, so that a package which two hundred files import is
 * evaluated once. Every question has the whole {@link Budget} and runs on a stack of its own;
 * questions of several threads wait for one another.
 *
 * <p>All methods throw {@link DhallException} and nothing else for anything that the input can
 * cause.
 */
public final class DhallEvaluator {
  private final Transport transport;
  private final ImportPolicy policy;
  private final Budget budget;
  private final ImportCache cache;
  private final ReentrantLock lock;

  private DhallEvaluator(Transport transport, ImportPolicy policy, Budget budget) {
    this(transport, policy, budget, new ImportCache(), new ReentrantLock());
  }

  private DhallEvaluator(
      Transport transport,
      ImportPolicy policy,
      Budget budget,
      ImportCache cache,
      ReentrantLock lock) {
    this.transport = transport;
    this.policy = policy;
    this.budget = budget;
    this.cache = cache;
    this.lock = lock;
  }

  /** An evaluator with everything the standard allows, through the given transport. */
  public static DhallEvaluator standard(Transport transport, Budget budget) {
    return new DhallEvaluator(transport, ImportPolicy.STANDARD, budget);
  }

  /**
   * An evaluator for build files: imports come from the workspace and, pinned, from the store.
   *
   * @param workspace reads files by their path from the workspace's root and may record them
   * @param pinned the store of pinned imports
   */
  public static DhallEvaluator forBuild(
      WorkspaceReader workspace, PinnedImports pinned, Budget budget) {
    return new DhallEvaluator(new BuildTransport(workspace, pinned), ImportPolicy.BUILD, budget);
  }

  /** An evaluator for expressions without imports. */
  public static DhallEvaluator withoutImports(Budget budget) {
    WorkspaceReader nothing = path -> Optional.empty();
    return new DhallEvaluator(
        new BuildTransport(nothing, PinnedImports.none()), ImportPolicy.NONE, budget);
  }

  /**
   * An evaluator with another transport that shares what this one remembers: a file that both see
   * (by {@link Transport#identity}) is evaluated once.
   */
  public DhallEvaluator beside(Transport other) {
    return new DhallEvaluator(other, policy, budget, cache, lock);
  }

  /** Runs one question: with a fresh meter, on a deep stack, alone in this evaluator. */
  <T> T ask(Function<Evaluator, T> question) {
    Meter meter = new Meter(budget);
    lock.lock();
    try {
      return DeepStack.run(meter, () -> question.apply(new Evaluator(meter)));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Loads a file of the workspace or of the current folder through the transport.
   *
   * @param path relative to the root, as {@code services/api/BUILD.dhall}, or a path as {@link
   *     Transport#file} takes it
   */
  public DhallExpression file(String path) {
    String anchored = anchored(path);
    return source(path, read(path, anchored), anchored);
  }

  private static String anchored(String path) {
    return path.matches("(\\.|\\.\\.|~)?/.*") ? path : "./" + path;
  }

  private byte[] read(String path, String anchored) {
    return transport
        .file(anchored)
        .orElseThrow(
            () ->
                DhallException.of(
                    DhallErrorCode.IMPORT_ABSENT, "the file " + path + " does not exist", null));
  }

  /**
   * Loads an expression from its text.
   *
   * @param name how messages name it
   * @param text UTF-8 source
   * @param path where relative imports start: the path that the text would have as a file, as
   *     {@link Transport#file} takes it
   */
  public DhallExpression source(String name, byte[] text, String path) {
    return ask(evaluator -> load(evaluator, name, text, path));
  }

  /** Loads a closed expression without relative imports from its text. */
  public DhallExpression source(String name, String text) {
    return source(name, text.getBytes(StandardCharsets.UTF_8), "./" + "(input)");
  }

  private DhallExpression load(Evaluator evaluator, String name, byte[] text, String path) {
    Meter meter = evaluator.meter();
    Parser.Parsed parsed = Parser.parse(name, text, meter);
    return checked(evaluator, parsed.source(), parsed.expr(), path);
  }

  private DhallExpression checked(Evaluator evaluator, Source source, Expr expr, String path) {
    try {
      Expr resolved = new Resolver(transport, policy, cache, evaluator).resolve(source, expr, path);
      Value type = Checker.infer(evaluator, resolved);
      return new DhallExpression(this, source, evaluator.delay(resolved, Env.EMPTY), type);
    } catch (DhallException e) {
      throw e.at(source, expr.span());
    }
  }

  /** Loads a binary expression; its imports are resolved as those of a file at {@code path}. */
  public DhallExpression decode(String name, byte[] encoded, String path) {
    return ask(
        evaluator -> {
          Expr expr = Decoder.decode(encoded, evaluator.meter());
          return checked(evaluator, new Source(name, ""), expr, path);
        });
  }

  /** The binary encoding of an expression as it is written: imports stay, nothing is evaluated. */
  public byte[] encodeSource(String name, byte[] text) {
    return ask(
        evaluator ->
            Encoder.encode(Parser.parse(name, text, evaluator.meter()).expr(), evaluator.meter()));
  }

  /**
   * The text laid out in the standard format; comments are kept. Nothing is resolved or evaluated.
   */
  public String format(String name, byte[] text) {
    return ask(
        evaluator -> {
          Meter meter = evaluator.meter();
          meter.source(text.length);
          Source source = new Source(name, Utf8.decode(text, name, DhallErrorCode.PARSE));
          return Printer.format(Parser.parse(source, meter, true), meter);
        });
  }

  /**
   * The text with an integrity check behind every import, computed from what is there now; other
   * imports and the rest of the text stay as they are. The frozen imports are stored in the
   * transport's cache.
   *
   * @param path where relative imports start, as for {@link #source(String, byte[], String)}
   * @param local whether files and environment variables are pinned too, and not only URLs
   */
  public String freeze(String name, byte[] text, String path, boolean local) {
    return ask(
        evaluator -> {
          Parser.Parsed parsed = Parser.parse(name, text, evaluator.meter());
          return new Freezer(
                  parsed,
                  evaluator,
                  transport,
                  i ->
                      new Resolver(transport, policy, cache, evaluator)
                          .resolve(parsed.source(), i, path))
              .freeze(local);
        });
  }

  /**
   * A definition that nothing uses.
   *
   * @param line one-based, in the text that was given
   * @param column one-based, in code points
   */
  public record Unused(String name, int line, int column) {}

  /** What lint found in a text, in the order of removal, and the text without it. */
  public record Lint(List<Unused> findings, String fixed) {
    public Lint {
      findings = List.copyOf(findings);
    }
  }

  /** Finds definitions that nothing uses; nothing is resolved or evaluated. */
  public Lint lint(String name, byte[] text) {
    return ask(
        evaluator -> {
          evaluator.meter().source(text.length);
          String source = Utf8.decode(text, name, DhallErrorCode.PARSE);
          Linter linter = new Linter(name, evaluator.meter());
          String fixed = linter.fix(source);
          List<Unused> findings =
              linter.findings().stream()
                  .map(f -> new Unused(f.label(), f.at().line(), f.at().column()))
                  .toList();
          return new Lint(findings, fixed);
        });
  }

  /** A question of a batch. */
  public enum Op {
    HASH,
    ENCODE,
    TYPE,
    NORMALIZE,
    ALPHA
  }

  /**
   * Answers one question about a file as the commands of the same names print it: {@code sha256:…},
   * hexadecimal for {@code ENCODE} (the expression as it is written), source otherwise.
   */
  public String answer(Op op, String path) {
    return switch (op) {
      case HASH -> "sha256:" + HexFormat.of().formatHex(file(path).hash());
      case ENCODE -> HexFormat.of().formatHex(encodeSource(path, read(path, anchored(path))));
      case TYPE -> file(path).type().stripTrailing();
      case NORMALIZE -> file(path).normalized().stripTrailing();
      case ALPHA -> file(path).alphaNormalized().stripTrailing();
    };
  }

  /** The source of a binary expression; nothing is resolved or evaluated. */
  public String decodeToSource(byte[] encoded) {
    return ask(
        evaluator -> {
          Meter meter = evaluator.meter();
          Expr expr = Decoder.decode(encoded, meter);
          Scope.resolve(meter, expr);
          return Printer.print(expr, meter);
        });
  }
}
