package software.straylight.continuity.leanffi;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.AbiReply;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.KernelException;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.Reply;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.KernelKind;
import software.straylight.continuity.model.Limits;

/**
 * The proved kernel: Lean, compiled to C, in this process. The property {@code
 * continuity.kernel.binding} chooses how it is called: {@code ffm} (the default) or {@code jna}.
 */
public final class LeanKernel implements Kernel {
  /** Names the binding. */
  public static final String BINDING = "continuity.kernel.binding";

  /** The reply to a number that is no operation. */
  private static final Reply NO_OPERATION = new Reply.Malformed(0, 2);

  private final Binding binding;
  private final Digest sources;
  private final Receipt receipt;

  private LeanKernel(Binding binding) {
    this.binding = binding;
    int number = binding.abi();
    if (number != NativeFunction.ABI_NUMBER) {
      throw new LeanKernelUnavailableException(
          LeanKernelUnavailableException.Code.ABI_MISMATCH,
          "the library has the interface "
              + number
              + ", this binding needs "
              + NativeFunction.ABI_NUMBER
              + "; build both from the same sources",
          null);
    }
    AbiReply abi;
    try {
      abi = new KernelClient(new Unchecked(binding)).abi();
    } catch (LeanKernelUnavailableException e) {
      throw e;
    } catch (KernelException e) {
      throw mismatch("does not say what it is", e);
    }
    if (abi.maxMessage() != Limits.MESSAGE
        || abi.maxCount() != Limits.COUNT
        || abi.maxPath() != Limits.PATH) {
      throw mismatch("has other limits: " + abi, null);
    }
    sources = abi.sources();
    receipt = Receipt.packaged();
    if (!receipt.sources().equals(sources)) {
      throw new LeanKernelUnavailableException(
          LeanKernelUnavailableException.Code.RECEIPT_MISMATCH,
          "the library was compiled from the Lean sources "
              + sources
              + ", and the receipt of the proofs speaks of "
              + receipt.sources()
              + "; run proofs-ci/check, then build both again",
          null);
    }
  }

  private static LeanKernelUnavailableException mismatch(
      String what, @Nullable KernelException cause) {
    return new LeanKernelUnavailableException(
        LeanKernelUnavailableException.Code.ABI_MISMATCH,
        "the library " + what + "; build it from this version's sources",
        cause);
  }

  /**
   * The kernel, by the binding that the property names.
   *
   * @throws LeanKernelUnavailableException if it cannot be used here
   */
  public static LeanKernel load() {
    String binding = System.getProperty(BINDING, "ffm");
    return switch (binding) {
      case "ffm" -> new LeanKernel(FfmBinding.load());
      case "jna" -> new LeanKernel(JnaBinding.load());
      default ->
          throw new LeanKernelUnavailableException(
              LeanKernelUnavailableException.Code.UNKNOWN_BINDING,
              "-D" + BINDING + "=" + binding + " is neither ffm nor jna",
              null);
    };
  }

  static LeanKernel by(Binding binding) {
    return new LeanKernel(binding);
  }

  /** Whether {@link #load} succeeds. */
  public static boolean isEnabled() {
    return cause().isEmpty();
  }

  /** Why {@link #load} does not succeed. */
  public static Optional<LeanKernelUnavailableException> cause() {
    try {
      load();
      return Optional.empty();
    } catch (LeanKernelUnavailableException e) {
      return Optional.of(e);
    }
  }

  @Override
  public byte[] call(int op, byte[] request) {
    return call(binding, op, request);
  }

  private static byte[] call(Binding binding, int op, byte[] request) {
    try {
      return binding.call(op, request);
    } catch (Binding.UnknownOperationException e) {
      // Of another version: it decides nothing. A number that no version has is malformed.
      boolean known = Operation.of(op & ~Operation.BATCH).isPresent();
      return (known ? new Reply.Failed(Reply.Failed.INTERNAL) : NO_OPERATION).encode();
    } catch (OutOfMemoryError e) {
      return new Reply.Failed(Reply.Failed.MEMORY).encode();
    } catch (RuntimeException e) {
      return new Reply.Failed(Reply.Failed.INTERNAL).encode();
    }
  }

  @Override
  public KernelKind kind() {
    return KernelKind.LEAN;
  }

  /** Digest of the Lean sources that the library was compiled from. */
  @Override
  public Digest digest() {
    return sources;
  }

  /** Digest of {@code proofs-ci/receipt.json}, which speaks of just these sources. */
  @Override
  public Digest receipt() {
    return receipt.digest();
  }

  /**
   * What is proved of the kernel, in words and in Lean: {@code docs/claims.md} as it was when the
   * receipt was written.
   */
  public static String claims() {
    return new String(Receipt.resource("claims.md"), StandardCharsets.UTF_8);
  }

  /** A kernel that has not yet said what it is. */
  private record Unchecked(Binding binding) implements Kernel {
    @Override
    public byte[] call(int op, byte[] request) {
      return LeanKernel.call(binding, op, request);
    }

    @Override
    public KernelKind kind() {
      return KernelKind.LEAN;
    }

    @Override
    public Digest digest() {
      return Digest.ZERO;
    }
  }
}
