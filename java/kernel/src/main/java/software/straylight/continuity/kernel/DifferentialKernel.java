package software.straylight.continuity.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import software.straylight.continuity.model.Batch;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.KernelKind;

/**
 * Two kernels that must answer alike. Every reply is compared, byte for byte; a difference stops
 * the caller, because then at least one of the two would serve something wrong. The digest of its
 * sources, by which {@link Operation#ABI} says which kernel answers, is not compared.
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
    byte[] other = second.call(op, request);
    if (!Arrays.equals(withoutSources(op, reply), withoutSources(op, other))) {
      throw new DivergenceException(op, request, reply, describe(first), other, describe(second));
    }
    return reply;
  }

  /** A kernel's {@code abi} names its sources, the one thing in which two kernels differ. */
  private static byte[] withoutSources(int op, byte[] reply) {
    if (op == Operation.ABI.batchNumber() && Reply.parse(reply) instanceof Reply.Ok ok) {
      List<Bytes> items = new ArrayList<>();
      for (Bytes item : Batch.decode(ok.payload()).items()) {
        items.add(Bytes.of(withoutSources(Operation.ABI.number(), item.toByteArray())));
      }
      return new Batch(items).encode();
    }
    if (op != Operation.ABI.number() || !(Reply.parse(reply) instanceof Reply.Ok ok)) {
      return reply;
    }
    AbiReply abi = Decoder.message(ok.payload(), Operation.ABI.payloadType(), AbiReply::read);
    return Operation.ABI.payload(
        new AbiReply(abi.abi(), Digest.ZERO, abi.maxMessage(), abi.maxCount(), abi.maxPath()));
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

  /** The first kernel's. */
  @Override
  public Digest receipt() {
    return first.receipt();
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
