package software.straylight.continuity.engine.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph outlives its process, or is discarded with a message; it is never wrong. */
final class PersistenceTest {
  private static final Cell A = new Cell("a");
  private static final Cell B = new Cell("b");
  private static final byte[] FINGERPRINT = {1};

  @TempDir Path directory;

  private final Functions functions = new Functions();
  private final List<DiceMessage> messages = new ArrayList<>();

  private Fn top() {
    Fn sum = functions.define("sum", ctx -> ctx.get(A) + ctx.get(B));
    Fn parity = functions.define("parity", ctx -> ctx.get(sum) % 2);
    return functions.define(
        "top", ctx -> ctx.getAll(List.of(parity, sum)).stream().mapToLong(Long::longValue).sum());
  }

  private Path file() {
    return directory.resolve("graph");
  }

  private Dice open(Path path) {
    return functions.engine().persistedIn(path, FINGERPRINT).messages(messages::add).open();
  }

  private static int headerBytes() {
    return GraphFormat.of(List.of(Fn.TYPE, Cell.TYPE), FINGERPRINT).header().length;
  }

  private static void set(Dice dice, long a, long b) throws InterruptedException {
    dice.transaction().inject(A, a).inject(B, b).commit();
  }

  private static long get(Dice dice, Key<Long> key) throws InterruptedException {
    try (Session session = dice.open()) {
      return session.get(key);
    }
  }

  private void forgetRuns() {
    for (String name : List.of("sum", "parity", "top")) {
      functions.runs(name);
    }
  }

  @Test
  void aReloadedGraphComputesNothing() throws Exception {
    Fn top = top();
    try (Dice dice = open(file())) {
      set(dice, 3, 4);
      assertThat(get(dice, top)).isEqualTo(8);
    }
    forgetRuns();
    long length = Files.size(file());
    try (Dice dice = open(file())) {
      assertThat(dice.version()).isEqualTo(2);
      assertThat(dice.keys(Cell.TYPE)).containsExactly(A, B);
      set(dice, 3, 4);
      assertThat(get(dice, top)).isEqualTo(8);
      assertThat(functions.runs("top") + functions.runs("sum")).isZero();
      assertThat(dice.node(top).orElseThrow().dependencies())
          .containsExactly(List.of(new Fn("parity"), new Fn("sum")));
    }
    assertThat(Files.size(file())).as("a null build appends nothing").isEqualTo(length);
    assertThat(messages).isEmpty();
  }

  @Test
  void aReloadedGraphKeepsItsCutoffs() throws Exception {
    Fn top = top();
    try (Dice dice = open(file())) {
      set(dice, 3, 4);
      get(dice, top);
    }
    forgetRuns();
    try (Dice dice = open(file())) {
      set(dice, 4, 3);
      assertThat(get(dice, top)).isEqualTo(8);
      assertThat(functions.runs("sum")).isEqualTo(1);
      assertThat(functions.runs("top") + functions.runs("parity")).isZero();
    }
    try (Dice dice = open(file())) {
      set(dice, 5, 5);
      assertThat(get(dice, top)).isEqualTo(10);
    }
  }

  @Test
  void whatWasNotSavedIsComputedAgain() throws Exception {
    Fn top = top();
    Path crashed = directory.resolve("crashed");
    try (Dice dice = open(file())) {
      set(dice, 1, 1);
      get(dice, top);
      dice.checkpoint();
      Files.copy(file(), crashed);
      set(dice, 2, 1);
      assertThat(get(dice, top)).isEqualTo(4);
    }
    try (Dice dice = open(crashed)) {
      set(dice, 2, 1);
      assertThat(get(dice, top)).isEqualTo(4);
      set(dice, 1, 1);
      assertThat(get(dice, top)).isEqualTo(2);
    }
  }

  @Test
  void anInvalidationSurvives() throws Exception {
    long[] outside = {1};
    Fn seen = functions.define("seen", ctx -> outside[0]);
    Fn above = functions.define("above", ctx -> ctx.get(seen));
    try (Dice dice = open(file())) {
      assertThat(get(dice, above)).isEqualTo(1);
      dice.transaction().invalidate(seen).commit();
    }
    outside[0] = 2;
    try (Dice dice = open(file())) {
      assertThat(get(dice, above)).isEqualTo(2);
    }
  }

  private static final class Gone extends Exception implements DeterministicFailure {
    private static final long serialVersionUID = 1;
  }

  @Test
  void aFailureIsNotReplacedByAnOlderSavedValue() throws Exception {
    Fn seen = functions.define("seen", ctx -> 1);
    try (Dice dice = open(file())) {
      get(dice, seen);
      dice.checkpoint();
      functions.define(
          "seen",
          ctx -> {
            throw new Gone();
          });
      dice.transaction().invalidate(seen).commit();
      assertThatThrownBy(() -> get(dice, seen)).hasCauseInstanceOf(Gone.class);
    }
    try (Dice dice = open(file())) {
      assertThatThrownBy(() -> get(dice, seen)).hasCauseInstanceOf(Gone.class);
    }
  }

  /** Every single-byte change and every truncation of a file of several checkpoints. */
  @Test
  void damageAnywhereIsNoticedOrHarmless() throws Exception {
    Fn top = top();
    List<Long> checkpoints = new ArrayList<>();
    try (Dice dice = open(file())) {
      for (long a = 1; a <= 3; a++) {
        set(dice, a, 1);
        get(dice, top);
        dice.checkpoint();
        checkpoints.add(Files.size(file()));
      }
    }
    byte[] whole = Files.readAllBytes(file());
    assertThat((long) whole.length).isEqualTo(checkpoints.getLast());
    Path damaged = directory.resolve("damaged");
    for (int at = 0; at < whole.length; at++) {
      for (int flip : new int[] {1, 0x80, 0xff}) {
        byte[] bytes = whole.clone();
        bytes[at] ^= (byte) flip;
        Files.write(damaged, bytes);
        assertDiscarded(damaged, "byte " + at + " ^ " + flip);
      }
    }
    for (int length = 0; length < whole.length; length++) {
      Files.write(damaged, Arrays.copyOf(whole, length));
      if (checkpoints.contains((long) length)) {
        messages.clear();
        try (Dice dice = open(damaged)) {
          assertThat(messages).isEmpty();
          set(dice, 3, 1);
          assertThat(get(dice, top)).isEqualTo(4);
        }
      } else if (length != headerBytes()) {
        assertDiscarded(damaged, "length " + length);
      }
    }
  }

  private void assertDiscarded(Path damaged, String how) {
    messages.clear();
    Graph graph = new Graph(Map.of("fn/1", Fn.TYPE, "cell/1", Cell.TYPE), null, false);
    GraphFormat format = GraphFormat.of(List.of(Fn.TYPE, Cell.TYPE), FINGERPRINT);
    GraphFile opened = GraphFile.open(damaged, format, new Messages(messages::add));
    opened.load(graph);
    opened.close();
    assertThat(messages)
        .as(how)
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.code()).isEqualTo("DICE_GRAPH_DISCARDED");
              assertThat(m.text()).contains(damaged.toString(), "computed again");
            });
    assertThat(graph.nodes).as(how).isEmpty();
    assertThat(graph.version()).as(how).isZero();
  }

  @Test
  void aFrameCannotBeLeftOutSwappedOrRepeated() throws Exception {
    Fn top = top();
    List<byte[]> frames = new ArrayList<>();
    try (Dice dice = open(file())) {
      int from = headerBytes();
      for (long a = 1; a <= 3; a++) {
        set(dice, a, 1);
        get(dice, top);
        dice.checkpoint();
        byte[] bytes = Files.readAllBytes(file());
        frames.add(Arrays.copyOfRange(bytes, from, bytes.length));
        from = bytes.length;
      }
    }
    byte[] header = Arrays.copyOf(Files.readAllBytes(file()), headerBytes());
    Path damaged = directory.resolve("damaged");
    for (int[] order : new int[][] {{1, 2}, {0, 2}, {1, 0, 2}, {0, 2, 1}, {0, 0, 1, 2}}) {
      Files.write(damaged, header);
      for (int i : order) {
        Files.write(damaged, frames.get(i), StandardOpenOption.APPEND);
      }
      assertDiscarded(damaged, Arrays.toString(order));
    }
  }

  @Test
  void aDiscardedFileIsReplaced() throws Exception {
    Fn top = top();
    Files.writeString(file(), "something else entirely, and rather longer than a header would be");
    try (Dice dice = open(file())) {
      assertThat(messages)
          .singleElement()
          .satisfies(m -> assertThat(m.text()).contains("not a graph file"));
      set(dice, 1, 2);
      get(dice, top);
    }
    messages.clear();
    forgetRuns();
    try (Dice dice = open(file())) {
      assertThat(get(dice, top)).isEqualTo(4);
      assertThat(functions.runs("top")).isZero();
    }
    assertThat(messages).isEmpty();
  }

  @Test
  void anotherFingerprintOrAnotherSetOfTypesDiscards() throws Exception {
    Fn top = top();
    try (Dice dice = open(file())) {
      set(dice, 1, 2);
      get(dice, top);
    }
    DiceBuilder other = functions.engine().persistedIn(file(), new byte[] {2});
    other.messages(messages::add).open().close();
    assertThat(messages)
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("another version or configuration"));
    messages.clear();
    Dice.builder().type(Fn.TYPE).persistedIn(file(), FINGERPRINT).messages(messages::add).open();
    assertThat(messages)
        .singleElement()
        .satisfies(m -> assertThat(m.code()).isEqualTo("DICE_GRAPH_DISCARDED"));
  }

  @Test
  void aSecondEngineReadsAndSavesNothing() throws Exception {
    Fn top = top();
    try (Dice first = open(file())) {
      set(first, 1, 2);
      get(first, top);
      first.checkpoint();
      byte[] saved = Files.readAllBytes(file());
      forgetRuns();
      try (Dice second = open(file())) {
        assertThat(messages)
            .singleElement()
            .satisfies(m -> assertThat(m.code()).isEqualTo("DICE_GRAPH_LOCKED"));
        assertThat(get(second, top)).isEqualTo(4);
        assertThat(functions.runs("top")).isZero();
        set(second, 5, 5);
        assertThat(get(second, top)).isEqualTo(10);
      }
      assertThat(Files.readAllBytes(file())).isEqualTo(saved);
    }
    messages.clear();
    open(file()).close();
    assertThat(messages).as("the lock was given back").isEmpty();
  }

  @Test
  void aFileThatIsMostlyOutOfDateIsWrittenAnew() throws Exception {
    List<Cell> cells = IntStream.range(0, 2000).mapToObj(i -> new Cell("cell" + i)).toList();
    Fn sum =
        functions.define("sum", ctx -> ctx.getAll(cells).stream().mapToLong(Long::longValue).sum());
    long most = 0;
    try (Dice dice = open(file())) {
      for (long round = 0; round < 100; round++) {
        Transaction transaction = dice.transaction();
        for (Cell cell : cells) {
          transaction.inject(cell, round);
        }
        transaction.commit();
        assertThat(get(dice, sum)).isEqualTo(2000 * round);
        dice.checkpoint();
        most = Math.max(most, Files.size(file()));
      }
    }
    assertThat(most).isLessThan(3_000_000);
    functions.runs("sum");
    try (Dice dice = open(file())) {
      assertThat(get(dice, sum)).isEqualTo(2000 * 99);
      assertThat(functions.runs("sum")).isZero();
    }
    assertThat(messages).isEmpty();
  }

  /** As {@link Fn}, with a chosen persistence. */
  private record Kept(String name, boolean digest) implements Key<Long> {
    static final KeyType<Kept, Long> DIGEST =
        KeyType.of("kept/digest", Fn.named(Kept::name, n -> new Kept(n, true)), Fn.LONG)
            .with(KeyType.Persistence.DIGEST);
    static final KeyType<Kept, Long> NONE =
        KeyType.of("kept/none", Fn.named(Kept::name, n -> new Kept(n, false)), Fn.LONG)
            .with(KeyType.Persistence.NONE);

    @Override
    public KeyType<Kept, Long> type() {
      return digest ? DIGEST : NONE;
    }

    @Override
    public Long compute(Ctx ctx) throws Exception {
      return ctx.service(Functions.class).call(name, ctx);
    }
  }

  private Dice openKept() {
    return functions
        .engine()
        .type(Kept.DIGEST)
        .type(Kept.NONE)
        .persistedIn(file(), FINGERPRINT)
        .messages(messages::add)
        .open();
  }

  @Test
  void aDigestVerifiesDependentsWithoutTheValue() throws Exception {
    Kept large = new Kept("large", true);
    functions.define("large", ctx -> 7);
    Fn above = functions.define("above", ctx -> ctx.get(large) + 1);
    try (Dice dice = openKept()) {
      get(dice, above);
    }
    functions.runs("large");
    functions.runs("above");
    try (Dice dice = openKept()) {
      assertThat(get(dice, above)).isEqualTo(8);
      assertThat(functions.runs("large")).isZero();
      assertThat(get(dice, large)).isEqualTo(7);
      assertThat(functions.runs("large")).isEqualTo(1);
      assertThat(get(dice, above)).isEqualTo(8);
      assertThat(functions.runs("above")).isZero();
    }
  }

  @Test
  void aValueThatDiffersFromItsDigestIsReportedAndThenRepaired() throws Exception {
    Kept large = new Kept("large", true);
    functions.define("large", ctx -> 7);
    Fn above = functions.define("above", ctx -> ctx.get(large) + 1);
    try (Dice dice = openKept()) {
      get(dice, above);
    }
    functions.define("large", ctx -> 9);
    try (Dice dice = openKept()) {
      assertThat(get(dice, above)).isEqualTo(8);
      try (Session session = dice.open()) {
        assertThat(session.attemptAll(List.of(large)))
            .singleElement()
            .isInstanceOfSatisfying(
                Attempt.Failure.class,
                f ->
                    assertThat(f.error().failure())
                        .isInstanceOf(NondeterministicKeyException.class));
      }
      dice.transaction().commit();
      assertThat(get(dice, above)).isEqualTo(10);
      assertThat(get(dice, large)).isEqualTo(9);
    }
  }

  @Test
  void whatIsNotKeptCountsAsChanged() throws Exception {
    Kept volatileKey = new Kept("fleeting", false);
    functions.define("fleeting", ctx -> 7);
    Fn above = functions.define("above", ctx -> ctx.get(volatileKey) + 1);
    try (Dice dice = openKept()) {
      get(dice, above);
    }
    functions.define("fleeting", ctx -> 9);
    try (Dice dice = openKept()) {
      assertThat(get(dice, above)).isEqualTo(10);
    }
  }

  @Test
  void aSavedValueThatDoesNotDecodeIsComputedAgain() throws Exception {
    Node node = new Node(new Fn("any"));
    State state =
        new State(
            new State.Encoded("short".getBytes(StandardCharsets.US_ASCII)),
            State.NO_DEPENDENCIES,
            null,
            0);
    assertThat(state.materialise(node, new Messages(messages::add))).isFalse();
    assertThat(state.value()).isInstanceOf(State.Absent.class);
    assertThat(messages)
        .singleElement()
        .satisfies(m -> assertThat(m.code()).isEqualTo("DICE_VALUE_UNREADABLE"));
  }

  @Test
  void anUnwritablePlaceIsAMessageNotAFailure() throws Exception {
    Fn top = top();
    Path occupied = directory.resolve("occupied");
    Files.createDirectories(occupied.resolve("graph/not-empty"));
    try (Dice dice = open(occupied.resolve("graph"))) {
      set(dice, 1, 2);
      assertThat(get(dice, top)).isEqualTo(4);
    }
    assertThat(messages).extracting(DiceMessage::code).contains("DICE_GRAPH_NOT_SAVED");
  }

  @Test
  void aKilledWriterLeavesTheLockFree() throws IOException {
    Files.writeString(directory.resolve("graph.lock"), "");
    open(file()).close();
    assertThat(messages).isEmpty();
  }
}
