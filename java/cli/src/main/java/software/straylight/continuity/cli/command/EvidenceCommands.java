package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.Engine;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.audit.Auditor;
import software.straylight.continuity.engine.audit.Bundle;
import software.straylight.continuity.engine.audit.EvidenceSource;
import software.straylight.continuity.engine.audit.Explainer;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.model.Digest;

/**
 * {@code straylight explain} and {@code audit}: what was decided, and whether that still stands.
 */
final class EvidenceCommands {
  private EvidenceCommands() {}

  /** The last invocation of the workspace. */
  static Digest last(Workbench bench) {
    return bench
        .invocations()
        .last()
        .orElseThrow(
            () ->
                new ContinuityException(
                    ExitCode.BUILD_FAILED,
                    Diagnostic.of(
                        "NO_INVOCATION",
                        "nothing was built in this workspace yet",
                        "straylight build //...")));
  }

  /** {@code explain}. */
  static final class Explain extends Verb {
    private final Syntax.Words patterns = syntax.words("PATTERN", 1, "The targets in question.");
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Explain(Console console) {
      super(
          console,
          "explain",
          "Say why the actions of targets were served or run in the last build that did anything.",
          "straylight explain //examples/hello",
          ExitCode.BUILD_FAILED);
    }

    @Override
    ExitCode run() throws Exception {
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        Digest invocation = last(bench);
        Explainer explainer = bench.explainer();
        List<Explainer.Explanation> all = new ArrayList<>();
        for (Engine.TargetInfo target : bench.engine().targets(patterns.get())) {
          all.addAll(explainer.explain(invocation, target.label()));
        }
        if (all.isEmpty()) {
          throw new ContinuityException(
              ExitCode.BUILD_FAILED,
              Diagnostic.of(
                  "NOT_IN_INVOCATION",
                  "the last invocation has no action of " + String.join(" ", patterns.get()),
                  "build it, then ask again"));
        }
        all.forEach(this::show);
      }
      return ExitCode.OK;
    }

    private void show(Explainer.Explanation e) {
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("action", e.label());
              j.writeStringField("verdict", e.verdict());
              j.writeStringField("reason", e.reason());
              j.writeStringField("key", e.key());
              j.writeStringField("record", e.record());
              Json.strings(j, "because", e.because());
              Json.strings(j, "misses", e.misses());
            });
        return;
      }
      String reason = e.reason().isEmpty() ? "" : " [" + e.reason() + "]";
      console.out().println(Printable.line(e.label()) + ": " + e.verdict() + reason);
      for (String sentence : e.because()) {
        console.out().println("  " + Printable.line(sentence));
      }
      for (String miss : e.misses()) {
        console.out().println("  also looked for (undeclared): " + Printable.line(miss));
      }
      console.out().println("  key    " + e.key());
      console.out().println("  record " + e.record());
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code audit}. */
  static final class Audit extends Verb {
    private final Syntax.Words bundle =
        syntax.words("FILE", 0, "An exported invocation; otherwise the workspace's last one.");
    private final Syntax.Flag now =
        syntax.flag("--now", "Evaluate at today's time instead of the recorded one.");
    private final Syntax.Value<String> export =
        syntax.value(
            "--export", "FILE", String.class, "Write the last invocation with its evidence.");
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Audit(Console console) {
      super(
          console,
          "audit",
          "Judge an invocation again from its evidence alone; ends at the first difference with 3.",
          "straylight audit --export build.tar\nstraylight audit build.tar",
          ExitCode.BUILD_FAILED,
          ExitCode.REFUSED);
    }

    @Override
    ExitCode run() throws Exception {
      if (bundle.get().size() > 1) {
        throw usage("audit takes one file, not " + bundle.get().size(), "");
      }
      if (bundle.get().size() == 1) {
        if (export.get().isPresent()) {
          throw usage("a bundle is not exported again", "leave out --export");
        }
        // A bundle needs neither workspace nor store: that is its point.
        Bundle read = Bundle.read(console.directory().resolve(bundle.get().getFirst()));
        KernelClient kernel = new KernelClient(workspace.kernel().open());
        return judge(kernel, read, read.invocation());
      }
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        Digest invocation = last(bench);
        if (export.get().isPresent()) {
          return write(bench, invocation, console.directory().resolve(export.get().get()));
        }
        return judge(bench.kernel(), bench.evidence(), invocation);
      }
    }

    private ExitCode write(Workbench bench, Digest invocation, Path file) throws IOException {
      Bundle.write(invocation, bench.evidence(), file);
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("invocation", invocation.toHex());
              j.writeStringField("file", file.toString());
            });
      } else {
        console.out().println("invocation " + invocation.toHex() + " written to " + file);
      }
      return ExitCode.OK;
    }

    private ExitCode judge(KernelClient kernel, EvidenceSource source, Digest invocation) {
      Optional<Long> at =
          now.given() ? Optional.of(System.currentTimeMillis() / 1000) : Optional.empty();
      Auditor.Report report = new Auditor(kernel, source).audit(invocation, at);
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("invocation", report.invocation().toHex());
              j.writeNumberField("actions", report.actions());
              j.writeArrayFieldStart("findings");
              for (Auditor.Finding f : report.findings()) {
                j.writeStartObject();
                j.writeStringField("action", f.label());
                j.writeStringField("code", f.code());
                j.writeStringField("message", f.message());
                j.writeEndObject();
              }
              j.writeEndArray();
            });
      } else {
        console
            .out()
            .println(
                "invocation "
                    + report.invocation().toHex()
                    + ": "
                    + report.actions()
                    + " actions, "
                    + report.findings().size()
                    + " findings");
        for (Auditor.Finding f : report.findings()) {
          console
              .err()
              .println(
                  output
                      .messages(console)
                      .error(Diagnostic.of(f.code(), f.label() + ": " + f.message(), "")));
        }
      }
      return report.findings().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }
}
