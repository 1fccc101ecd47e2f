package software.straylight.continuity.engine.dice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures of the engine alone, printed as a Markdown table: a build-like graph (each action needs
 * its source, two headers that all share, and one earlier action; one root needs all actions).
 * Values are checked; times are only reported.
 */
@Tag("long")
final class DiceFiguresTest {
  private static final int ROUNDS = 11;

  @TempDir Path directory;

  /** A source or header. */
  record Source(int index) implements LeafKey<Long> {
    static final KeyType<Source, Long> TYPE =
        KeyType.of("source/1", IntCodec.of(Source::index, Source::new), Fn.LONG);

    @Override
    public KeyType<Source, Long> type() {
      return TYPE;
    }
  }

  /** An action; its value does not depend on the second header, so a change there is cut off. */
  record Action(int index) implements Key<Long> {
    static final KeyType<Action, Long> TYPE =
        KeyType.of("action/1", IntCodec.of(Action::index, Action::new), Fn.LONG);

    @Override
    public KeyType<Action, Long> type() {
      return TYPE;
    }

    @Override
    public Long compute(Ctx ctx) {
      long below = index == 0 ? 0 : ctx.get(new Action(index / 2));
      return below + ctx.get(new Source(index)) + ctx.get(new Header(0)) + ctx.get(new Header(1));
    }
  }

  /** What a header amounts to after preprocessing. */
  record Header(int index) implements Key<Long> {
    static final KeyType<Header, Long> TYPE =
        KeyType.of("header/1", IntCodec.of(Header::index, Header::new), Fn.LONG);

    @Override
    public KeyType<Header, Long> type() {
      return TYPE;
    }

    @Override
    public Long compute(Ctx ctx) {
      return ctx.get(new Source(-1 - index)) / 1000;
    }
  }

  /** All actions below {@code size}. */
  record All(int size) implements Key<Long> {
    static final KeyType<All, Long> TYPE =
        KeyType.of("all/1", IntCodec.of(All::size, All::new), Fn.LONG);

    @Override
    public KeyType<All, Long> type() {
      return TYPE;
    }

    @Override
    public Long compute(Ctx ctx) {
      List<Action> actions = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        actions.add(new Action(i));
      }
      long sum = 0;
      for (Long value : ctx.<Long>getAll(actions)) {
        sum += value;
      }
      return sum;
    }
  }

  @Test
  void figures() throws Exception {
    System.out.println("| actions | figure | wall ms, median | wall ms, best | CPU ms, best |");
    System.out.println("|---|---|---|---|---|");
    measure(10_000);
    measure(500_000);
  }

  private Dice open(Path file) {
    return Dice.builder()
        .type(Source.TYPE)
        .type(Header.TYPE)
        .type(Action.TYPE)
        .type(All.TYPE)
        .persistedIn(file, new byte[0])
        .open();
  }

  private static void sources(Transaction transaction, int size) {
    for (int i = -2; i < size; i++) {
      transaction.inject(new Source(i), 1L);
    }
  }

  private void measure(int size) throws Exception {
    Path file = directory.resolve("graph" + size);
    All all = new All(size);
    int rounds = size > 100_000 ? 3 : ROUNDS;
    Times cold = new Times(rounds);
    Times save = new Times(rounds);
    Times load = new Times(rounds);
    Times loadAndVerify = new Times(rounds);
    Times none = new Times(rounds);
    Times dirty = new Times(rounds);
    Times one = new Times(rounds);
    for (int r = 0; r < rounds; r++) {
      Files.deleteIfExists(file);
      try (Dice dice = open(file)) {
        Transaction transaction = dice.transaction();
        sources(transaction, size);
        transaction.commit();
        cold.time(() -> get(dice, all));
        save.time(dice::checkpoint);
        none.time(
            () -> {
              Transaction same = dice.transaction();
              sources(same, size);
              same.commit();
              get(dice, all);
            });
        long computed = dice.stats().computed();
        dice.transaction().inject(new Source(-2), 2L).commit();
        dirty.time(() -> get(dice, all));
        assertThat(dice.stats().computed()).as("only the header").isEqualTo(computed + 1);
        long before = get(dice, all);
        dice.transaction().inject(new Source(size - 1), 2L).commit();
        one.time(() -> assertThat(get(dice, all)).isEqualTo(before + 1));
      }
      Clock clock = Clock.start();
      try (Dice dice = open(file)) {
        load.add(clock);
        get(dice, all);
        loadAndVerify.add(clock);
        assertThat(dice.stats().computed()).isZero();
      }
    }
    row(size, "first build: every key computed", cold);
    row(size, "saving it", save);
    row(size, "null build, warm, every leaf set again to the same value", none);
    row(size, "re-verification of every action after a change that is cut off", dirty);
    row(size, "one source changed: its action and the root", one);
    row(size, "loading the saved graph", load);
    row(size, "loading and verifying everything", loadAndVerify);
    memory(size, all);
  }

  private void memory(int size, All all) throws Exception {
    long before = used();
    try (Dice dice =
        Dice.builder()
            .type(Source.TYPE)
            .type(Header.TYPE)
            .type(Action.TYPE)
            .type(All.TYPE)
            .open()) {
      Transaction transaction = dice.transaction();
      sources(transaction, size);
      transaction.commit();
      get(dice, all);
      long nodes = dice.stats().nodes();
      long after = used();
      System.out.printf(
          Locale.ROOT,
          "| %d | memory: %d keys, %d bytes a key, 1,000,000 keys in %d MiB | | | |%n",
          size,
          nodes,
          (after - before) / nodes,
          ((after - before) / nodes * 1_000_000) >> 20);
      assertThat(get(dice, all)).isPositive();
    }
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long get(Dice dice, All all) throws InterruptedException {
    try (Session session = dice.open()) {
      return session.get(all);
    }
  }

  private interface Step {
    void run() throws Exception;
  }

  /** Wall clock and the processor time of all threads, compilers and collectors included. */
  private record Clock(long wall, long cpu) {
    static Clock start() {
      return new Clock(System.nanoTime(), OS.getProcessCpuTime());
    }
  }

  private static final OperatingSystemMXBean OS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final class Times {
    private final double[] wall;
    private final double[] cpu;
    private int count;

    Times(int rounds) {
      wall = new double[rounds];
      cpu = new double[rounds];
    }

    void time(Step step) throws Exception {
      Clock clock = Clock.start();
      step.run();
      add(clock);
    }

    void add(Clock since) {
      wall[count] = (System.nanoTime() - since.wall()) / 1e6;
      cpu[count] = (OS.getProcessCpuTime() - since.cpu()) / 1e6;
      count++;
    }
  }

  private static void row(int size, String what, Times times) {
    Arrays.sort(times.wall);
    Arrays.sort(times.cpu);
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %.2f | %.2f | %.2f |%n",
        size,
        what,
        times.wall[times.wall.length / 2],
        times.wall[0],
        times.cpu[0]);
  }
}
