package software.straylight.continuity.cli.system;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.cli.CommandRun;

/**
 * What a build told with {@code --json}.
 *
 * @param run the command
 */
record Told(CommandRun run) {
  private static final Pattern SUMMARY =
      Pattern.compile(
          "\\{\"event\":\"summary\",\"executed\":(\\d+),\"served\":(\\d+),\"refused\":(\\d+),"
              + "\"failed\":(\\d+),\"millis\":\\d+}\n$");
  private static final Pattern FINISHED =
      Pattern.compile(
          "\\{\"event\":\"finished\",\"action\":\"([^\"]*)\",\"rule\":\"[^\"]*\",\"verdict\":\"(\\w+)\"");
  private static final Pattern RECORD =
      Pattern.compile(
          "\"event\":\"finished\",\"action\":\"([^\"]*)\".*\"record\":\"([0-9a-f]{64})\"");

  private int count(int group) {
    Matcher m = SUMMARY.matcher(run.out());
    if (!m.find()) {
      throw new AssertionError("no summary: " + run);
    }
    return Integer.parseInt(m.group(group));
  }

  int executed() {
    return count(1);
  }

  int served() {
    return count(2);
  }

  int refused() {
    return count(3);
  }

  int failed() {
    return count(4);
  }

  /** The actions with this verdict, in the order in which they ended. */
  List<String> with(String verdict) {
    List<String> found = new ArrayList<>();
    Matcher m = FINISHED.matcher(run.out());
    while (m.find()) {
      if (m.group(2).equals(verdict)) {
        found.add(m.group(1));
      }
    }
    return found;
  }

  /** Digests of the execution records by action; one name may stand for several configurations. */
  TreeMap<String, List<String>> recordLines() {
    TreeMap<String, List<String>> found = new TreeMap<>();
    run.out()
        .lines()
        .forEach(
            line -> {
              Matcher m = RECORD.matcher(line);
              if (m.find()) {
                found.computeIfAbsent(m.group(1), a -> new ArrayList<>()).add(m.group(2));
              }
            });
    return found;
  }

  /** The execution record of each action, where names are unique. */
  TreeMap<String, String> records() {
    TreeMap<String, String> found = new TreeMap<>();
    recordLines().forEach((action, records) -> found.put(action, records.getFirst()));
    return found;
  }
}
