package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.kernel.AbiReply;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.Reply;

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
              j.writeNumberField("abi", abi.abi());
              j.writeStringField("sources", abi.sources().toHex());
              j.writeNumberField("maxMessage", abi.maxMessage());
              j.writeNumberField("maxCount", abi.maxCount());
              j.writeNumberField("maxPath", abi.maxPath());
            });
      } else {
        console.out().println("kernel:      " + name(chosen));
        console.out().println("digest:      " + chosen.digest().toHex());
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

  /** {@code kernel replay}. */
  static final class Replay extends Verb {
    private final Syntax.Word number = syntax.word("OP", "The operation's number.");
    private final Syntax.Word file =
        syntax.word("FILE", "The request in hexadecimal; - is standard input.");
    private final KernelOption kernel = new KernelOption(syntax);
    private final OutputOptions output = new OutputOptions(syntax);

    Replay(Console console) {
      super(
          console,
          "replay",
          "Call the kernel with a request as a message of a divergence shows it; print the reply.",
          "straylight kernel replay 2 request.hex --kernel=java");
    }

    @Override
    ExitCode run() throws IOException {
      int op = operation(number.get());
      byte[] request =
          Arguments.hex(file.get(), Arguments.content(console, file.get(), MAX_REQUEST));
      Kernel chosen = kernel.open();
      byte[] reply = chosen.call(op, request);
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
