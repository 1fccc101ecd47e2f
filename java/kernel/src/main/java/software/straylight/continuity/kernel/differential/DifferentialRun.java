package software.straylight.continuity.kernel.differential;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.DifferentialKernel;
import software.straylight.continuity.kernel.DifferentialKernel.DivergenceException;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.model.Bytes;

/** Puts generated requests to two kernels and compares every reply. */
public final class DifferentialRun {
  private static final int SHRINK_TRIES = 4000;

  private final List<Operation> operations;
  private final DifferentialKernel both;

  /** Between the two kernels, in every operation. */
  public DifferentialRun(Kernel first, Kernel second) {
    this(List.of(Operation.values()), first, second);
  }

  /** Between the two kernels, in some operations. */
  public DifferentialRun(List<Operation> operations, Kernel first, Kernel second) {
    this.operations = List.copyOf(operations);
    both = new DifferentialKernel(first, second);
  }

  /**
   * A difference between two kernels.
   *
   * @param seed of the case that showed it first
   * @param smallest the shortest request found that shows a difference in the same operation
   * @param message what to tell
   */
  public record Divergence(long seed, RequestGenerator.Request smallest, String message) {}

  /** Runs {@code cases} cases drawn from {@code seed}, up to the first divergence. */
  public Optional<Divergence> run(long seed, long cases) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (long i = 0; i < cases; i++) {
      long caseSeed = seeds.nextLong();
      int size = (int) (i % (RequestGenerator.MAX_SIZE + 1));
      RequestGenerator.Request request = RequestGenerator.any(operations, caseSeed, size);
      @Nullable DivergenceException d = diverges(request);
      if (d != null) {
        return Optional.of(shrunk(caseSeed, size, request, d));
      }
    }
    return Optional.empty();
  }

  /** Whether the kernels answer a request differently, and how. */
  public Optional<String> check(RequestGenerator.Request request) {
    return Optional.ofNullable(diverges(request)).map(Throwable::getMessage);
  }

  private @Nullable DivergenceException diverges(RequestGenerator.Request request) {
    try {
      both.call(request.op(), request.bytes().toByteArray());
      return null;
    } catch (DivergenceException e) {
      return e;
    }
  }

  /** Other cases of small sizes that differ too: the shortest of them is told. */
  private Divergence shrunk(
      long seed, int size, RequestGenerator.Request found, DivergenceException told) {
    RequestGenerator.Request smallest = found;
    DivergenceException message = told;
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < SHRINK_TRIES; i++) {
      RequestGenerator.Request r =
          RequestGenerator.any(operations, seeds.nextLong(), Math.min(size, i * 3 / SHRINK_TRIES));
      if (r.op() == found.op() && r.bytes().length() < smallest.bytes().length()) {
        @Nullable DivergenceException d = diverges(r);
        if (d != null) {
          smallest = r;
          message = d;
        }
      }
    }
    RequestGenerator.Request cut = cut(smallest);
    @Nullable DivergenceException d = diverges(cut);
    return new Divergence(
        seed,
        cut,
        (d != null ? d : message).getMessage() + "\n  found with seed " + seed + ", size " + size);
  }

  /** Leaves out runs of bytes while the kernels still differ. */
  private RequestGenerator.Request cut(RequestGenerator.Request request) {
    RequestGenerator.Request best = request;
    for (int run = Math.min(256, best.bytes().length() / 2); run > 0; run /= 2) {
      for (int at = 8; at + run <= best.bytes().length(); ) {
        byte[] b = best.bytes().toByteArray();
        byte[] shorter = Arrays.copyOf(b, b.length - run);
        System.arraycopy(b, at + run, shorter, at, b.length - run - at);
        RequestGenerator.Request r = new RequestGenerator.Request(best.op(), Bytes.of(shorter));
        if (diverges(r) != null) {
          best = r;
        } else {
          at += run;
        }
      }
    }
    return best;
  }
}
