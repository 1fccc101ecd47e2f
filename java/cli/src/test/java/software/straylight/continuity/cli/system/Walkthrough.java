package software.straylight.continuity.cli.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that is followed word by word. Of its fenced blocks,
 *
 * <ul>
 *   <li>one after a line that ends with a path in backquotes and a colon is that file;
 *   <li>{@code diff} after such a line is a change of that file: its lines with a blank or {@code
 *       -} are there, once and together, and become those with a blank or {@code +};
 *   <li>{@code console} has commands, each after {@code $ }, with what they print. In what is
 *       printed {@code …} stands for any part of a line, and as a whole line for any lines. A
 *       command ends with 0 unless the next one is {@code echo $?}.
 * </ul>
 *
 * Any other block is an error, so nothing that is shown is left out.
 */
final class Walkthrough {
  private static final Pattern FILE = Pattern.compile(".*`([^`]+)`:");
  private static final String STATUS = "echo $?";

  private final Path document;
  private final Path folder;
  private final List<String> lines;
  private int commands;

  /**
   * @param folder where files are written and commands begin
   */
  Walkthrough(Path document, Path folder) throws IOException {
    this.document = document;
    this.folder = folder;
    this.lines = Files.readAllLines(document);
  }

  /**
   * Follows the document to its end.
   *
   * @param path what {@code PATH} begins with
   * @param env the environment of the commands, nothing else
   * @return how many commands there were
   */
  int follow(Path path, Map<String, String> env) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc");
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(env);
    builder.environment().put("PATH", path + ":" + env.get("PATH"));
    Process shell = builder.start();
    try (OutputStream in = shell.getOutputStream();
        BufferedReader out =
            new BufferedReader(
                new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8))) {
      blocks(in, out);
    } finally {
      shell.destroyForcibly();
    }
    return commands;
  }

  private void blocks(OutputStream in, BufferedReader out) throws IOException {
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("```")) {
        before = line.isBlank() ? before : line;
        continue;
      }
      int end = i + 1;
      while (!lines.get(end).equals("```")) {
        end++;
      }
      List<String> body = lines.subList(i + 1, end);
      Matcher file = FILE.matcher(before);
      if (line.equals("```console")) {
        console(body, i + 2, in, out);
      } else if (!file.matches()) {
        throw wrong(i + 1, "this block is neither a console nor after the path of a file");
      } else if (line.equals("```diff")) {
        change(folder.resolve(file.group(1)), body, i + 1);
      } else {
        Path path = folder.resolve(file.group(1));
        Files.createDirectories(path.getParent());
        Files.writeString(path, String.join("\n", body) + "\n");
      }
      i = end;
      before = "";
    }
  }

  private void change(Path file, List<String> body, int number) throws IOException {
    StringBuilder old = new StringBuilder("\n");
    StringBuilder now = new StringBuilder("\n");
    for (String line : body) {
      String text = line.isEmpty() ? "" : line.substring(1);
      if (!line.startsWith("+")) {
        old.append(text).append('\n');
      }
      if (!line.startsWith("-")) {
        now.append(text).append('\n');
      }
    }
    String content = "\n" + Files.readString(file);
    int at = content.indexOf(old.toString());
    if (at < 0 || content.indexOf(old.toString(), at + 1) >= 0) {
      throw wrong(number, "the lines to change are not once in " + file + ":" + content);
    }
    String changed = content.substring(0, at) + now + content.substring(at + old.length());
    Files.writeString(file, changed.substring(1));
  }

  private void console(List<String> body, int number, OutputStream in, BufferedReader out)
      throws IOException {
    int i = 0;
    while (i < body.size()) {
      if (!body.get(i).startsWith("$ ")) {
        throw wrong(number + i, "a console begins with a command");
      }
      int at = i;
      StringBuilder command = new StringBuilder(body.get(i++).substring(2));
      while (command.toString().endsWith("\\")) {
        command.append('\n').append(body.get(i++));
      }
      List<String> expected = new ArrayList<>();
      while (i < body.size() && !body.get(i).startsWith("$ ")) {
        expected.add(body.get(i++));
      }
      boolean asked = i < body.size() && body.get(i).equals("$ " + STATUS);
      run(command.toString(), expected, asked, number + at, in, out);
    }
  }

  private void run(
      String command,
      List<String> expected,
      boolean mayFail,
      int number,
      OutputStream in,
      BufferedReader out)
      throws IOException {
    commands++;
    // The shell stays the same from command to command, its last status too.
    String end = "--- done " + commands + ": ";
    String script = command + "\nlast=$?; printf '\\n%s%d\\n' '" + end + "' $last; (exit $last)\n";
    in.write(script.getBytes(StandardCharsets.UTF_8));
    in.flush();
    StringBuilder said = new StringBuilder();
    String line;
    while ((line = out.readLine()) != null && !line.startsWith(end)) {
      said.append(line).append('\n');
    }
    if (line == null) {
      throw wrong(number, "the shell ended at: " + command + "\n" + said);
    }
    // The line feed before the mark is not the command's.
    String printed = said.substring(0, said.length() - 1);
    int status = Integer.parseInt(line.substring(end.length()));
    if (status != 0 && !mayFail) {
      throw wrong(number, command + " ended with " + status + "\n" + printed);
    }
    if (!pattern(expected).matcher(printed).matches()) {
      throw wrong(
          number,
          command + " should print\n" + String.join("\n", expected) + "\nbut did\n" + printed);
    }
  }

  /** What is expected, as an expression over all that was printed. */
  private static Pattern pattern(List<String> expected) {
    StringBuilder whole = new StringBuilder();
    for (String line : expected) {
      if (line.equals("…")) {
        whole.append("(?:.*\n)*?");
        continue;
      }
      String[] parts = line.split("…", -1);
      for (int i = 0; i < parts.length; i++) {
        whole.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
      }
      whole.append('\n');
    }
    return Pattern.compile(whole.toString());
  }

  private AssertionError wrong(int line, String what) {
    return new AssertionError(document.getFileName() + ":" + line + ": " + what);
  }
}
