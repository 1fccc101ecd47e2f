package software.straylight.continuity.kernel.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.straylight.continuity.kernel.ActionKeyRequest;
import software.straylight.continuity.kernel.ClosureRequest;
import software.straylight.continuity.kernel.DischargeRequest;
import software.straylight.continuity.kernel.HermeticRequest;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.StatementRequest;
import software.straylight.continuity.kernel.VerdictRequest;
import software.straylight.continuity.model.Batch;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Nothing;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;

/** Draws requests for the operations of a kernel; seed and size determine one. */
public final class RequestGenerator {
  /** Largest useful size. */
  public static final int MAX_SIZE = 4;

  /**
   * A request.
   *
   * @param op the operation's number, or that of its batched form
   */
  public record Request(int op, Bytes bytes) {}

  private RequestGenerator() {}

  /** A request for one of the operations {@code among}. */
  public static Request any(List<Operation> among, long seed, int size) {
    Draw draw = new Draw(seed, size);
    Operation op = draw.pick(among);
    if (draw.oneIn(40)) {
      List<Bytes> items = new ArrayList<>();
      for (int n = draw.below(3); n > 0; n--) {
        items.add(Bytes.of(encoded(op, draw)));
      }
      return new Request(op.batchNumber(), Bytes.of(disturbed(new Batch(items).encode(), draw)));
    }
    return new Request(op.number(), Bytes.of(disturbed(encoded(op, draw), draw)));
  }

  /** A request for one operation, not disturbed. */
  public static Request wellFormed(Operation op, long seed, int size) {
    return new Request(op.number(), Bytes.of(encoded(op, new Draw(seed, size))));
  }

  private static byte[] encoded(Operation op, Draw draw) {
    return op.request(fields(op, draw));
  }

  private static Encodable fields(Operation op, Draw draw) {
    Actions actions = new Actions(draw);
    return switch (op) {
      case ABI -> Nothing.INSTANCE;
      case VALIDATE_GRAPH -> new Graphs(draw).graph();
      case TREE -> new Trees(draw).request();
      case ACTION_KEY ->
          new ActionKeyRequest(draw.flag() ? actions.legal() : actions.spoilt(), draw.flag());
      case MEMBERS -> new Evidence(draw).members();
      case CHECK_HERMETIC -> new HermeticRequest(record(draw));
      case VERDICT -> new VerdictRequest(record(draw));
      case ADMIT -> new Evidence(draw).admit();
      case CHECK_CLOSURE -> closure(draw);
      case CHECK_DISCHARGE -> new DischargeRequest(record(draw));
      case CHECK_STATEMENT -> new StatementRequest(record(draw), draw.key());
    };
  }

  private static Bytes record(Draw draw) {
    Actions actions = new Actions(draw);
    Records records = new Records(draw, draw.oneIn(20) ? actions.spoilt() : actions.legal());
    byte[] bytes =
        records.record(draw.oneIn(4) ? Records.Quality.NEAR : Records.Quality.ANY).encode();
    if (draw.oneIn(30)) {
      bytes[draw.below(bytes.length)] ^= 1;
    }
    return Bytes.of(bytes);
  }

  private static ClosureRequest closure(Draw draw) {
    int pool = 2 + 3 * draw.size();
    Map<Digest, OrderedSet<Digest>> nodes = new TreeMap<>();
    for (int n = draw.below(pool + 1); n > 0; n--) {
      nodes.put(draw.digest(pool), draw.set(() -> draw.digest(pool)));
    }
    OrderedSet<Digest> present =
        draw.flag() ? OrderedSet.copyOf(nodes.keySet()) : draw.set(() -> draw.digest(pool));
    return new ClosureRequest(OrderedMap.copyOf(nodes), draw.set(() -> draw.digest(pool)), present);
  }

  /** Most stay as they are; some have bytes changed, cut, added, or are bytes without sense. */
  private static byte[] disturbed(byte[] request, Draw draw) {
    if (!draw.oneIn(8)) {
      return request;
    }
    byte[] b = request.clone();
    switch (draw.below(6)) {
      case 0 -> b[draw.below(b.length)] ^= (byte) (1 << draw.below(8));
      case 1 -> b[draw.below(b.length)] = (byte) draw.below(4);
      case 2 -> b = Arrays.copyOf(b, draw.below(b.length));
      case 3 -> b = Arrays.copyOf(b, b.length + 1 + draw.below(8));
      case 4 -> {
        int from = draw.below(b.length);
        int to = draw.below(b.length);
        int n = Math.min(draw.below(40), b.length - Math.max(from, to));
        System.arraycopy(request, from, b, to, n);
      }
      default -> {
        for (int i = Math.min(8, b.length); i < b.length; i++) {
          b[i] = (byte) draw.below(draw.flag() ? 3 : 256);
        }
      }
    }
    return b;
  }
}
