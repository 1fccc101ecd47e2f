package software.straylight.continuity.cli.completion;

import java.util.Locale;
import picocli.CommandLine;

/** The shells that completion is made for. */
public enum Shell {
  BASH {
    @Override
    String script(Command root) {
      return BashScript.of(root);
    }
  },
  ZSH {
    @Override
    String script(Command root) {
      return ZshScript.of(root);
    }
  },
  FISH {
    @Override
    String script(Command root) {
      return FishScript.of(root);
    }
  };

  /** Its name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A script that teaches this shell the commands below {@code root}. */
  public String script(CommandLine root) {
    return script(Command.of(root));
  }

  abstract String script(Command root);

  /** A word that the shell takes as it is: in single quotes. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
