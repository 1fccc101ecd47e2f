package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The helps of all commands as manual pages (man(7) macros), one file each. */
final class ManPages {
  private ManPages() {}

  /** File name → text, for the command and everything below it. */
  static Map<String, String> of(CommandLine root) {
    Map<String, String> pages = new TreeMap<>();
    add(root, pages);
    return pages;
  }

  /** Writes the pages into a folder. */
  static void write(CommandLine root, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> page : of(root).entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static void add(CommandLine line, Map<String, String> pages) {
    String name = name(line);
    pages.put(name + ".1", page(line, name));
    line.getSubcommands().values().forEach(child -> add(child, pages));
  }

  private static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName("-");
  }

  private static String page(CommandLine line, String name) {
    CommandSpec spec = line.getCommandSpec();
    StringBuilder out = new StringBuilder();
    out.append(".TH \"").append(name.toUpperCase(java.util.Locale.ROOT)).append("\" 1 \"\" ");
    out.append("\"straylight ").append(escaped(Version.number())).append("\"\n");
    String summary = String.join(" ", spec.usageMessage().description());
    out.append(".SH NAME\n").append(escaped(name)).append(" \\- ");
    out.append(escaped(summary)).append('\n');
    out.append(".SH SYNOPSIS\n.B ").append(escaped(spec.qualifiedName())).append('\n');
    if (!line.getSubcommands().isEmpty()) {
      out.append(".I COMMAND\n");
    }
    out.append("[\\fIOPTIONS\\fR]");
    for (PositionalParamSpec p : spec.positionalParameters()) {
      out.append(" \\fI").append(escaped(p.paramLabel())).append("\\fR");
    }
    out.append('\n');
    arguments(spec, out);
    commands(line, out);
    Map<String, String> exits = spec.usageMessage().exitCodeList();
    if (!exits.isEmpty()) {
      out.append(".SH EXIT STATUS\n");
      exits.forEach((code, meaning) -> item(".B " + code, meaning, out));
    }
    String example = String.join("\n", spec.usageMessage().footer()).stripIndent();
    if (!example.isBlank()) {
      out.append(".SH EXAMPLE\n.nf\n");
      example.lines().forEach(l -> out.append(escaped(l)).append('\n'));
      out.append(".fi\n");
    }
    return out.toString();
  }

  private static void arguments(CommandSpec spec, StringBuilder out) {
    out.append(".SH OPTIONS\n");
    for (PositionalParamSpec p : spec.positionalParameters()) {
      item(".I " + escaped(p.paramLabel()), String.join(" ", p.description()), out);
    }
    for (OptionSpec o : spec.options()) {
      String names = "\\fB" + escaped(String.join(", ", o.names())) + "\\fR";
      boolean valued = o.arity().max() > 0;
      item(
          names + (valued ? " \\fI" + escaped(o.paramLabel()) + "\\fR" : ""),
          String.join(" ", o.description()),
          out);
    }
  }

  private static void commands(CommandLine line, StringBuilder out) {
    if (line.getSubcommands().isEmpty()) {
      return;
    }
    out.append(".SH COMMANDS\n");
    line.getSubcommands()
        .values()
        .forEach(
            child ->
                item(
                    ".BR " + escaped(name(child)) + " (1)",
                    String.join(" ", child.getCommandSpec().usageMessage().description()),
                    out));
  }

  private static void item(String head, String text, StringBuilder out) {
    out.append(".TP\n").append(head).append('\n').append(escaped(text)).append('\n');
  }

  /** Text that no line of which is taken for a request, with hyphens that can be copied. */
  static String escaped(String text) {
    String plain = text.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
