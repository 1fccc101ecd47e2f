package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.build.Rerun;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Channel;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.EventKind;
import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.Status;

/** {@code straylight sandbox run} and {@code shell}: to see what an action sees. */
final class SandboxCommands {
  /** Signals are told as shells tell them. */
  private static final int SIGNAL = 128;

  /** As {@code timeout(1)} says it. */
  private static final int TIMED_OUT = 124;

  private SandboxCommands() {}

  private static String words(Status status) {
    return switch (status) {
      case Status.Exited e -> "exited " + e.code();
      case Status.Signalled s -> "ended by signal " + s.signal();
      case Status.TimedOut t -> "timed out";
      case Status.Overflow o -> "wrote more than it may";
    };
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String text(Bytes written) {
    return new String(written.toByteArray(), StandardCharsets.UTF_8);
  }

  /** {@code sandbox run}. */
  static final class Run extends Verb {
    private final Syntax.Word action =
        syntax.word("ACTION", "An action of the last build, by its name, or an execution record.");
    private final Syntax.Value<Integer> timeout =
        syntax.value(
            "--timeout", "SECONDS", Integer.class, "End it after so long; otherwise never.");
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Run(Console console) {
      super(
          console,
          "run",
          "Run an action of the last build again, keep nothing, and show all that it looked at.",
          "straylight sandbox run '//examples/hello:hello compile main.c'",
          ExitCode.BUILD_FAILED,
          ExitCode.REFUSED);
    }

    @Override
    ExitCode run() throws Exception {
      int seconds = timeout.get().orElse(0);
      if (seconds < 0) {
        throw usage("--timeout takes a number of seconds, not " + seconds, "");
      }
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        Rerun rerun = bench.rerun(HostOptions.sandbox(console));
        Action found = rerun.find(EvidenceCommands.last(bench), action.get());
        Rerun.Outcome outcome = rerun.run(found, false, seconds * 1000L);
        if (output.json()) {
          json(outcome);
        } else {
          show(outcome);
        }
        return judged(outcome.evidence());
      }
    }

    private static ExitCode judged(ExecutionEvidence evidence) {
      boolean denied =
          evidence.access().events().stream().anyMatch(e -> e.kind() == EventKind.DENIED);
      if (denied || !evidence.access().complete()) {
        return ExitCode.REFUSED;
      }
      boolean good = evidence.status().success() && evidence.missing().isEmpty();
      return good ? ExitCode.OK : ExitCode.BUILD_FAILED;
    }

    private void show(Rerun.Outcome outcome) {
      ExecutionEvidence e = outcome.evidence();
      console.err().print(Printable.text(text(outcome.stderr())));
      console.err().print(Printable.text(text(outcome.stdout())));
      for (Event event : e.access().events()) {
        console.out().println(line(event));
      }
      console.out().println("status " + words(e.status()));
      for (Channel channel : Channel.values()) {
        console
            .out()
            .println("channel " + lower(channel) + " " + lower(e.channels().state(channel)));
      }
      String doubts = String.join(" ", e.access().doubts());
      console
          .out()
          .println("record " + (e.access().complete() ? "complete" : "incomplete " + doubts));
      e.missing().forEach(p -> console.out().println("missing " + p.percentEncoded()));
      e.dropped().forEach(p -> console.out().println("dropped " + p.percentEncoded()));
    }

    private static String line(Event event) {
      String more = event.claim() instanceof Claim.Refused refused ? " " + refused.operation() : "";
      return lower(event.kind()) + " " + event.path().percentEncoded() + more;
    }

    private void json(Rerun.Outcome outcome) {
      ExecutionEvidence e = outcome.evidence();
      Json.line(
          console.out(),
          j -> {
            j.writeStringField("action", e.action().toHex());
            j.writeStringField("status", words(e.status()));
            j.writeBooleanField("complete", e.access().complete());
            Json.strings(j, "doubts", e.access().doubts().asList());
            j.writeObjectFieldStart("channels");
            for (Channel channel : Channel.values()) {
              j.writeStringField(lower(channel), lower(e.channels().state(channel)));
            }
            j.writeEndObject();
            j.writeArrayFieldStart("events");
            for (Event event : e.access().events()) {
              j.writeStartObject();
              j.writeStringField("kind", lower(event.kind()));
              j.writeStringField("path", event.path().percentEncoded());
              if (event.claim() instanceof Claim.Refused refused) {
                j.writeStringField("operation", refused.operation());
              }
              j.writeEndObject();
            }
            j.writeEndArray();
            Json.strings(j, "outputs", encoded(e.outputs().keySet()));
            Json.strings(j, "missing", encoded(e.missing()));
            Json.strings(j, "dropped", encoded(e.dropped()));
            j.writeStringField("stdout", text(outcome.stdout()));
            j.writeStringField("stderr", text(outcome.stderr()));
          });
    }

    private static List<String> encoded(Iterable<Bytes> paths) {
      List<String> all = new ArrayList<>();
      paths.forEach(p -> all.add(p.percentEncoded()));
      return all;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code sandbox shell}. */
  static final class Shell extends Verb {
    private static final String PLACE = "sandbox-shell";

    private final Syntax.Word action =
        syntax.word("ACTION", "An action of the last build, by its name, or an execution record.");
    private final Syntax.Words program =
        syntax.words(
            "WORD", 0, "A program that the action sees, and its arguments; put -- before.");
    private final Syntax.Value<String> with =
        syntax.value(
            "--with",
            "FILE",
            String.class,
            "A statically linked program of this machine to run instead, as /work/" + PLACE + ".");
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Shell(Console console) {
      super(
          console,
          "shell",
          "Run a program of your own, on this terminal, where an action of the last build ran.",
          "straylight sandbox shell --with /bin/busybox //examples/hello -- sh",
          ExitCode.BUILD_FAILED);
    }

    @Override
    public Integer call() throws Exception {
      @Nullable String file = with.orNull();
      if (file == null && program.get().isEmpty()) {
        throw usage(
            "actions see no shell",
            "bring one (--with /bin/busybox ... -- sh), or name a program that the action sees");
      }
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        Rerun rerun = bench.rerun(HostOptions.sandbox(console));
        Action found = rerun.find(EvidenceCommands.last(bench), action.get());
        List<String> command = new ArrayList<>(program.get());
        @Nullable Digest content = null;
        if (file != null) {
          content = bench.keep(read(console.directory().resolve(file)));
          command.addFirst("/work/" + PLACE);
        }
        console.flush();
        Status status =
            rerun
                .run(Rerun.instead(found, command, file == null ? null : PLACE, content), true, 0)
                .evidence()
                .status();
        return switch (status) {
          case Status.Exited e -> e.code();
          case Status.Signalled s -> SIGNAL + s.signal();
          case Status.TimedOut t -> TIMED_OUT;
          case Status.Overflow o -> ExitCode.BUILD_FAILED.code();
        };
      }
    }

    private static byte[] read(Path file) {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new ContinuityException(
            ExitCode.BUILD_FAILED,
            Diagnostic.of("FILE_UNREADABLE", file + " cannot be read: " + e.getMessage(), ""));
      }
    }

    @Override
    ExitCode run() {
      throw new IllegalStateException("call is overridden");
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }
}
