package software.straylight.continuity.cli.completion;

import java.util.ArrayList;
import java.util.List;

/** For zsh: one function a command, each a call of {@code _arguments}. */
final class ZshScript {
  private ZshScript() {}

  static String of(Command root) {
    StringBuilder out =
        new StringBuilder(
            """
            #compdef straylight
            # zsh completion of straylight; made by "straylight completion zsh".

            _straylight_labels() {
              local -a labels
              labels=(${(f)"$(_call_program labels straylight targets '//...' 2>/dev/null)"})
              labels=(${labels%% *})
              compadd -a labels
            }

            """);
    root.all().forEach(c -> function(c, out));
    return out.append(
            """
            if [ "$funcstack[1]" = _straylight ]; then
              _straylight "$@"
            else
              compdef _straylight straylight
            fi
            """)
        .toString();
  }

  private static void function(Command c, StringBuilder out) {
    out.append(name(c)).append("() {\n");
    List<String> specs = new ArrayList<>();
    for (Command.Option o : c.options()) {
      Values values = o.values();
      String others = "(" + String.join(" ", o.names()) + ")";
      for (String name : o.names()) {
        specs.add(
            others
                + name
                + "["
                + escaped(o.summary())
                + "]"
                + (values == null ? "" : ":value:" + action(values)));
      }
    }
    if (c.commands().isEmpty()) {
      specs.add("*:argument:" + action(c.arguments()));
      out.append("  _arguments");
      specs.forEach(spec -> out.append(" \\\n    ").append(Shell.quoted(spec)));
      out.append("\n}\n\n");
      return;
    }
    out.append("  local curcontext=$curcontext state line\n  typeset -A opt_args\n");
    out.append("  _arguments -C");
    specs.forEach(spec -> out.append(" \\\n    ").append(Shell.quoted(spec)));
    out.append(" \\\n    '1: :->command' '*:: :->arguments'\n  case $state in\n");
    out.append("    command)\n      local -a commands\n      commands=(\n");
    for (Command child : c.commands()) {
      out.append("        ");
      out.append(Shell.quoted(child.name() + ":" + child.summary())).append('\n');
    }
    out.append("      )\n      _describe command commands\n      ;;\n");
    out.append("    arguments)\n      case $words[1] in\n");
    for (Command child : c.commands()) {
      out.append("        ").append(child.name()).append(") ").append(name(child)).append(" ;;\n");
    }
    out.append("      esac\n      ;;\n  esac\n}\n\n");
  }

  private static String name(Command c) {
    return "_straylight" + (c.path().isEmpty() ? "" : "_" + String.join("_", c.path()));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String action(Values values) {
    return switch (values) {
      case Values.Free f -> " ";
      case Values.Files f -> "_files";
      case Values.Folders f -> "_files -/";
      case Values.Labels l -> "_straylight_labels";
      case Values.Words w -> "(" + String.join(" ", w.words()) + ")";
    };
  }
}
