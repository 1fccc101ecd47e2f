package software.straylight.continuity.leanffi;

import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.KernelException;

/** The proved kernel cannot be used here; the kernel in Java can. */
public final class LeanKernelUnavailableException extends KernelException {
  private static final long serialVersionUID = 1;

  /** Stable codes. */
  public enum Code {
    /** The Java run time may not call native code. */
    NATIVE_ACCESS_DENIED,
    /** There is no library for this platform. */
    LIBRARY_NOT_FOUND,
    /** There is one, and it cannot be loaded. */
    LIBRARY_NOT_LOADABLE,
    /** It was built from other sources than this binding. */
    ABI_MISMATCH,
    /** The receipt of the proofs is not there, or speaks of other sources than the library's. */
    RECEIPT_MISMATCH,
    /** The property that names the binding has a value that it does not know. */
    UNKNOWN_BINDING
  }

  private final Code code;

  LeanKernelUnavailableException(Code code, String what, @Nullable Throwable cause) {
    super(code + ": " + what + " (--kernel=java works without the library)", cause);
    this.code = code;
  }

  static LeanKernelUnavailableException nativeAccessDenied(Throwable cause) {
    return new LeanKernelUnavailableException(
        Code.NATIVE_ACCESS_DENIED,
        "this Java run time does not let Continuity call native code; start it with"
            + " --enable-native-access=ALL-UNNAMED",
        cause);
  }

  /** The code. */
  public Code code() {
    return code;
  }
}
