package software.straylight.continuity.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.TreeManifest;

/** A process of its own that uses a store, for tests that kill it or run several at once. */
final class StoreWorker {
  static final SignerKey SIGNER = SignerKey.fromHex("a1".repeat(32));

  private StoreWorker() {}

  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[1]);
    try (Store store = Store.open(directory, StoreWorker::complain)) {
      System.out.println("ready");
      switch (args[0]) {
        case "write" -> write(store, Long.parseLong(args[2]));
        case "reuse" -> reuse(store, Long.parseLong(args[2]), Integer.parseInt(args[3]));
        case "collect" -> collect(store, Path.of(args[2]));
        case "build" -> build(store, Path.of(args[2]), Integer.parseInt(args[3]));
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }

  private static void complain(String warning) {
    System.out.println("warning " + warning);
  }

  /** Starts one with the class path of this test. */
  static Process start(Path log, String... args) throws IOException {
    Path java = Path.of(System.getProperty("java.home")).resolve("bin/java");
    List<String> command = new java.util.ArrayList<>();
    command.addAll(
        List.of(
            java.toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            StoreWorker.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Everything that a build stores, for ever; says what is finished. */
  private static void write(Store store, long seed) {
    Random random = new Random(seed);
    for (int i = 0; ; i++) {
      byte[] bytes = new byte[random.nextInt(40_000)];
      random.nextBytes(bytes);
      Digest file = store.cas().put(bytes);
      System.out.println("blob " + file.toHex());
      Entry entry = new Entry.File(file, bytes.length, i % 2 == 0);
      Digest tree =
          store.trees().put(new TreeManifest(OrderedMap.of(Bytes.utf8("d" + i % 7 + "/f"), entry)));
      Path folder = store.trees().materialise(tree);
      System.out.println("tree " + tree.toHex() + " " + folder);
      store.index().add(Digest.sha256(new byte[] {(byte) (i % 5)}), SIGNER, file, tree);
      store.subjects().add(Digest.sha256(new byte[] {(byte) (i % 5)}), tree);
      store
          .roots()
          .put(
              new Root(
                  "r" + i % 3, List.of(new ObjectRef(ObjectKind.TREE, tree)), Optional.empty()));
      System.out.println("root r" + i % 3);
    }
  }

  /** Uses a few hundred blobs again and again, as builds do, while others collect. */
  private static void reuse(Store store, long seed, int uses) {
    Random random = new Random(seed);
    for (int done = 0; done < uses; ) {
      store.releasePins();
      for (int i = 0; i < 20; i++, done++) {
        byte[] bytes = ("shared " + random.nextInt(300)).getBytes(UTF_8);
        Digest digest = Cas.digest(bytes);
        if (!store.cas().contains(digest)) {
          store.cas().put(bytes);
        }
        Digest tree =
            store
                .trees()
                .put(
                    new TreeManifest(
                        OrderedMap.of(
                            Bytes.utf8("x"), new Entry.File(digest, bytes.length, true))));
        Path folder = store.trees().materialise(tree);
        // What was promised must be there, until the pins are released.
        if (!java.util.Arrays.equals(store.cas().read(digest, 100), bytes)
            || !Files.exists(folder.resolve("x"))) {
          throw new IllegalStateException("lost " + digest);
        }
      }
    }
  }

  private static void collect(Store store, Path stop) throws InterruptedException {
    long removed = 0;
    while (!Files.exists(stop)) {
      removed += store.collect(0).map(GcReport::blobs).orElse(0);
      Thread.sleep(1);
    }
    System.out.println("removed " + removed);
  }

  /** Builds each of {@code n} actions unless its record is there, and notes each run. */
  private static void build(Store store, Path runs, int n) throws Exception {
    for (int i = 0; i < n; i++) {
      Digest key = Digest.sha256(("action " + i).getBytes(UTF_8));
      try (KeyLocks.Held held = store.locks().acquire(key)) {
        if (store.index().lookup(List.of(key), List.of(SIGNER)).candidates().isEmpty()) {
          Files.writeString(runs, i + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
          Digest record = store.cas().put(("record " + i).getBytes(UTF_8));
          store.index().add(key, SIGNER, record, record);
        }
        held.keep();
      }
    }
    System.out.println("built");
  }
}
