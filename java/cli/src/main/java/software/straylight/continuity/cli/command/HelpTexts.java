package software.straylight.continuity.cli.command;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import software.straylight.continuity.engine.ExitCode;

/** What every command's help has in common: headings and exit codes. */
final class HelpTexts {
  private HelpTexts() {}

  /** Completes the help of a command and of all below it. */
  static void complete(CommandLine line) {
    var usage = line.getCommandSpec().usageMessage();
    usage.synopsisHeading("Usage: ");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.footerHeading("%nExample:%n");
    usage.sortOptions(false);
    if (line.getCommand() instanceof Verb verb) {
      usage.exitCodeListHeading("%nExit codes:%n");
      usage.exitCodeList(exits(verb));
    }
    line.getSubcommands().values().forEach(HelpTexts::complete);
  }

  private static Map<String, String> exits(Verb verb) {
    Set<ExitCode> all = EnumSet.of(ExitCode.OK, ExitCode.USAGE, ExitCode.INFRASTRUCTURE);
    all.addAll(verb.exits());
    Map<String, String> out = new LinkedHashMap<>();
    all.forEach(
        e -> out.put(Integer.toString(e.code()), verb.meanings().getOrDefault(e, meaning(e))));
    return out;
  }

  /** One line each; the same words as in {@code docs/commands.md}. */
  static String meaning(ExitCode code) {
    return switch (code) {
      case OK -> "everything asked for was done";
      case BUILD_FAILED -> "a command of the build failed, or the workspace is wrong";
      case USAGE -> "the command line is wrong";
      case REFUSED -> "hermeticity or policy forbids to keep or serve a result";
      case INFRASTRUCTURE -> "trouble of the machine or of straylight itself";
      case TESTS_FAILED -> "the build succeeded, a test failed";
      case INTERRUPTED -> "interrupted by a signal";
    };
  }
}
