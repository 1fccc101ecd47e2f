package software.straylight.continuity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Digest;

/** Several processes on one store, and processes that die at any moment. */
@Tag("system")
class StoreProcessesTest {
  private static final int KILLS = 50;

  @TempDir Path dir;

  @Test
  void survivesFiftyKillsAtRandomMoments() throws Exception {
    Path directory = dir.resolve("store");
    Random random = new Random(50);
    List<String> promised = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      Path log = dir.resolve("log" + i);
      Process process = StoreWorker.start(log, "write", directory.toString(), "" + i);
      // The first gets far enough to promise everything, however slow the machine is.
      await(process, log, i == 0 ? "root" : "ready");
      Thread.sleep(random.nextInt(150));
      process.destroyForcibly().waitFor();
      // The last line may be cut.
      String text = Files.readString(log);
      promised.addAll(text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
    }
    try (StoreFixture after = new StoreFixture(directory)) {
      StoreVerification verified = after.store.verify();
      assertThat(verified.damages()).isEmpty();
      assertThat(verified.trees()).isPositive();
      assertThat(promised).filteredOn(l -> l.startsWith("warning")).isEmpty();
      for (String line : promised) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("blob")) {
          assertThat(after.store.cas().contains(Digest.fromHex(words[1]))).as(line).isTrue();
        } else if (words[0].equals("tree")) {
          assertThat(after.store.trees().materialise(Digest.fromHex(words[1]))).isDirectory();
        }
      }
      assertThat(after.warnings).isEmpty();
      after.store.releasePins();
      assertThat(after.store.collect(Long.MAX_VALUE / 2)).isPresent();
      assertThat(after.store.verify().damages()).isEmpty();
      // Only this process has a lease and a folder for unfinished files now.
      assertThat(names(directory.resolve("leases"))).hasSize(1);
      assertThat(names(directory.resolve("tmp"))).hasSize(1);
      assertThat(after.store.collect(0)).isPresent();
      List<String> roots = after.store.roots().list().stream().map(Root::name).toList();
      assertThat(roots).isNotEmpty().isSubsetOf("r0", "r1", "r2");
      for (String line : promised) {
        if (line.startsWith("root ")) {
          assertThat(roots).contains(line.substring(5));
        }
      }
      assertThat(after.store.verify().damages()).isEmpty();
    }
  }

  @Test
  void losesNothingThatIsInUseToAConcurrentCollector() throws Exception {
    String directory = dir.resolve("store").toString();
    Path stop = dir.resolve("stop");
    Path collecting = dir.resolve("collecting");
    Process collector = StoreWorker.start(collecting, "collect", directory, stop.toString());
    List<Process> users = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      users.add(StoreWorker.start(dir.resolve("log" + i), "reuse", directory, "" + i, "400"));
    }
    for (int i = 0; i < 3; i++) {
      int exit = users.get(i).waitFor();
      String log = Files.readString(dir.resolve("log" + i));
      assertThat(exit).as(log).isZero();
      assertThat(log).doesNotContain("warning");
    }
    Files.writeString(stop, "");
    assertThat(collector.waitFor()).as(Files.readString(collecting)).isZero();
    // The collector was at work meanwhile, or this showed nothing.
    assertThat(number(collecting, "removed")).isPositive();
    try (StoreFixture after = new StoreFixture(dir.resolve("store"))) {
      assertThat(after.store.verify().damages()).isEmpty();
    }
  }

  @Test
  void runsNoActionTwiceInTwoBuildsAtOnce() throws Exception {
    Path runs = dir.resolve("runs");
    Path directory = dir.resolve("store");
    List<Process> builds = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      builds.add(
          StoreWorker.start(
              dir.resolve("log" + i), "build", directory.toString(), runs.toString(), "200"));
    }
    for (int i = 0; i < 3; i++) {
      int exit = builds.get(i).waitFor();
      assertThat(exit).as(Files.readString(dir.resolve("log" + i))).isZero();
    }
    assertThat(Files.readAllLines(runs))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 200).mapToObj(Integer::toString).toList());
  }

  private static long number(Path log, String word) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(l -> l.startsWith(word + " "))
        .mapToLong(l -> Long.parseLong(l.substring(word.length() + 1)))
        .sum();
  }

  private static List<Path> names(Path directory) throws IOException {
    try (var list = Files.list(directory)) {
      return list.toList();
    }
  }

  private static void await(Process process, Path log, String said)
      throws IOException, InterruptedException {
    while (!Files.exists(log) || !Files.readString(log).contains(said)) {
      assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
      Thread.sleep(5);
    }
  }
}
