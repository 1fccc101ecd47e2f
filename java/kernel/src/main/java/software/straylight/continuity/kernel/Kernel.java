package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.KernelKind;

/**
 * A kernel: pure functions from bytes to bytes ({@code docs/codec.md} section 8). Implementations
 * never throw, whatever the request, and may be called from any thread.
 */
public interface Kernel {
  /**
   * One call.
   *
   * @param op an operation's number, or that of its batched form
   * @param request the request's message; not kept and not changed
   * @return a status byte and what belongs to it, see {@link Reply}
   */
  byte[] call(int op, byte[] request);

  /** Which kernel it is. */
  KernelKind kind();

  /** Digest of the kernel's sources, as execution records name it. */
  Digest digest();

  /**
   * Digest of the receipt of the proofs behind this kernel, as execution records name it; {@link
   * Digest#ZERO} where nothing is proved.
   */
  default Digest receipt() {
    return Digest.ZERO;
  }
}
