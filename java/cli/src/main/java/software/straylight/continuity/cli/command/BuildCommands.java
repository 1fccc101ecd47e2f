package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.render.JunitXml;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.Engine;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.build.LocalEngine;
import software.straylight.continuity.isolation.InfrastructureException;

/** {@code straylight build}, {@code test}, {@code run} and {@code targets}. */
final class BuildCommands {
  private BuildCommands() {}

  /** {@code build}. */
  static final class Build extends Verb {
    private final Syntax.Words patterns =
        syntax.words("PATTERN", 1, "What to build: //a/b:c, //a/b:all, //a/..., :c.");
    private final AgainOptions.OfActions again = new AgainOptions.OfActions(syntax);
    private final BuildOptions options = new BuildOptions(syntax);
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Build(Console console) {
      super(
          console,
          "build",
          "Build targets and link their results into out/.",
          "straylight build //examples/hello",
          ExitCode.BUILD_FAILED,
          ExitCode.REFUSED,
          ExitCode.INTERRUPTED);
    }

    @Override
    ExitCode run() {
      return BuildRun.of(
          console,
          workspace,
          output,
          options,
          options.request(patterns.get(), false, again.get()),
          event -> {});
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code test}. */
  static final class Test extends Verb {
    private final Syntax.Words patterns =
        syntax.words("PATTERN", 1, "What to build and test: //a/b:c, //a/b:all, //a/..., :c.");
    private final AgainOptions.OfTests again = new AgainOptions.OfTests(syntax);
    private final Syntax.Value<String> junit =
        syntax.value("--junit", "FILE", String.class, "Write the results as JUnit XML.");
    private final BuildOptions options = new BuildOptions(syntax);
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Test(Console console) {
      super(
          console,
          "test",
          "Build targets and run the tests among them; a success is served until inputs change.",
          "straylight test //...",
          ExitCode.BUILD_FAILED,
          ExitCode.REFUSED,
          ExitCode.TESTS_FAILED,
          ExitCode.INTERRUPTED);
    }

    @Override
    ExitCode run() throws IOException {
      JunitXml report = new JunitXml();
      ExitCode exit =
          BuildRun.of(
              console,
              workspace,
              output,
              options,
              options.request(patterns.get(), true, again.get()),
              report::accept);
      if (junit.get().isPresent()) {
        Path root = LocalEngine.workspaceRoot(workspace.start());
        report.write(console.directory().resolve(junit.get().get()), root);
      }
      return exit;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code run}. */
  static final class Run extends Verb {
    private final Syntax.Word target = syntax.word("TARGET", "A target whose result is a program.");
    private final Syntax.Words arguments =
        syntax.words("ARGUMENT", 0, "For the program; put -- before the first.");
    private final BuildOptions options = new BuildOptions(syntax);
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Run(Console console) {
      super(
          console,
          "run",
          "Build a program and run it here, outside the sandbox; its exit code is the command's.",
          "straylight run //examples/hello -- arguments",
          ExitCode.BUILD_FAILED,
          ExitCode.REFUSED,
          ExitCode.INTERRUPTED);
    }

    @Override
    public Integer call() throws Exception {
      List<String> built = new ArrayList<>();
      ExitCode exit =
          BuildRun.of(
              console,
              workspace,
              output,
              options,
              options.request(List.of(target.get()), false),
              event -> {
                if (event instanceof BuildEvent.Built b) {
                  built.addAll(b.outputs());
                }
              });
      if (exit != ExitCode.OK) {
        return exit.code();
      }
      Path program = LocalEngine.workspaceRoot(workspace.start()).resolve(only(built));
      console.flush();
      List<String> argv = new ArrayList<>(List.of(program.toString()));
      argv.addAll(arguments.get());
      try {
        ProcessBuilder process =
            new ProcessBuilder(argv).directory(console.directory().toFile()).inheritIO();
        restoreLocale(process.environment());
        return process.start().waitFor();
      } catch (IOException e) {
        throw new ContinuityException(
            ExitCode.BUILD_FAILED,
            Diagnostic.of(
                "NOT_RUNNABLE",
                target.get() + " cannot be run here: " + e.getMessage(),
                "was it built for another platform? its result is " + program));
      }
    }

    /** The launcher chose a locale for this process; the program runs in the user's. */
    private static void restoreLocale(Map<String, String> env) {
      String chosen = env.remove("CONTINUITY_LC_ALL");
      if (chosen == null) {
        return;
      }
      if (chosen.equals("unset")) {
        env.remove("LC_ALL");
      } else {
        env.put("LC_ALL", chosen);
      }
    }

    private String only(List<String> built) {
      if (built.size() != 1) {
        throw usage(
            target.get() + " has " + built.size() + " results, not one program",
            "name a target that makes a program");
      }
      return built.getFirst();
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

  /** {@code targets}. */
  static final class Targets extends Verb {
    private final Syntax.Words patterns =
        syntax.words("PATTERN", 0, "Which targets; otherwise //...");
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Targets(Console console) {
      super(
          console,
          "targets",
          "List the targets that patterns stand for.",
          "straylight targets //examples/...",
          ExitCode.BUILD_FAILED);
    }

    @Override
    ExitCode run() throws InterruptedException, InfrastructureException {
      List<String> wanted = patterns.get().isEmpty() ? List.of("//...") : patterns.get();
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        for (Engine.TargetInfo t : bench.engine().targets(wanted)) {
          if (output.json()) {
            Json.line(
                console.out(),
                j -> {
                  j.writeStringField("label", t.label());
                  j.writeStringField("rule", t.rule());
                });
          } else {
            console.out().println(t.label() + "  " + t.rule());
          }
        }
      }
      return ExitCode.OK;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }
}
