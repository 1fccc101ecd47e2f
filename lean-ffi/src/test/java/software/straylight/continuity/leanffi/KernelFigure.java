package software.straylight.continuity.leanffi;

import java.util.function.Supplier;
import software.straylight.continuity.kernel.Operation;

/** What is measured of both kernels: a request, and the time that the answer may take. */
public enum KernelFigure {
  BOUNDARY("a call with 64 bytes that are no request", 0.5, Operation.ABI, () -> new byte[64]),
  ABI("`abi`", Operation.ABI, () -> new byte[] {0x43, 0x4E, 0x54, 1, 1, 1, 1, 0}),
  KEY(
      "`action_key`, 20 inputs, preimage",
      5,
      Operation.ACTION_KEY,
      () -> FigureRequests.actionKey(20, 1, false)),
  KEY_AND_DIGEST(
      "`action_key`, 20 inputs, preimage and digest",
      Operation.ACTION_KEY,
      () -> FigureRequests.actionKey(20, 1, true)),
  KEYS(
      "`action_key`, 20 inputs, preimage, each in a batch of 1000",
      5,
      Operation.ACTION_KEY.batchNumber(),
      1000,
      () -> FigureRequests.actionKeys(1000, 20)),
  LARGE(
      "`action_key`, 1 MiB, preimage",
      Operation.ACTION_KEY,
      () -> FigureRequests.actionKey(0, 1 << 20, false)),
  LARGE_AND_DIGEST(
      "`action_key`, 1 MiB, preimage and digest",
      Operation.ACTION_KEY,
      () -> FigureRequests.actionKey(0, 1 << 20, true)),
  GRAPH_3(
      "`validate_graph`, 10³ nodes, 5 edges each",
      Operation.VALIDATE_GRAPH,
      () -> FigureRequests.graph(1000)),
  GRAPH_4(
      "`validate_graph`, 10⁴ nodes",
      15_000,
      Operation.VALIDATE_GRAPH,
      () -> FigureRequests.graph(10_000)),
  GRAPH_5(
      "`validate_graph`, 10⁵ nodes", Operation.VALIDATE_GRAPH, () -> FigureRequests.graph(100_000)),
  GRAPH_6(
      "`validate_graph`, 10⁶ nodes",
      Operation.VALIDATE_GRAPH,
      () -> FigureRequests.graph(1_000_000)),
  TREE_OF(
      "`tree` of a manifest of 1000 files", Operation.TREE, () -> FigureRequests.encodeTree(1000)),
  TREE_TO(
      "`tree` to a manifest of 1000 files", Operation.TREE, () -> FigureRequests.decodeTree(1000)),
  MEMBERS("`members` of a class of 64", Operation.MEMBERS, () -> FigureRequests.members(63)),
  HERMETIC(
      "`check_hermetic`, 1000 events, 1000 inputs",
      1000,
      Operation.CHECK_HERMETIC,
      () -> FigureRequests.hermetic(1000)),
  VERDICT("`verdict` on the same", Operation.VERDICT, () -> FigureRequests.verdict(1000)),
  DISCHARGE(
      "`check_discharge` of the same",
      Operation.CHECK_DISCHARGE,
      () -> FigureRequests.discharge(1000)),
  STATEMENT(
      "`check_statement` of the same",
      Operation.CHECK_STATEMENT,
      () -> FigureRequests.statement(1000)),
  ADMIT("`admit`, one record of 20 inputs", Operation.ADMIT, () -> FigureRequests.admit(20)),
  CLOSURE(
      "`check_closure`, 1000 nodes", Operation.CHECK_CLOSURE, () -> FigureRequests.closure(1000));

  private final String text;
  private final double target;
  private final int op;
  private final int items;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Supplier<byte[]> request;

  KernelFigure(String text, Operation op, Supplier<byte[]> request) {
    this(text, Double.NaN, op, request);
  }

  KernelFigure(String text, double target, Operation op, Supplier<byte[]> request) {
    this(text, target, op.number(), 1, request);
  }

  KernelFigure(String text, double target, int op, int items, Supplier<byte[]> request) {
    this.text = text;
    this.target = target;
    this.op = op;
    this.items = items;
    this.request = request;
  }

  /** What it is, as the table says it. */
  String text() {
    return text;
  }

  /** Microseconds that an item may take in the proved kernel; not a number where none are set. */
  double target() {
    return target;
  }

  /** The number of the operation. */
  int op() {
    return op;
  }

  /** How many items one call has. */
  int items() {
    return items;
  }

  /** The request, made anew. */
  byte[] request() {
    return request.get();
  }
}
