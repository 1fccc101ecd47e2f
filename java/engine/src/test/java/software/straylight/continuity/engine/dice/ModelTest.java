package software.straylight.continuity.engine.dice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import software.straylight.continuity.engine.dice.RandomProgram.Clean;
import software.straylight.continuity.engine.dice.RandomProgram.Leaf;
import software.straylight.continuity.engine.dice.RandomProgram.Op;
import software.straylight.continuity.engine.dice.RandomProgram.Program;
import software.straylight.continuity.engine.dice.RandomProgram.Result;
import software.straylight.continuity.engine.dice.RandomProgram.Rule;
import software.straylight.continuity.engine.dice.RandomProgram.Surroundings;

/**
 * Incremental equals clean: random edits, builds, parallel builds, cancelled builds, failures,
 * checkpoints, crashes and reloads, each build compared with {@link Clean} and each transition
 * judged by {@link TransitionJudge}.
 */
final class ModelTest {
  private static final int NODES = 24;
  private static final int LEAVES = 6;

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void incrementalEqualsClean(@ForAll @LongRange(min = 0) long seed) throws Exception {
    try (World world = new World(seed)) {
      world.run(60);
    }
  }

  @Tag("long")
  @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
  void incrementalEqualsCleanAtLength(@ForAll @LongRange(min = 0) long seed) throws Exception {
    try (World world = new World(seed)) {
      world.run(200);
    }
  }

  private static final class World implements AutoCloseable {
    private final Random random;
    private final Path directory;
    private final Map<Integer, List<Op>> rules = new HashMap<>();
    private final List<Long> leaves = new ArrayList<>();
    private final Surroundings around = new Surroundings();
    private final TransitionJudge judge = new TransitionJudge();
    private final List<DiceMessage> messages = new ArrayList<>();
    private int generation;

    /** The file is of no use until it is written again. */
    private boolean damaged;

    private Dice dice;

    World(long seed) throws Exception {
      random = new Random(seed);
      directory = Files.createTempDirectory("dice-model");
      for (int i = 0; i < LEAVES; i++) {
        leaves.add((long) random.nextInt(10));
      }
      for (int i = 0; i < NODES; i++) {
        rules.put(i, randomRule(i));
      }
      dice = open();
      synchroniseLeaves();
    }

    void run(int steps) throws Exception {
      for (int step = 0; step < steps; step++) {
        switch (random.nextInt(12)) {
          case 0, 1, 2 -> edit();
          case 3, 4, 5 -> build(Set.of());
          case 6 -> build(randomNodes(2));
          case 7 -> cancelledBuild();
          case 8 -> {
            dice.checkpoint();
            saved();
          }
          case 9 -> reload();
          case 10 -> crash();
          default -> invalidate();
        }
        judge.assertAllAllowed();
      }
      build(Set.of());
      judge.assertAllAllowed();
    }

    private Dice open() {
      return Dice.builder()
          .type(Rule.TYPE)
          .type(Leaf.TYPE)
          .type(Program.TYPE)
          .service(Surroundings.class, around)
          .transitionLog(judge)
          .messages(messages::add)
          .persistedIn(file(), new byte[] {0})
          .open();
    }

    private Path file() {
      return directory.resolve("graph" + generation);
    }

    private void synchroniseLeaves() throws InterruptedException {
      Transaction transaction = dice.transaction();
      for (int i = 0; i < LEAVES; i++) {
        transaction.inject(new Leaf(i), leaves.get(i));
      }
      rules.forEach((node, rule) -> transaction.inject(new Rule(node), rule));
      transaction.commit();
    }

    private void saved() {
      damaged = false;
      judge.saved();
    }

    private void edit() throws InterruptedException {
      for (int i = random.nextInt(3); i >= 0; i--) {
        if (random.nextInt(3) == 0) {
          int node = random.nextInt(NODES);
          rules.put(node, randomRule(node));
        } else {
          leaves.set(random.nextInt(LEAVES), (long) random.nextInt(10));
        }
      }
      synchroniseLeaves();
    }

    private void invalidate() throws InterruptedException {
      dice.transaction().invalidate(new Program(random.nextInt(NODES))).commit();
    }

    private void reload() throws InterruptedException {
      dice.close();
      saved();
      judge.restarted();
      dice = open();
      assertThat(messages).isEmpty();
      synchroniseLeaves();
    }

    /** The process ends without a word; sometimes its file is damaged as well. */
    private void crash() throws Exception {
      Path old = file();
      generation++;
      if (Files.exists(old)) {
        Files.copy(old, file(), StandardCopyOption.REPLACE_EXISTING);
        if (!damaged && random.nextInt(4) == 0) {
          byte[] bytes = Files.readAllBytes(file());
          bytes[random.nextInt(bytes.length)] ^= 0x10;
          Files.write(file(), bytes);
          damaged = true;
          judge.nothingIsSaved();
        }
      }
      dice.close();
      judge.restarted();
      dice = open();
      assertThat(messages).hasSize(damaged ? 1 : 0);
      messages.clear();
      synchroniseLeaves();
    }

    /** Builds from one to three sessions at once and compares with the specification. */
    private void build(Set<Integer> broken) throws Exception {
      // What is known need not be computed, so it would not notice that it is broken.
      Transaction transaction = dice.transaction();
      broken.forEach(node -> transaction.invalidate(new Program(node)));
      transaction.commit();
      around.broken = broken;
      around.begun.clear();
      Clean clean = new Clean(rules, leaves, broken);
      int sessions = broken.isEmpty() ? 1 + random.nextInt(3) : 1;
      List<Thread> threads = new ArrayList<>();
      List<Throwable> wrong = new ArrayList<>();
      List<Session> open = new ArrayList<>();
      for (int s = 0; s < sessions; s++) {
        List<Integer> roots = List.copyOf(randomNodes(4));
        List<Result> expected = roots.stream().map(clean::of).toList();
        Session session = dice.open();
        open.add(session);
        threads.add(
            Thread.ofVirtual()
                .start(
                    () -> {
                      try {
                        compare(session, roots, expected);
                      } catch (Throwable e) {
                        synchronized (wrong) {
                          wrong.add(e);
                        }
                      }
                    }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      open.forEach(Session::close);
      judge.sessionEnded();
      around.broken = Set.of();
      assertThat(wrong).isEmpty();
      if (!clean.metCycle() || sessions == 1) {
        assertThat(around.begun.values()).as("runs of each program").allMatch(n -> n == 1);
      }
    }

    private void compare(Session session, List<Integer> roots, List<Result> expected) {
      List<Program> keys = roots.stream().map(Program::new).toList();
      if (expected.contains(new Result.Cyclic())) {
        try {
          session.attemptAll(keys);
          throw new AssertionError("no cycle was reported");
        } catch (CycleException e) {
          assertThat(e.cycle()).hasSizeGreaterThan(1);
          assertThat(e.cycle().getFirst()).isEqualTo(e.cycle().getLast());
        }
        return;
      }
      List<Attempt<Long>> attempts = session.attemptAll(keys);
      for (int i = 0; i < keys.size(); i++) {
        Result actual = resultOf(attempts.get(i));
        assertThat(actual).as("program %s", roots.get(i)).isEqualTo(expected.get(i));
      }
    }

    private static Result resultOf(Attempt<Long> attempt) {
      if (attempt instanceof Attempt.Success<Long> s) {
        return new Result.Value(s.value());
      }
      ComputationFailedException error = ((Attempt.Failure<Long>) attempt).error();
      return error.isDeterministic()
          ? new Result.Fails(((Program) error.key()).node())
          : new Result.Broken();
    }

    private void cancelledBuild() throws Exception {
      AtomicInteger left = new AtomicInteger(random.nextInt(8));
      try (Session session = dice.open()) {
        around.onBegin =
            () -> {
              if (left.getAndDecrement() == 0) {
                session.cancel();
              }
            };
        session.attemptAll(randomNodes(6).stream().map(Program::new).toList());
      } catch (ComputationCancelledException | CycleException e) {
        assertThat(e.code()).isNotEmpty();
      } finally {
        around.onBegin = () -> {};
        judge.sessionEnded();
      }
    }

    private Set<Integer> randomNodes(int count) {
      Set<Integer> nodes = new HashSet<>();
      for (int i = 0; i < count; i++) {
        nodes.add(random.nextInt(NODES));
      }
      return nodes;
    }

    private List<Op> randomRule(int node) {
      List<Op> ops = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        ops.add(
            switch (random.nextInt(10)) {
              case 0, 1 -> new Op.AddLeaf(random.nextInt(LEAVES));
              case 2, 3 -> new Op.AddNode(target(node));
              case 4 -> new Op.Choose(random.nextInt(LEAVES), target(node), target(node));
              case 5, 6 -> new Op.AddAll(List.of(target(node), target(node), target(node)));
              case 7 -> new Op.Try(target(node));
              case 8 -> new Op.Modulo(1 + random.nextInt(3));
              default -> new Op.FailIfMultiple(5 + random.nextInt(5));
            });
      }
      return List.copyOf(ops);
    }

    /** Mostly a lower program, so that cycles are the exception. */
    private int target(int node) {
      return node == 0 || random.nextInt(40) == 0 ? random.nextInt(NODES) : random.nextInt(node);
    }

    @Override
    public void close() throws IOException {
      dice.close();
      try (Stream<Path> all = Files.walk(directory)) {
        for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
