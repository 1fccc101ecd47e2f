package software.straylight.continuity.leanffi;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.model.KernelKind;

/** One call of a kernel; {@link KernelFiguresTest} runs it for each request. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// Compilation waits for no turn: on a busy machine the measured code is compiled all the same.
@Fork(value = 1, jvmArgsAppend = "-XX:-BackgroundCompilation")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
  /** A kernel and a request that it answers as the other kernel does. */
  @State(Scope.Thread)
  public static class Call {
    /** Which kernel. */
    @Param({"JAVA", "LEAN"})
    public KernelKind kernel = KernelKind.LEAN;

    /** Which request. */
    @Param KernelFigure figure = KernelFigure.BOUNDARY;

    private Kernel callee = new ReferenceKernel();
    private byte[] request = {};

    /** Makes the request, and refuses one that the kernel does not answer as it should. */
    @Setup
    public void prepare() {
      if (kernel == KernelKind.LEAN) {
        callee = LeanKernel.load();
      }
      request = figure.request();
      byte[] reply = callee.call(figure.op(), request);
      byte[] expected = new ReferenceKernel().call(figure.op(), request);
      boolean alike = figure == KernelFigure.ABI || Arrays.equals(reply, expected);
      boolean decided = figure == KernelFigure.BOUNDARY || reply[0] == 0;
      if (!alike || !decided) {
        throw new IllegalStateException(kernel + " does not answer " + figure);
      }
    }
  }

  /** A call, from bytes to bytes. */
  @Benchmark
  public byte[] call(Call call) {
    return call.callee.call(call.figure.op(), call.request);
  }

  /** The first use of the proved kernel in a process. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(7)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Kernel load() {
    return LeanKernel.load();
  }
}
