package software.straylight.continuity.cli.command;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import software.straylight.continuity.cli.terminal.Console;

/** All commands. One that is not here does not exist: a verb is listed once it works. */
final class CommandTable {
  /** Headings of {@code straylight --help}, in order. */
  enum Section {
    BUILD("Build"),
    EVIDENCE("Evidence"),
    STORE("Store"),
    INSPECT("Inspect"),
    HOUSEKEEPING("Housekeeping");

    final String heading;

    Section(String heading) {
      this.heading = heading;
    }
  }

  /**
   * A command.
   *
   * @param make makes its parser; called only when the command is needed
   */
  record Entry(String name, Section section, Function<Console, CommandLine> make) {}

  private static final List<Entry> ENTRIES =
      List.of(
          verb("init", Section.BUILD, Init::new),
          verb("build", Section.BUILD, BuildCommands.Build::new),
          verb("test", Section.BUILD, BuildCommands.Test::new),
          verb("run", Section.BUILD, BuildCommands.Run::new),
          verb("targets", Section.BUILD, BuildCommands.Targets::new),
          group(
              "query",
              Section.BUILD,
              "Ask about the graph of targets; nothing is built.",
              "straylight query deps //examples/hello",
              QueryCommands.Deps::new,
              QueryCommands.Rdeps::new,
              QueryCommands.Somepath::new,
              QueryCommands.Inputs::new,
              QueryCommands.Kind::new,
              CompileCommands::new),
          verb("srcs", Section.BUILD, SourcesCommand::new),
          verb("fetch", Section.BUILD, FetchCommand::new),
          verb("explain", Section.EVIDENCE, EvidenceCommands.Explain::new),
          verb("graph", Section.EVIDENCE, GraphCommand::new),
          verb("audit", Section.EVIDENCE, EvidenceCommands.Audit::new),
          verb("verify", Section.EVIDENCE, VerifyArtefact::new),
          group(
              "key",
              Section.EVIDENCE,
              "Make and list your own signing keys; print the store's public one.",
              "straylight key new release",
              KeyCommands.New::new,
              KeyCommands.ListKeys::new,
              KeyCommands.OfStore::new),
          group(
              "toolchain",
              Section.EVIDENCE,
              "Import and list toolchains; declare which are equivalent, and witness it.",
              "straylight toolchain list",
              ToolchainImport::new,
              ToolchainCommands.ListToolchains::new,
              ToolchainCommands.Equivalent::new,
              ToolchainCommands.Witness::new),
          group(
              "store",
              Section.STORE,
              "Look into the content-addressed store, add to it, check it, make room.",
              "straylight store verify",
              StoreCommands.Add::new,
              StoreCommands.Get::new,
              StoreCommands.Ls::new,
              StoreCommands.Verify::new,
              StoreCommands.Gc::new,
              StoreCommands.Roots::new),
          group(
              "sandbox",
              Section.INSPECT,
              "Look at the isolation that actions run in.",
              "straylight sandbox run //examples/hello",
              SandboxCommands.Run::new,
              SandboxCommands.Shell::new,
              SandboxProbe::new),
          group(
              "kernel",
              Section.INSPECT,
              "Look at the kernel that decides.",
              "straylight kernel info",
              KernelCommands.Info::new,
              KernelCommands.Claims::new,
              KernelCommands.Replay::new),
          group(
              "dhall",
              Section.INSPECT,
              "Work with Dhall expressions outside a build.",
              "straylight dhall type BUILD.dhall",
              DhallCommands.Eval::new,
              DhallCommands.Type::new,
              DhallCommands.Normalize::new,
              DhallCommands.Hash::new,
              DhallCommands.Encode::new,
              DhallCommands.Decode::new,
              DhallRewrites.Format::new,
              DhallRewrites.Freeze::new,
              DhallRewrites.Lint::new,
              DhallBatch::new),
          verb("doctor", Section.HOUSEKEEPING, Doctor::new),
          verb("clean", Section.HOUSEKEEPING, Clean::new),
          verb("completion", Section.HOUSEKEEPING, Completion::new));

  private CommandTable() {}

  static List<Entry> entries() {
    return ENTRIES;
  }

  /** The parser of one command with its subcommands, or null if there is none of that name. */
  static @Nullable CommandLine find(String name, Console console) {
    for (Entry e : ENTRIES) {
      if (e.name().equals(name)) {
        return e.make().apply(console);
      }
    }
    return null;
  }

  private static Entry verb(String name, Section section, Function<Console, Verb> make) {
    return new Entry(name, section, console -> parser(make.apply(console)));
  }

  private static CommandLine parser(Verb verb) {
    return new CommandLine(verb.syntax.spec());
  }

  /** A command that only has subcommands. */
  @SafeVarargs
  private static Entry group(
      String name,
      Section section,
      String summary,
      String example,
      Function<Console, Verb>... children) {
    return new Entry(
        name,
        section,
        console -> {
          Syntax syntax = new Syntax(null, name, summary, example);
          syntax.help();
          CommandLine line = new CommandLine(syntax.spec());
          for (Function<Console, Verb> child : children) {
            CommandLine made = parser(child.apply(console));
            line.addSubcommand(made.getCommandName(), made);
          }
          return line;
        });
  }
}
