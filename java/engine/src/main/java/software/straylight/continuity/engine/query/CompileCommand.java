package software.straylight.continuity.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a source is compiled, as editors ask for it: an entry of a JSON compilation database. Paths
 * are those of this machine, where the sandbox has its own.
 *
 * @param directory that the other paths are relative to
 * @param file the source
 * @param arguments argv, beginning with the compiler's name
 * @param output the object file
 */
public record CompileCommand(String directory, String file, List<String> arguments, String output) {
  private static final String TOOLCHAIN = "/toolchain/";

  public CompileCommand {
    arguments = List.copyOf(arguments);
  }

  /**
   * From the command of an action.
   *
   * @param root the workspace
   * @param out the folder of results of the action's configuration, relative to the root
   * @param toolchains role → folder of its tree on this machine
   * @param command argv in the sandbox: the compiler, or a driver and the compiler's name;
   *     arguments
   */
  public static CompileCommand of(
      String root, String out, Map<String, String> toolchains, List<String> command) {
    List<String> arguments = new ArrayList<>();
    String file = "";
    String output = "";
    // A driver before the compiler (zig) is left out: editors know clang by the first word.
    boolean driver = command.size() > 1 && !command.get(1).startsWith("-");
    for (int i = driver ? 1 : 0; i < command.size(); i++) {
      String word = here(command.get(i), out, toolchains);
      String before = i == 0 ? "" : command.get(i - 1);
      if (before.equals("-c")) {
        file = word;
      } else if (before.equals("-o")) {
        output = word;
      }
      // In the sandbox the workspace is /work; here the compiler is given the real place.
      if (!word.startsWith("-ffile-prefix-map=")) {
        arguments.add(word);
      }
    }
    return new CompileCommand(root, file, arguments, output);
  }

  private static String here(String word, String out, Map<String, String> toolchains) {
    for (String option : List.of("", "--sysroot=", "-B")) {
      if (word.startsWith(option + TOOLCHAIN)) {
        int name = option.length() + TOOLCHAIN.length();
        int end = word.indexOf('/', name);
        String role = word.substring(name, end < 0 ? word.length() : end);
        String tree = toolchains.get(role);
        return tree == null ? word : option + tree + (end < 0 ? "" : word.substring(end));
      }
    }
    if (word.equals("gen") || word.equals("out")) {
      return out;
    }
    if (word.startsWith("gen/") || word.startsWith("out/")) {
      return out + word.substring(3);
    }
    return word;
  }
}
