package software.straylight.continuity.cli.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import software.straylight.continuity.engine.BuildEvent;

/**
 * The tests of a build as JUnit XML, as CI servers read it: one suite for each package, one case
 * for each target. A flaky test is a failure that says how many runs failed.
 */
public final class JunitXml {
  /** A longer log is cut: servers refuse files of any size. */
  private static final int LOG = 1 << 20;

  private final List<BuildEvent.Tested> tests = new ArrayList<>();

  /** Takes the events of a build; only tests matter. */
  public synchronized void accept(BuildEvent event) {
    if (event instanceof BuildEvent.Tested tested) {
      tests.add(tested);
    }
  }

  /**
   * Writes the report, atomically.
   *
   * @param root of the workspace, where the logs are
   */
  public synchronized void write(Path file, Path root) throws IOException {
    ReportFile.write(file, text(root));
  }

  private String text(Path root) throws IOException {
    Map<String, List<BuildEvent.Tested>> suites = new TreeMap<>();
    tests.sort(Comparator.comparing(BuildEvent.Tested::label));
    for (BuildEvent.Tested t : tests) {
      suites.computeIfAbsent(pkg(t.label()), p -> new ArrayList<>()).add(t);
    }
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites").append(counts(tests)).append(">\n");
    for (Map.Entry<String, List<BuildEvent.Tested>> suite : suites.entrySet()) {
      out.append("  <testsuite name=\"").append(escaped(suite.getKey())).append('"');
      out.append(counts(suite.getValue())).append(">\n");
      for (BuildEvent.Tested t : suite.getValue()) {
        out.append(one(t, root));
      }
      out.append("  </testsuite>\n");
    }
    return out.append("</testsuites>\n").toString();
  }

  private static String pkg(String label) {
    return label.substring(0, label.indexOf(':'));
  }

  private static String counts(List<BuildEvent.Tested> of) {
    long failed = of.stream().filter(t -> !t.passed()).count();
    long millis = of.stream().mapToLong(BuildEvent.Tested::millis).sum();
    return String.format(
        Locale.ROOT,
        " tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"%s\"",
        of.size(),
        failed,
        seconds(millis));
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
  }

  private static String one(BuildEvent.Tested t, Path root) throws IOException {
    StringBuilder out = new StringBuilder("    <testcase classname=\"");
    out.append(escaped(pkg(t.label()))).append("\" name=\"");
    out.append(escaped(t.label().substring(t.label().indexOf(':') + 1)));
    out.append("\" time=\"").append(seconds(t.millis())).append("\">\n");
    if (!t.passed()) {
      String how =
          t.flaky()
              ? "flaky: " + t.failures() + " of " + t.runs() + " runs failed"
              : t.runs() > 1 ? "all " + t.runs() + " runs failed" : "failed";
      out.append("      <failure message=\"").append(escaped(how)).append("\"/>\n");
    }
    String log = log(root.resolve(t.logPath()));
    if (!log.isEmpty()) {
      out.append("      <system-out>").append(escaped(log)).append("</system-out>\n");
    }
    return out.append("    </testcase>\n").toString();
  }

  private static String log(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LOG), StandardCharsets.UTF_8);
    }
  }

  /** XML 1.0 has no way to write most control characters: they are shown as text. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  boolean legal =
                      c == '\n'
                          || c == '\t'
                          || (c >= 0x20 && c <= 0xd7ff)
                          || (c >= 0xe000 && c <= 0xfffd)
                          || c >= 0x10000;
                  if (legal) {
                    out.appendCodePoint(c);
                  } else {
                    out.append(String.format(Locale.ROOT, "\\x%02X", c));
                  }
                }
              }
            });
    return out.toString();
  }
}
