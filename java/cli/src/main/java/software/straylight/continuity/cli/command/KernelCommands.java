package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.kernel.AbiReply;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.Reply;
import software.straylight.continuity.leanffi.LeanKernel;

/** {@code straylight kernel …}. */
final class KernelCommands {
  private static final int MAX_REQUEST = 512 << 20;

  private KernelCommands() {}

  /** {@code kernel info}. */
  static final class Info extends Verb {
    private final KernelOption kernel = new KernelOption(syntax);
    private final OutputOptions output = new OutputOptions(syntax);

    Info(Console console) {
      super(
          console,
          "info",
          "Say which kernel decides, from which sources, and its limits.",
          "straylight kernel info");
    }

    @Override
    ExitCode run() {
      Kernel chosen = kernel.open();
      AbiReply abi = new KernelClient(chosen).abi();
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("kernel", name(chosen));
              j.writeStringField("digest", chosen.digest().toHex());
              j.writeStringField("receipt", chosen.receipt().toHex());
              j.writeNumberField("abi", abi.abi());
              j.writeStringField("sources", abi.sources().toHex());
              j.writeNumberField("maxMessage", abi.maxMessage());
              j.writeNumberField("maxCount", abi.maxCount());
              j.writeNumberField("maxPath", abi.maxPath());
            });
      } else {
        console.out().println("kernel:      " + name(chosen));
        console.out().println("digest:      " + chosen.digest().toHex());
        console.out().println("receipt:     " + chosen.receipt().toHex());
        console.out().println("abi:         " + abi.abi());
        console.out().println("sources:     " + abi.sources().toHex());
        console.out().println("max message: " + abi.maxMessage() + " bytes");
        console.out().println("max count:   " + abi.maxCount());
        console.out().println("max path:    " + abi.maxPath() + " bytes");
      }
      return ExitCode.OK;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code kernel claims}. */
  static final class Claims extends Verb {
    private final OutputOptions output = new OutputOptions(syntax);

    Claims(Console console) {
      super(
          console,
          "claims",
          "Say what is proved of the kernel: each sentence, its Lean statement and its axioms.",
          "straylight kernel claims");
    }

    @Override
    ExitCode run() {
      String claims = LeanKernel.claims();
      if (output.json()) {
        Json.line(console.out(), j -> j.writeStringField("claims", claims));
      } else {
        console.out().print(claims);
      }
      return ExitCode.OK;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code kernel replay}. */
  static final class Replay extends Verb {
    private final Syntax.Words request =
        syntax.words(
            "REQUEST",
            1,
            "The request in hexadecimal; or an operation's number and a file with it, - for standard"
                + " input.");
    private final KernelOption kernel = new KernelOption(syntax);
    private final OutputOptions output = new OutputOptions(syntax);

    Replay(Console console) {
      super(
          console,
          "replay",
          "Call the kernel with a request as a message of a divergence shows it; print the reply.",
          "straylight kernel replay 434e540101010100\n"
              + "straylight kernel replay 2 request.hex --kernel=java");
    }

    @Override
    ExitCode run() throws IOException {
      int op;
      byte[] bytes;
      List<String> words = request.get();
      switch (words.size()) {
        case 1 -> {
          bytes = Arguments.hex("REQUEST", words.getFirst().getBytes(StandardCharsets.ISO_8859_1));
          op = operationOf(bytes);
        }
        case 2 -> {
          op = operation(words.getFirst());
          bytes =
              Arguments.hex(
                  words.getLast(), Arguments.content(console, words.getLast(), MAX_REQUEST));
        }
        default -> throw usage("replay takes one request, not " + words.size() + " words", "");
      }
      Kernel chosen = kernel.open();
      byte[] reply = chosen.call(op, bytes);
      String status = status(Reply.parse(reply));
      String hex = HexFormat.of().formatHex(reply);
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("kernel", name(chosen));
              j.writeNumberField("operation", op);
              j.writeStringField("status", status);
              j.writeStringField("reply", hex);
            });
      } else {
        console.out().println(name(chosen) + " " + chosen.digest().toHex());
        console.out().println(status);
        console.out().println(hex);
      }
      return ExitCode.OK;
    }

    /**
     * A request says by the type in its head which operation it is for (docs/codec.md section 8).
     */
    private static int operationOf(byte[] request) {
      int type = request.length < 6 ? 0 : (request[4] & 0xff) | (request[5] & 0xff) << 8;
      for (Operation op : Operation.values()) {
        if (op.requestType() == type) {
          return op.number();
        }
      }
      throw usage(
          "this is no request of a single operation",
          "name the operation: straylight kernel replay OP FILE");
    }

    private static int operation(String text) {
      int op;
      try {
        op = Integer.decode(text);
      } catch (NumberFormatException e) {
        throw usage("'" + text + "' is not the number of an operation", "");
      }
      Optional<Operation> known = Operation.of(op & ~Operation.BATCH);
      if (known.isEmpty()) {
        throw usage("there is no operation " + op, "docs/codec.md section 8 lists them");
      }
      return op;
    }

    private static String status(Reply reply) {
      return switch (reply) {
        case Reply.Ok ok -> "ok, payload of " + ok.payload().length() + " bytes";
        case Reply.Refused refused -> "refused: " + refused.reason();
        case Reply.Malformed malformed ->
            "malformed at byte " + malformed.offset() + ", code " + malformed.code();
        case Reply.Failed failed -> "failed, code " + failed.code();
      };
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  private static String name(Kernel kernel) {
    return kernel.kind().name().toLowerCase(java.util.Locale.ROOT);
  }
}
