package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.HostTransport;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.ExitCode;

/**
 * What the commands on Dhall expressions have in common: any number of files or standard input, one
 * evaluator for all of them, and that a file which fails does not stop the next.
 */
abstract class DhallVerb extends Verb {
  private static final String INPUT = "(input)";

  private final Syntax.Words files =
      syntax.words("FILE", 0, "Expressions; - or none is standard input.");
  private final BudgetOption budget = new BudgetOption(syntax);
  private final OutputOptions output = new OutputOptions(syntax);

  DhallVerb(Console console, String name, String summary, String example) {
    super(console, name, summary, example, ExitCode.BUILD_FAILED);
  }

  /**
   * One expression of the command line.
   *
   * @param name how it is shown
   * @param file the file it is from, as given; {@code -} for standard input
   * @param anchor where its relative imports start, as a path of its own
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Input(String name, String file, byte[] content, String anchor) {
    boolean isFile() {
      return !file.equals("-");
    }
  }

  /** Answers for one expression; whether all is as it should be. */
  abstract boolean answer(DhallEvaluator dhall, Input input) throws IOException;

  @Override
  final OutputOptions output() {
    return output;
  }

  @Override
  Map<ExitCode, String> meanings() {
    return Map.of(ExitCode.BUILD_FAILED, "an expression is wrong, or spends a bound");
  }

  @Override
  final ExitCode run() {
    List<String> words = files.get().isEmpty() ? List.of("-") : files.get();
    if (words.indexOf("-") != words.lastIndexOf("-")) {
      throw usage("standard input can be read only once", "give - at most once");
    }
    Budget bounds = budget.get();
    DhallEvaluator dhall = evaluator(console, bounds);
    ExitCode worst = ExitCode.OK;
    for (String word : words) {
      ExitCode ended = one(dhall, word, bounds);
      worst = ended.code() > worst.code() ? ended : worst;
    }
    return worst;
  }

  static DhallEvaluator evaluator(Console console, Budget bounds) {
    return DhallEvaluator.standard(
        new HostTransport(console.directory(), console.env(), bounds.sourceBytes()), bounds);
  }

  @SuppressWarnings("CatchingUnchecked")
  private ExitCode one(DhallEvaluator dhall, String word, Budget bounds) {
    try {
      return answer(dhall, read(word, bounds)) ? ExitCode.OK : ExitCode.BUILD_FAILED;
    } catch (Exception e) {
      ContinuityException failure = Failures.of(e);
      Reports.show(failure, output, jsonErrors(), console);
      if (output.verbose()) {
        console.err().print(Failures.trace(e));
      }
      return failure.exit();
    }
  }

  /** Whether {@code --json} is for errors too. */
  boolean jsonErrors() {
    return output.json();
  }

  private Input read(String word, Budget bounds) throws IOException {
    if (word.equals("-")) {
      return new Input(INPUT, word, content(word, bounds), "./" + INPUT);
    }
    if (Files.isDirectory(console.directory().resolve(word))) {
      throw usage(word + " is a folder, not an expression", "name a file in it");
    }
    return new Input(word, word, content(word, bounds), anchor(word));
  }

  private byte[] content(String word, Budget bounds) throws IOException {
    // One byte more than allowed is enough for the evaluator to refuse it.
    long most = Math.min(bounds.sourceBytes() + 1, Integer.MAX_VALUE - 16L);
    return Arguments.prefix(console, word, (int) most);
  }

  /** A path as imports write it. */
  static String anchor(String path) {
    return path.matches("(\\.|\\.\\.)?/.*") ? path : "./" + path;
  }

  /** Prints one answer: itself, with the file's name before it where there are several. */
  final void print(Input input, String field, String text) {
    if (output.json()) {
      Json.line(
          console.out(),
          j -> {
            j.writeStringField("file", input.name());
            j.writeStringField(field, text.stripTrailing());
          });
      return;
    }
    if (several()) {
      console.out().println("-- " + input.name());
    }
    console.out().println(text.stripTrailing());
  }

  final boolean several() {
    return files.get().size() > 1;
  }
}
