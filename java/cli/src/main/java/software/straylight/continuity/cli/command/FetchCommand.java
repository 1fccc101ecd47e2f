package software.straylight.continuity.cli.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.cli.terminal.Verbosity;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.Engine;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.LockFile;

/** {@code straylight fetch}. */
final class FetchCommand extends Verb {
  private final Syntax.Words patterns =
      syntax.words("PATTERN", 0, "Whose sources; otherwise those of //...");
  private final Syntax.Flag update =
      syntax.flag("--update", "Write continuity.lock: what the sources without sha256 are today.");
  private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
  private final OutputOptions output = new OutputOptions(syntax);

  FetchCommand(Console console) {
    super(
        console,
        "fetch",
        "Fetch the sources from elsewhere that targets need; keep continuity.lock up to date.",
        "straylight fetch --update //...",
        ExitCode.BUILD_FAILED,
        ExitCode.REFUSED);
  }

  @Override
  ExitCode run() throws Exception {
    List<String> wanted = patterns.get().isEmpty() ? List.of("//...") : patterns.get();
    try (Workbench bench = Workbench.open(console, workspace, output)) {
      if (update.given()) {
        update(bench.engine().updateLock(wanted, this::tell));
      } else {
        fetched(bench.engine().fetch(wanted, this::tell));
      }
    }
    return ExitCode.OK;
  }

  private void tell(BuildEvent event) {
    if (event instanceof BuildEvent.Fetching f
        && !output.json()
        && output.verbosity() != Verbosity.QUIET) {
      console.err().println("fetching " + Printable.line(f.what()));
      console.flush();
    }
  }

  private void fetched(List<Engine.SourceInfo> sources) {
    for (Engine.SourceInfo source : sources) {
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("label", source.label());
              j.writeStringField("source", source.source());
              j.writeStringField("sha256", source.sha256());
            });
      } else {
        console
            .out()
            .println(
                source.label() + "  " + Printable.line(source.source()) + "  " + source.sha256());
      }
    }
  }

  private void update(List<Engine.LockChange> changes) {
    boolean head = true;
    for (Engine.LockChange c : changes) {
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("source", c.source());
              j.writeStringField("before", c.before());
              j.writeStringField("after", c.after());
              Json.strings(j, "targets", c.targets());
            });
      } else if (!Objects.equals(c.before(), c.after())) {
        if (head) {
          console.out().println("--- " + LockFile.NAME);
          console.out().println("+++ " + LockFile.NAME);
          head = false;
        }
        line('-', c.source(), c.before());
        line('+', c.source(), c.after());
      }
      if (c.before() != null && c.after() != null && !c.before().equals(c.after())) {
        moved(c);
      }
    }
  }

  private void line(char sign, String source, @Nullable String digest) {
    if (digest != null) {
      console.out().println(sign + Printable.line(source) + " " + digest);
    }
  }

  /** A release is one content for good: if it is another one now, a person has to look. */
  private void moved(Engine.LockChange change) {
    if (!output.json()) {
      Diagnostic warning =
          Diagnostic.in(
              LockFile.NAME,
              "SOURCE_CHANGED",
              change.source() + " has other bytes than when it was locked",
              "find out why before you keep the new digest; what was built with the old one still"
                  + " builds from the store");
      console.err().println(output.messages(console).warning(warning));
    }
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
