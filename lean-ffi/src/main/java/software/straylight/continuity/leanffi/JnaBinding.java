package software.straylight.continuity.leanffi;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.ptr.LongByReference;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The binding by Java Native Access: the same functions, for a platform whose run time lacks the
 * Foreign Function and Memory API's linker. It copies more, and is not the default.
 */
final class JnaBinding implements Binding {
  private static final int SMALLEST = 64 << 10;

  private final Function abi;
  private final Function call;
  private final Function lastError;

  private JnaBinding(NativeLibrary library) {
    abi = library.getFunction(NativeFunction.ABI.symbol());
    call = library.getFunction(NativeFunction.CALL.symbol());
    lastError = library.getFunction(NativeFunction.LAST_ERROR.symbol());
  }

  /**
   * The binding.
   *
   * @throws LeanKernelUnavailableException if the library cannot be loaded
   */
  static JnaBinding load() {
    return LibrarySearch.ofThisProcess().open(JnaBinding::load);
  }

  private static JnaBinding load(Path file) {
    return new JnaBinding(NativeLibrary.getInstance(file.toString()));
  }

  @Override
  public int abi() {
    return abi.invokeInt(new Object[0]);
  }

  @Override
  public byte[] call(int op, byte[] request) throws UnknownOperationException {
    LongByReference length = new LongByReference();
    byte[] out = new byte[SMALLEST];
    while (true) {
      int result =
          call.invokeInt(
              new Object[] {op, request, (long) request.length, out, (long) out.length, length});
      switch (result) {
        case NativeFunction.OK -> {
          return Arrays.copyOf(out, Math.toIntExact(length.getValue()));
        }
        case NativeFunction.TOO_SMALL -> out = new byte[Math.toIntExact(length.getValue())];
        case NativeFunction.UNKNOWN_OP -> throw new UnknownOperationException();
        default ->
            throw new IllegalStateException(
                "the library refuses a call: " + lastError.invokeString(new Object[0], false));
      }
    }
  }
}
