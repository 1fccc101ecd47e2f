package software.straylight.continuity.cli.completion;

import java.util.List;

/**
 * For bash. The words are taken from the line itself: bash splits words at colons, and labels have
 * one.
 */
final class BashScript {
  private static final String REST =
      """
      # Proposes what begins with the current word; of a word with a colon bash replaces the end only.
      _straylight_propose() {
        local word begin=
        case $COMP_WORDBREAKS in
          *:*) [[ $cur == *:* ]] && begin=${cur%"${cur##*:}"} ;;
        esac
        for word in "$@"; do
          [[ $word == "$cur"* ]] && COMPREPLY+=("${word#"$begin"}")
        done
      }

      _straylight_values() {
        case $1 in
          files) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
          folders) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
          labels) _straylight_propose $(straylight targets '//...' 2>/dev/null | cut -d ' ' -f 1) ;;
          *) _straylight_propose $1 ;;
        esac
      }

      _straylight() {
        local line=${COMP_LINE:0:COMP_POINT} cur= word path= expected= commands options valued arguments
        local -a words
        COMPREPLY=()
        read -ra words <<<"$line"
        case $line in
          *[[:space:]]) ;;
          *) cur=${words[-1]}; unset 'words[-1]' ;;
        esac
        _straylight_command ''
        for word in "${words[@]:1}"; do
          if [ -n "$expected" ]; then
            expected=
          elif [ "$word" = -- ]; then
            return
          elif [[ " $valued " == *" $word "* ]]; then
            expected=$word
          elif [[ $word != -* && " $commands " == *" $word "* ]]; then
            path=${path:+$path }$word
            _straylight_command "$path"
          fi
        done
        if [ -n "$expected" ]; then
          _straylight_values "$(_straylight_option "$path $expected")"
        elif [[ $cur == -* ]]; then
          _straylight_propose $options
        elif [ -n "$commands" ]; then
          _straylight_propose $commands
        else
          _straylight_values "$arguments"
        fi
      }

      complete -F _straylight straylight
      """;

  private BashScript() {}

  static String of(Command root) {
    StringBuilder out =
        new StringBuilder(
            """
            # bash completion of straylight; made by "straylight completion bash".

            # What may follow a command.
            _straylight_command() {
              commands= options= valued= arguments=
              case $1 in
            """);
    for (Command c : root.all()) {
      out.append("    ").append(Shell.quoted(String.join(" ", c.path()))).append(")\n");
      assign(out, "commands", c.commands().stream().map(Command::name).toList());
      assign(out, "options", c.options().stream().flatMap(o -> o.names().stream()).toList());
      assign(
          out,
          "valued",
          c.options().stream()
              .filter(o -> o.values() != null)
              .flatMap(o -> o.names().stream())
              .toList());
      assign(out, "arguments", List.of(values(c.arguments())));
      out.append("      ;;\n");
    }
    out.append("  esac\n}\n\n# What the value of an option may be.\n_straylight_option() {\n");
    out.append("  case $1 in\n");
    for (Command c : root.all()) {
      for (Command.Option o : c.options()) {
        Values values = o.values();
        if (values != null && !values(values).isEmpty()) {
          out.append("    ");
          String before = String.join(" ", c.path());
          out.append(
              String.join(
                  " | ", o.names().stream().map(n -> Shell.quoted(before + " " + n)).toList()));
          out.append(") echo ").append(Shell.quoted(values(values))).append(" ;;\n");
        }
      }
    }
    return out.append("  esac\n}\n\n").append(REST).toString();
  }

  private static void assign(StringBuilder out, String name, List<String> words) {
    String all = String.join(" ", words);
    if (!all.isEmpty()) {
      out.append("      ").append(name).append('=').append(Shell.quoted(all)).append('\n');
    }
  }

  private static String values(Values values) {
    return switch (values) {
      case Values.Free f -> "";
      case Values.Files f -> "files";
      case Values.Folders f -> "folders";
      case Values.Labels l -> "labels";
      case Values.Words w -> String.join(" ", w.words());
    };
  }
}
