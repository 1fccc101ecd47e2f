package software.straylight.continuity.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.engine.BuildEvent;

/** What goes on right now, as a few lines that are redrawn. Not thread-safe. */
final class Progress {
  /** Actions named at most; the rest is counted. */
  private static final int NAMED = 6;

  private final Map<String, Long> running = new LinkedHashMap<>();
  private int actions;
  private int settled;
  private int served;
  private String fetching = "";

  void on(BuildEvent event, long now) {
    switch (event) {
      case BuildEvent.Planned e -> actions = e.actions();
      case BuildEvent.Fetching e -> fetching = e.what();
      case BuildEvent.Started e -> {
        fetching = "";
        running.put(e.action(), now);
      }
      case BuildEvent.Finished e -> {
        running.remove(e.action());
        settled++;
        served += e.verdict() == BuildEvent.Verdict.SERVED ? 1 : 0;
      }
      case BuildEvent.Tested e -> {}
      case BuildEvent.Checked e -> {}
      case BuildEvent.Built e -> {}
      case BuildEvent.Warned e -> {}
      case BuildEvent.Summary e -> running.clear();
    }
  }

  /**
   * The lines to show.
   *
   * @param now clock of {@link #on}, milliseconds
   * @param columns width; no line is longer
   * @param rows height of the window; at most half of it is used
   */
  List<String> lines(long now, int columns, int rows, Style style) {
    List<String> out = new ArrayList<>();
    String head = "[" + settled + "/" + Math.max(actions, settled) + "]";
    String state = served == 0 ? "" : " " + served + " served";
    if (actions == 0) {
      state = fetching.isEmpty() ? " planning" : " fetching " + Printable.line(fetching);
    } else if (!running.isEmpty()) {
      state += (state.isEmpty() ? " " : ", ") + running.size() + " running";
    }
    out.add(style.bold(head) + cut(state, columns - 1 - head.length()));
    int room = Math.clamp(rows / 2 - 1, 1, NAMED);
    for (Map.Entry<String, Long> e : running.entrySet()) {
      if (room-- == 0) {
        break;
      }
      String time = " " + (now - e.getValue()) / 1000 + " s";
      out.add(
          cut("  " + Printable.line(e.getKey()), columns - 1 - time.length()) + style.dim(time));
    }
    return out;
  }

  /** Cut to a width in code points: labels are ASCII in practice, and too short does no harm. */
  private static String cut(String text, int width) {
    int room = Math.max(0, width);
    if (text.codePointCount(0, text.length()) <= room) {
      return text;
    }
    return room == 0 ? "" : text.substring(0, text.offsetByCodePoints(0, room - 1)) + "…";
  }
}
