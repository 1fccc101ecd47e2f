package software.straylight.continuity.cli.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.engine.Again;

/** What is run although a result is there. */
final class AgainOptions {
  private static final int MOST_RUNS = 10_000;
  private static final Pattern SHARE = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

  private AgainOptions() {}

  /** {@code --rerun}, {@code --runs} and {@code --shard} of {@code test}. */
  static final class OfTests {
    private final Syntax.Flag rerun;
    private final Syntax.Value<Integer> runs;
    private final Syntax.Value<String> shard;

    OfTests(Syntax syntax) {
      rerun = syntax.flag("--rerun", "Run the tests although a success could be served.");
      runs =
          syntax.value(
              "--runs", "N", Integer.class, "Run each test N times; one that differs is flaky.");
      shard =
          syntax.value(
              "--shard", "K/N", String.class, "Divide the tests into N shares and run the K-th.");
    }

    Again get() {
      int times = runs.get().orElse(rerun.given() ? 1 : 0);
      if (runs.get().isPresent() && (times < 1 || times > MOST_RUNS)) {
        throw Verb.usage("--runs takes a number from 1 to " + MOST_RUNS + ", not " + times, "");
      }
      int share = 1;
      int shares = 1;
      if (shard.get().isPresent()) {
        Matcher m = SHARE.matcher(shard.get().get());
        if (m.matches()) {
          share = Integer.parseInt(m.group(1));
          shares = Integer.parseInt(m.group(2));
        }
        if (!m.matches() || share < 1 || share > shares) {
          throw Verb.usage(
              "'" + shard.get().get() + "' is no share of the tests",
              "write --shard 1/4 for the first of four, up to 4/4");
        }
      }
      return new Again(times, share - 1, shares, 0);
    }
  }

  /** {@code --check} of {@code build}. */
  static final class OfActions {
    private final Syntax.Value<String> check;

    OfActions(Syntax syntax) {
      check =
          syntax.value(
              "--check",
              "N",
              String.class,
              "Run N of the actions (or all) a second time, and compare what they make.");
    }

    Again get() {
      String text = check.get().orElse("0");
      if (text.equals("all")) {
        return new Again(0, 0, 1, Integer.MAX_VALUE);
      }
      if (!text.matches("[0-9]{1,9}")) {
        throw Verb.usage("'" + text + "' is no number of actions", "write a number, or all");
      }
      return new Again(0, 0, 1, Integer.parseInt(text));
    }
  }
}
