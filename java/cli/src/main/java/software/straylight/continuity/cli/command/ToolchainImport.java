package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.render.ReportFile;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.build.LocalEngine;
import software.straylight.continuity.engine.scaffold.ImportedToolchain;
import software.straylight.continuity.store.ObjectKind;
import software.straylight.continuity.store.ObjectRef;
import software.straylight.continuity.store.Root;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.toolchain.host.CompilerImport;
import software.straylight.continuity.toolchain.host.ImportException;

/** {@code toolchain import}. */
final class ToolchainImport extends Verb {
  private final Syntax.Word compiler =
      syntax.word("COMPILER", "A gcc or clang of this machine: a path, or a name in PATH.");
  private final Syntax.Value<String> name =
      syntax.value("--name", "NAME", String.class, "The toolchain's name; otherwise gcc or clang.");
  private final Syntax.Value<String> role =
      syntax.value("--role", "ROLE", String.class, "The role that it is for; otherwise cc.");
  private final Syntax.Values headers =
      syntax.values(
          "--with-headers", "DIR", "Take this folder of headers too; can be given several times.");
  private final Syntax.Flag write =
      syntax.flag("--write", "Write toolchains/NAME/BUILD.dhall instead of showing it.");
  private final DirectoryOption directory = new DirectoryOption(syntax, console);
  private final HostOptions host = new HostOptions(syntax, console);
  private final OutputOptions output = new OutputOptions(syntax);

  ToolchainImport(Console console) {
    super(
        console,
        "import",
        "Put an installed compiler into the store: exactly the files that it really uses.",
        "straylight toolchain import /usr/bin/gcc --write",
        ExitCode.REFUSED);
  }

  @Override
  ExitCode run() throws IOException {
    String as = role.get().orElse("cc");
    if (!as.matches("[a-z][a-z0-9_-]{0,31}")) {
      throw usage("'" + as + "' is no role", "use lower-case letters, digits, - and _");
    }
    Optional<Path> root =
        write.given()
            ? Optional.of(LocalEngine.workspaceRoot(directory.start()))
            : Optional.empty();
    CompilerImport.Imported made;
    try (Store store = host.openStore(output)) {
      made = collect(store);
      store
          .roots()
          .put(
              new Root(
                  "imported " + made.version() + " " + made.tree().toHex(),
                  List.of(new ObjectRef(ObjectKind.TREE, made.tree())),
                  Optional.empty()));
    }
    ImportedToolchain text =
        new ImportedToolchain(name.get().orElse(made.family().token()), as, command(), made);
    if (root.isPresent()) {
      write(root.get(), text);
    }
    show(made, text);
    return ExitCode.OK;
  }

  private CompilerImport.Imported collect(Store store) throws IOException {
    Path start = directory.start();
    try {
      return CompilerImport.of(
          compiler.get(),
          start,
          Objects.requireNonNullElse(console.env().get("PATH"), ""),
          headers.get().stream().map(dir -> start.resolve(dir).normalize()).toList(),
          store);
    } catch (ImportException e) {
      throw new ContinuityException(
          switch (e.code()) {
            case NOT_A_COMPILER -> ExitCode.USAGE;
            case COMPILER_UNSUPPORTED, COMPILER_BROKEN, COMPILER_INCOMPLETE -> ExitCode.REFUSED;
          },
          Diagnostic.of(e.code().name(), String.valueOf(e.getMessage()), ""));
    }
  }

  /** The command that makes the same tree again. */
  private String command() {
    List<String> words = new ArrayList<>(List.of("straylight toolchain import " + compiler.get()));
    headers.get().forEach(dir -> words.add("--with-headers " + dir));
    return String.join(" ", words);
  }

  private static void write(Path root, ImportedToolchain text) throws IOException {
    Path file = root.resolve(text.file());
    if (Files.exists(file) && !Files.readString(file).startsWith(ImportedToolchain.FIRST_LINE)) {
      throw new ContinuityException(
          ExitCode.USAGE,
          Diagnostic.in(
              text.file(),
              "FILES_IN_THE_WAY",
              "the file is there and was not written by toolchain import",
              "choose another --name, or leave --write out and copy what is shown"));
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    ReportFile.write(file, text.build());
  }

  private void show(CompilerImport.Imported made, ImportedToolchain text) {
    if (output.json()) {
      Json.line(
          console.out(),
          j -> {
            j.writeStringField("compiler", made.version());
            j.writeStringField("kind", made.family().token());
            j.writeStringField("target", made.triple().render());
            j.writeStringField("tree", made.tree().toHex());
            j.writeNumberField("files", made.files());
            j.writeStringField("file", text.file());
            Json.strings(j, "notes", made.notes());
          });
      return;
    }
    console.out().println(Printable.line(made.version()));
    console.out().println("  tree " + made.tree().toHex() + " (" + made.files() + " files)");
    made.notes().forEach(note -> console.out().println("  note: " + Printable.line(note)));
    console.out().println();
    if (write.given()) {
      console.out().println("written: " + text.file());
    } else {
      console.out().println("-- " + text.file());
      console.out().print(text.build());
    }
    console.out().println();
    console.out().println("-- fields of C.Workspace in continuity.dhall");
    console.out().print(text.settings());
  }

  @Override
  Map<ExitCode, String> meanings() {
    return Map.of(ExitCode.REFUSED, "the compiler is none that can be imported");
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
