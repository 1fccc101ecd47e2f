package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.util.HexFormat;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallExpression;
import software.straylight.continuity.engine.ExitCode;

/** {@code straylight dhall …}: the language without a build. */
final class DhallCommands {
  private static final int MAX_SOURCE = 64 << 20;

  private DhallCommands() {}

  /** What all of them have: one expression from a file or from standard input. */
  abstract static class OnSource extends Verb {
    private final Syntax.Word file = syntax.word("FILE", "The expression; - is standard input.");
    private final OutputOptions output = new OutputOptions(syntax);

    OnSource(Console console, String name, String summary, String example) {
      super(console, name, summary, example, ExitCode.BUILD_FAILED);
    }

    @Override
    final OutputOptions output() {
      return output;
    }

    final String name() {
      return file.get().equals("-") ? "(input)" : file.get();
    }

    final byte[] content() throws IOException {
      return Arguments.content(console, file.get(), MAX_SOURCE);
    }

    final DhallEvaluator evaluator() {
      return DhallEvaluator.standard(new LocalImports(console), Budget.standard());
    }

    /** The path from which relative imports start. */
    final String anchor() {
      String path = name();
      return path.matches("(\\.|\\.\\.|~)?/.*") ? path : "./" + path;
    }

    final DhallExpression load() throws IOException {
      return evaluator().source(name(), content(), anchor());
    }

    /** Prints the one answer that the command has. */
    final ExitCode answer(String field, String text) {
      if (output.json()) {
        Json.line(console.out(), j -> j.writeStringField(field, text.stripTrailing()));
      } else {
        console.out().println(text.stripTrailing());
      }
      return ExitCode.OK;
    }
  }

  /** {@code dhall eval}. */
  static final class Eval extends OnSource {
    Eval(Console console) {
      super(
          console,
          "eval",
          "Evaluate an expression and print it as JSON.",
          "straylight dhall eval BUILD.dhall");
    }

    @Override
    ExitCode run() throws IOException {
      console.out().println(load().toJson().stripTrailing());
      return ExitCode.OK;
    }
  }

  /** {@code dhall type}. */
  static final class Type extends OnSource {
    Type(Console console) {
      super(
          console,
          "type",
          "Print the type of an expression.",
          "straylight dhall type dhall/package.dhall");
    }

    @Override
    ExitCode run() throws IOException {
      return answer("type", load().type());
    }
  }

  /** {@code dhall normalize}. */
  static final class Normalize extends OnSource {
    private final Syntax.Flag alpha =
        syntax.flag("--alpha", "Rename bound variables too, as hashing does.");

    Normalize(Console console) {
      super(
          console,
          "normalize",
          "Print the normal form of an expression.",
          "straylight dhall normalize BUILD.dhall");
    }

    @Override
    ExitCode run() throws IOException {
      DhallExpression found = load();
      return answer("normal", alpha.given() ? found.alphaNormalized() : found.normalized());
    }
  }

  /** {@code dhall hash}. */
  static final class Hash extends OnSource {
    Hash(Console console) {
      super(
          console,
          "hash",
          "Print the semantic hash of an expression, as an import pins it.",
          "straylight dhall hash dhall/package.dhall");
    }

    @Override
    ExitCode run() throws IOException {
      return answer("hash", "sha256:" + HexFormat.of().formatHex(load().hash()));
    }
  }

  /** {@code dhall encode}. */
  static final class Encode extends OnSource {
    private final Syntax.Flag source =
        syntax.flag("--source", "Encode the expression as it is written, nothing resolved.");

    Encode(Console console) {
      super(
          console,
          "encode",
          "Write the binary encoding (CBOR) of an expression's normal form.",
          "straylight dhall encode BUILD.dhall > build.cbor");
    }

    @Override
    ExitCode run() throws IOException {
      byte[] bytes =
          source.given()
              ? evaluator().encodeSource(name(), content())
              : load().encodeAlphaNormalized();
      if (output().json()) {
        return answer("cbor", HexFormat.of().formatHex(bytes));
      }
      console.out().write(bytes, 0, bytes.length);
      console.out().flush();
      return ExitCode.OK;
    }
  }

  /** {@code dhall decode}. */
  static final class Decode extends OnSource {
    Decode(Console console) {
      super(
          console,
          "decode",
          "Print the source of a binary expression.",
          "straylight dhall decode build.cbor");
    }

    @Override
    ExitCode run() throws IOException {
      return answer("source", evaluator().decodeToSource(content()));
    }
  }
}
