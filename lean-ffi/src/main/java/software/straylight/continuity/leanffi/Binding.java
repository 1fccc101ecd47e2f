package software.straylight.continuity.leanffi;

/** A way to call the library. */
interface Binding {
  /** The library's {@code continuity_abi}. */
  int abi();

  /**
   * The library's {@code continuity_call}.
   *
   * @return the reply's bytes
   * @throws UnknownOperationException if the library has no such operation
   */
  byte[] call(int op, byte[] request) throws UnknownOperationException;

  /** The library has no such operation. */
  final class UnknownOperationException extends Exception {
    private static final long serialVersionUID = 1;

    UnknownOperationException() {
      super(null, null, false, false);
    }
  }
}
