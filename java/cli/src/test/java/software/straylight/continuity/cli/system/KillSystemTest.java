package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;

/** Builds that end at any moment, and builds beside each other. */
@Tag("system")
final class KillSystemTest {
  private static final int KILLS = Integer.getInteger("continuity.kills", 50);
  private static final int STEPS = 10;

  /** Fewer than one a kill: what is made ahead does not pile up. */
  private static final int MANY = 16;

  @TempDir Path dir;
  private Machine machine;
  private ToolWorkspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    machine = new Machine(dir.resolve("machine"), dir.resolve("store")).cached();
    ToolWorkspace.provide(machine.store());
    workspace = chain(dir.resolve("ws"));
    seed(workspace, "first");
  }

  /** Steps that take the one before and the seed: what the last one makes is known. */
  private static ToolWorkspace chain(Path root) throws IOException {
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      String from = i < 2 ? ToolWorkspace.source("seed.txt") : ToolWorkspace.made("s" + (i - 2));
      targets.add(
          ToolWorkspace.run(
              "s" + i,
              "s" + i + ".txt",
              ToolWorkspace.lit("slow"),
              ToolWorkspace.lit("40"),
              ToolWorkspace.out("s" + i + ".txt"),
              from,
              ToolWorkspace.source("seed.txt")));
    }
    return new ToolWorkspace(root).targets(targets.toArray(String[]::new));
  }

  private static void seed(ToolWorkspace workspace, String text) throws IOException {
    workspace.write("p/seed.txt", text + "\n");
  }

  private static void assertRight(ToolWorkspace workspace, String seed) throws IOException {
    for (int i = 0; i < STEPS; i++) {
      assertThat(workspace.result("s" + i + ".txt")).isEqualTo((seed + "\n").repeat(i / 2 + 2));
    }
  }

  /** Who dies: the program, or somebody below it at this depth of the tree of processes. */
  private enum Victim {
    PROGRAM(0),
    DAEMON(1),
    WORKER(2),
    INIT(3),
    ACTION(4);

    private static final List<Victim> ALL = List.of(values());
    private final int depth;

    Victim(int depth) {
      this.depth = depth;
    }
  }

  /** Kills one of this kind as soon as there is one, or the program at last; who it was. */
  private static Victim kill(Process program, Victim kind, Random moments)
      throws InterruptedException {
    for (int i = 0; i < 500 && program.isAlive(); i++) {
      List<ProcessHandle> level = List.of(program.toHandle());
      for (int depth = 0; depth < kind.depth; depth++) {
        level = level.stream().flatMap(ProcessHandle::children).toList();
      }
      if (!level.isEmpty()) {
        level.get(moments.nextInt(level.size())).destroyForcibly();
        return kind;
      }
      Thread.sleep(10);
    }
    program.destroyForcibly();
    return Victim.PROGRAM;
  }

  @Test
  void afterKillsOfAnybodyTheStoreVerifiesAndTheNextBuildIsRight() throws Exception {
    long random = Long.getLong("continuity.seed", System.nanoTime());
    System.out.println("kills: -Dcontinuity.seed=" + random);
    Random moments = new Random(random);
    // The first writes the class archive too; the second is what a killed one would have taken.
    assertThat(new Told(build("--json")).executed()).isEqualTo(STEPS);
    seed(workspace, "second");
    long begin = System.nanoTime();
    assertThat(new Told(build("--json")).executed()).isEqualTo(STEPS);
    long whole = (System.nanoTime() - begin) / 1_000_000;
    int cut = 0;
    Map<Victim, Integer> killed = new EnumMap<>(Victim.class);
    for (int i = 0; i < KILLS; i++) {
      seed(workspace, "kill " + i);
      Path log = dir.resolve("log" + i);
      Process process =
          machine
              .away(workspace.root(), log, List.of(), "build", "//p/...", "--json", "-j2")
              .start();
      long moment = whole / 5 + (long) (moments.nextDouble() * whole);
      Thread.sleep(moment);
      // The program every other time: the others are fewer the shorter the rest of its build is.
      Victim wanted =
          i % 2 == 0 ? Victim.PROGRAM : Victim.ALL.get(moments.nextInt(Victim.ALL.size()));
      Victim victim = kill(process, wanted, moments);
      killed.merge(victim, 1, Integer::sum);
      String name = "kill " + i + " of " + victim + " after " + moment + " ms of " + whole + ": ";
      int code = Machine.await(process, log).code();
      boolean ended = code != 0;
      cut += ended ? 1 : 0;
      if (victim != Victim.PROGRAM) {
        // Done all the same, an action that a signal ended, or trouble of the sandbox: no verdict.
        assertThat(code).as(name).isIn(0, 1, 4);
      }
      assertNothingIsLeftRunning(name);
      CommandRun verified = machine.here(workspace.root(), "store", "verify");
      assertThat(verified.code()).as(name + verified).isZero();
      Told next = new Told(machine.here(workspace.root(), "build", "//p/...", "--json", "-j2"));
      assertThat(next.run().code()).as(name + next.run()).isZero();
      assertThat(next.executed() + next.served()).as(name).isEqualTo(STEPS);
      assertThat(ended || next.executed() == 0).as(name).isTrue();
      assertRight(workspace, "kill " + i);
      assertNothingIsLeftLying(name);
    }
    // What is named after the dead goes when the next helper starts.
    seed(workspace, "last");
    assertThat(new Told(build("--json")).executed()).isEqualTo(STEPS);
    assertThat(orphanedGroups()).isEmpty();
    System.out.println(
        "kills: " + KILLS + " " + killed + ", " + cut + " builds did not come to a good end");
    assertThat(cut).isGreaterThan(KILLS / 4);
  }

  private CommandRun build(String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("build", "//p/...", "-j2"));
    words.addAll(List.of(more));
    CommandRun run = machine.process(workspace.root(), words.toArray(String[]::new));
    assertThat(run.code()).as(run.toString()).isZero();
    return run;
  }

  /** The sandbox dies with the program; the kernel needs a moment to carry it out. */
  private void assertNothingIsLeftRunning(String name) throws Exception {
    List<String> left = List.of();
    for (int i = 0; i < 200; i++) {
      left = helpers();
      if (left.isEmpty()) {
        return;
      }
      Thread.sleep(50);
    }
    assertThat(left).as(name).isEmpty();
  }

  /** Processes of this machine's sandbox, and the tools that it runs. */
  private List<String> helpers() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      for (ProcessHandle process : all.toList()) {
        Path proc = Path.of("/proc/" + process.pid());
        try {
          String program = Files.readSymbolicLink(proc.resolve("exe")).toString();
          String mounts = Files.readString(proc.resolve("mountinfo"));
          boolean ours = program.startsWith(machine.helper().toString());
          if (ours
              || (mounts.contains(dir.toString())
                  && process.pid() != ProcessHandle.current().pid())) {
            found.add(process.pid() + " " + program);
          }
        } catch (IOException e) {
          // Ended meanwhile, or a thread of the kernel.
        }
      }
    }
    return found;
  }

  private void assertNothingIsLeftLying(String name) throws IOException {
    // Folders that were made ahead for actions that did not come: empty, and gone with the next
    // build.
    try (Stream<Path> ahead = Files.walk(machine.store().resolve("sandbox"))) {
      assertThat(ahead.toList()).as(name).hasSizeLessThan(MANY).allMatch(Files::isDirectory);
    }
    for (String folder : List.of("tmp", "leases")) {
      try (Stream<Path> left = Files.list(machine.store().resolve(folder))) {
        assertThat(left.toList()).as(name + ": " + folder).isEmpty();
      }
    }
    try (Stream<Path> left = Files.list(machine.temporary())) {
      assertThat(left.toList()).as(name).isEmpty();
    }
    for (Path place : List.of(workspace.root(), machine.store())) {
      try (Stream<Path> all = Files.walk(place)) {
        assertThat(all.filter(KillSystemTest::isHalfWritten).toList()).as(name).isEmpty();
      }
    }
    assertThat(Files.readString(Path.of("/proc/self/mountinfo"))).doesNotContain(dir.toString());
  }

  /** Memory cgroups of helpers that are gone. */
  private static List<String> orphanedGroups() throws IOException {
    Path groups = Path.of("/sys/fs/cgroup/memory");
    if (!Files.isDirectory(groups)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(groups)) {
      return all.map(group -> group.getFileName().toString())
          .filter(name -> name.startsWith("continuity-"))
          .filter(name -> ProcessHandle.of(Long.parseLong(name.split("-", 3)[1])).isEmpty())
          .toList();
    }
  }

  /** The graph of a workspace has one name for what it writes, and writes over it. */
  private static boolean isHalfWritten(Path path) {
    return path.toString().endsWith(".new") && !path.toString().contains("/store/graphs/");
  }

  @Test
  void twoBuildsAtOnceAreRightAndRunNothingTwice() throws Exception {
    ToolWorkspace other = chain(dir.resolve("elsewhere/ws"));
    assertThat(new Told(build("--json")).executed()).isEqualTo(STEPS);
    for (int round = 0; round < 3; round++) {
      String seed = "round " + round;
      // In the last round both are in the same workspace.
      ToolWorkspace second = round == 2 ? workspace : other;
      seed(workspace, seed);
      seed(second, seed);
      List<Process> processes = new ArrayList<>();
      List<Path> logs = new ArrayList<>();
      for (ToolWorkspace each : List.of(workspace, second)) {
        Path log = dir.resolve("round" + round + "-" + logs.size());
        logs.add(log);
        processes.add(
            machine.away(each.root(), log, List.of(), "build", "//p/...", "--json", "-j2").start());
      }
      Told a = new Told(Machine.await(processes.get(0), logs.get(0)));
      Told b = new Told(Machine.await(processes.get(1), logs.get(1)));
      for (Told told : List.of(a, b)) {
        assertThat(told.run().code()).as(told.run().toString()).isZero();
        assertThat(told.executed() + told.served()).isEqualTo(STEPS);
      }
      assertThat(a.executed() + b.executed()).as(a + "\n" + b).isEqualTo(STEPS);
      assertRight(workspace, seed);
      assertRight(second, seed);
    }
    assertThat(machine.here(workspace.root(), "store", "verify").code()).isZero();
  }
}
