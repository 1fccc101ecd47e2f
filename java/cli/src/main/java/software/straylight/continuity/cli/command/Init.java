package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.scaffold.Scaffold;
import software.straylight.continuity.engine.scaffold.Template;

/** {@code straylight init}. */
final class Init extends Verb {
  private final Syntax.Words folder =
      syntax.words("DIR", 0, "The folder; otherwise this one. It is made if it is not there.");
  private final Syntax.Value<Template> template =
      syntax.value(
          "-t --template",
          "NAME",
          Template.class,
          "c (a program, default), cxx (the same in C++), library (with a program and a test), or"
              + " empty (no package).");
  private final OutputOptions output = new OutputOptions(syntax);

  Init(Console console) {
    super(
        console,
        "init",
        "Make a workspace that builds; nothing that is there is changed.",
        "straylight init hello --template library && cd hello && straylight test //...");
  }

  @Override
  ExitCode run() throws IOException {
    if (folder.get().size() > 1) {
      throw usage("init takes one folder, not " + folder.get().size(), "");
    }
    Path place =
        folder.get().isEmpty()
            ? console.directory()
            : console.directory().resolve(folder.get().getFirst());
    List<String> written = Scaffold.write(place, template.get().orElse(Template.C));
    if (output.json()) {
      Json.line(
          console.out(),
          j -> {
            j.writeStringField("workspace", place.toString());
            Json.strings(j, "files", written);
          });
      return ExitCode.OK;
    }
    written.stream()
        .filter(file -> !file.startsWith("dhall/"))
        .forEach(file -> console.out().println(file));
    console.out().println("dhall/  (the types and rules of build files)");
    console
        .out()
        .println(
            template.get().orElse(Template.C) == Template.EMPTY
                ? "next: a BUILD.dhall in the folder of your sources"
                : "next: straylight build //...");
    return ExitCode.OK;
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
