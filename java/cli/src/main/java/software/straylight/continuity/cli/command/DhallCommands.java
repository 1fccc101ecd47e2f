package software.straylight.continuity.cli.command;

import java.util.HexFormat;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallExpression;

/** Questions about expressions: {@code straylight dhall type} and its neighbours. */
final class DhallCommands {
  private DhallCommands() {}

  private static DhallExpression load(DhallEvaluator dhall, DhallVerb.Input input) {
    return dhall.source(input.name(), input.content(), input.anchor());
  }

  /** {@code dhall eval}. */
  static final class Eval extends DhallVerb {
    Eval(Console console) {
      super(
          console,
          "eval",
          "Evaluate expressions to JSON: for people, or with --json one value a line."
              + " Failures are on standard error either way.",
          "straylight dhall eval --json BUILD.dhall");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) {
      DhallExpression found = load(dhall, input);
      console.out().println(output().json() ? found.toJson() : found.toIndentedJson());
      return true;
    }

    @Override
    boolean jsonErrors() {
      return false;
    }
  }

  /** {@code dhall type}. */
  static final class Type extends DhallVerb {
    Type(Console console) {
      super(
          console,
          "type",
          "Print the types of expressions.",
          "straylight dhall type dhall/package.dhall");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) {
      print(input, "type", load(dhall, input).type());
      return true;
    }
  }

  /** {@code dhall normalize}. */
  static final class Normalize extends DhallVerb {
    private final Syntax.Flag alpha =
        syntax.flag("--alpha", "Rename bound variables too, as hashing does.");

    Normalize(Console console) {
      super(
          console,
          "normalize",
          "Print the normal forms of expressions.",
          "straylight dhall normalize BUILD.dhall");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) {
      DhallExpression found = load(dhall, input);
      print(input, "normal", alpha.given() ? found.alphaNormalized() : found.normalized());
      return true;
    }
  }

  /** {@code dhall hash}. */
  static final class Hash extends DhallVerb {
    Hash(Console console) {
      super(
          console,
          "hash",
          "Print the semantic hashes of expressions, as imports pin them.",
          "straylight dhall hash dhall/package.dhall");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) {
      String hash = "sha256:" + HexFormat.of().formatHex(load(dhall, input).hash());
      if (several() && !output().json()) {
        console.out().println(hash + "  " + input.name());
      } else {
        print(input, "hash", hash);
      }
      return true;
    }
  }

  /** {@code dhall encode}. */
  static final class Encode extends DhallVerb {
    private final Syntax.Flag normal =
        syntax.flag(
            "--normal",
            "Encode the resolved, checked, alpha-normal form: the bytes that are hashed.");

    Encode(Console console) {
      super(
          console,
          "encode",
          "Write the binary encoding (CBOR) of expressions as they are written; --json has it in"
              + " hexadecimal.",
          "straylight dhall encode BUILD.dhall > build.dhallb");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) {
      byte[] bytes =
          normal.given()
              ? load(dhall, input).encodeAlphaNormalized()
              : dhall.encodeSource(input.name(), input.content());
      if (output().json()) {
        print(input, "cbor", HexFormat.of().formatHex(bytes));
      } else {
        console.out().write(bytes, 0, bytes.length);
      }
      return true;
    }
  }

  /** {@code dhall decode}. */
  static final class Decode extends DhallVerb {
    Decode(Console console) {
      super(
          console,
          "decode",
          "Print the source of binary expressions.",
          "straylight dhall decode build.dhallb");
    }

    @Override
    boolean answer(DhallEvaluator dhall, Input input) {
      print(input, "source", dhall.decodeToSource(input.content()));
      return true;
    }
  }
}
