package software.straylight.continuity.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.render.ReportFile;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.query.CompileCommand;

/** {@code straylight query compile-commands}: the JSON compilation database for editors. */
final class CompileCommands extends Verb {
  private final Syntax.Words patterns =
      syntax.words("PATTERN", 0, "The targets in question; otherwise //...");
  private final Syntax.Value<String> file =
      syntax.value(
          "-o --output",
          "FILE",
          String.class,
          "Where to; otherwise compile_commands.json in the workspace's root.");
  private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
  private final OutputOptions output = new OutputOptions(syntax);

  CompileCommands(Console console) {
    super(
        console,
        "compile-commands",
        "Write compile_commands.json, with which clangd and other tools read C and C++.",
        "straylight query compile-commands //...",
        ExitCode.BUILD_FAILED);
  }

  @Override
  ExitCode run() throws Exception {
    List<String> wanted = patterns.get().isEmpty() ? List.of("//...") : patterns.get();
    try (Workbench bench = Workbench.open(console, workspace, output)) {
      List<CompileCommand> all = bench.engine().compileCommands(wanted);
      Path to =
          file.get()
              .map(f -> console.directory().resolve(f))
              .orElseGet(() -> bench.engine().root().resolve("compile_commands.json"));
      ReportFile.write(to, text(all));
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeNumberField("commands", all.size());
              j.writeStringField("file", to.toString());
            });
      } else {
        console.out().println(to + ": " + all.size() + " commands");
      }
    }
    return ExitCode.OK;
  }

  private static String text(List<CompileCommand> all) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator j = new JsonFactory().createGenerator(text)) {
      j.useDefaultPrettyPrinter();
      j.writeStartArray();
      for (CompileCommand c : all) {
        j.writeStartObject();
        j.writeStringField("directory", c.directory());
        j.writeStringField("file", c.file());
        Json.strings(j, "arguments", c.arguments());
        j.writeStringField("output", c.output());
        j.writeEndObject();
      }
      j.writeEndArray();
    }
    return text + "\n";
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
