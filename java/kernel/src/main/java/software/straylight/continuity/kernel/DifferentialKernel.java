package software.straylight.continuity.kernel;

import java.util.Arrays;
import java.util.HexFormat;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.KernelKind;

/**
 * Two kernels that must answer alike. Every reply is compared, byte for byte; a difference stops
 * the caller, because then at least one of the two would serve something wrong. Only {@link
 * Operation#ABI} is not compared: it says which kernel answers.
 */
public final class DifferentialKernel implements Kernel {
  private final Kernel first;
  private final Kernel second;

  /** Answers as {@code first}, if {@code second} agrees. */
  public DifferentialKernel(Kernel first, Kernel second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public byte[] call(int op, byte[] request) {
    byte[] reply = first.call(op, request);
    if ((op & ~Operation.BATCH) == Operation.ABI.number()) {
      return reply;
    }
    byte[] other = second.call(op, request);
    if (!Arrays.equals(reply, other)) {
      throw new DivergenceException(op, request, reply, describe(first), other, describe(second));
    }
    return reply;
  }

  private static String describe(Kernel kernel) {
    return kernel.kind() + " " + kernel.digest();
  }

  @Override
  public KernelKind kind() {
    return KernelKind.BOTH;
  }

  /** The first kernel's. */
  @Override
  public Digest digest() {
    return first.digest();
  }

  /** The two kernels answered differently. */
  public static final class DivergenceException extends KernelException {
    private static final long serialVersionUID = 1;

    private final int op;
    private final byte[] request;

    DivergenceException(
        int op, byte[] request, byte[] a, String kernelA, byte[] b, String kernelB) {
      super(
          "KERNEL_DIVERGENCE: the two kernels answered differently; nothing was decided.\n"
              + "  operation: "
              + name(op)
              + "\n  request:   "
              + hex(request)
              + "\n  "
              + kernelA
              + ": "
              + hex(a)
              + "\n  "
              + kernelB
              + ": "
              + hex(b)
              + "\n  replay:    straylight kernel replay "
              + op
              + " FILE   (FILE holds the request in hexadecimal)",
          null);
      this.op = op;
      this.request = request.clone();
    }

    /** The operation's number. */
    public int operation() {
      return op;
    }

    /** The request they differ on. */
    public byte[] request() {
      return request.clone();
    }

    private static String name(int op) {
      return op
          + Operation.of(op & ~Operation.BATCH).map(o -> " " + o).orElse("")
          + ((op & Operation.BATCH) != 0 ? " (batch)" : "");
    }

    private static String hex(byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
  }
}
