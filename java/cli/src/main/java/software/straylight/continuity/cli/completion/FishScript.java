package software.straylight.continuity.cli.completion;

/** For fish: one line a proposal, each with the words that have to stand before it. */
final class FishScript {
  private FishScript() {}

  static String of(Command root) {
    StringBuilder out =
        new StringBuilder(
            """
            # fish completion of straylight; made by "straylight completion fish".

            function __straylight_words
                for word in (commandline -opc)[2..]
                    string match -q -- '-*' $word; or echo $word
                end
            end

            # Whether the line begins with these commands.
            function __straylight_at
                set -l words (__straylight_words)
                test (count $words) -ge (count $argv); or return 1
                for i in (seq (count $argv))
                    test $words[$i] = $argv[$i]; or return 1
                end
            end

            # Whether the line has these commands and nothing else yet.
            function __straylight_only
                test (count (__straylight_words)) -eq (count $argv); and __straylight_at $argv
            end

            function __straylight_labels
                straylight targets '//...' 2>/dev/null | string replace -r ' .*' ''
            end

            complete -c straylight -f
            """);
    for (Command c : root.all()) {
      String path = c.path().isEmpty() ? "" : " " + String.join(" ", c.path());
      for (Command child : c.commands()) {
        line(out, "__straylight_only" + path);
        out.append(" -a ").append(child.name());
        out.append(" -d ").append(quoted(child.summary())).append('\n');
      }
      String at = c.path().isEmpty() ? "__straylight_only" : "__straylight_at" + path;
      if (c.commands().isEmpty()) {
        String proposals = proposals(c.arguments());
        if (!proposals.isEmpty()) {
          line(out, at);
          out.append(proposals).append('\n');
        }
      }
      for (Command.Option o : c.options()) {
        line(out, at);
        for (String name : o.names()) {
          out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceAll("^-+", ""));
        }
        Values values = o.values();
        if (values != null) {
          out.append(values instanceof Values.Files ? " -r" : " -x").append(proposals(values));
        }
        out.append(" -d ").append(quoted(o.summary())).append('\n');
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String condition) {
    out.append("complete -c straylight -n '").append(condition).append('\'');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String proposals(Values values) {
    return switch (values) {
      case Values.Free f -> "";
      case Values.Files f -> " -F";
      case Values.Folders f -> " -a '(__fish_complete_directories)'";
      case Values.Labels l -> " -a '(__straylight_labels)'";
      case Values.Words w -> " -a '" + String.join(" ", w.words()) + "'";
    };
  }
}
