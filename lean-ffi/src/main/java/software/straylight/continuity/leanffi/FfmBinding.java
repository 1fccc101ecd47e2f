package software.straylight.continuity.leanffi;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The binding by the Foreign Function and Memory API (JEP 454). The handles are static and final,
 * so that the compiler sees through them; the first use of this class loads the library.
 */
final class FfmBinding implements Binding {
  private static final @Nullable MethodHandle ABI;
  private static final @Nullable MethodHandle CALL;
  private static final @Nullable SymbolLookup LIBRARY;
  private static final @Nullable LeanKernelUnavailableException CAUSE;

  static {
    @Nullable MethodHandle abi = null;
    @Nullable MethodHandle call = null;
    @Nullable SymbolLookup library = null;
    @Nullable LeanKernelUnavailableException cause = null;
    try {
      library = LibrarySearch.ofThisProcess().open(FfmBinding::load);
      abi = handle(library, NativeFunction.ABI);
      call = handle(library, NativeFunction.CALL);
    } catch (LeanKernelUnavailableException e) {
      cause = e;
    }
    ABI = abi;
    CALL = call;
    LIBRARY = library;
    CAUSE = cause;
  }

  private FfmBinding() {}

  /**
   * The binding.
   *
   * @throws LeanKernelUnavailableException if the library cannot be loaded
   */
  static FfmBinding load() {
    if (CAUSE != null) {
      throw CAUSE;
    }
    return new FfmBinding();
  }

  private static SymbolLookup load(Path file) {
    return SymbolLookup.libraryLookup(file, Arena.global());
  }

  private static MethodHandle handle(SymbolLookup library, NativeFunction f) {
    Optional<MemorySegment> address = library.find(f.symbol());
    if (address.isEmpty()) {
      throw new LeanKernelUnavailableException(
          LeanKernelUnavailableException.Code.ABI_MISMATCH,
          "the library has no function " + f.symbol() + "; build it from this version's sources",
          null);
    }
    try {
      return Linker.nativeLinker().downcallHandle(address.get(), f.descriptor());
    } catch (IllegalCallerException e) {
      throw LeanKernelUnavailableException.nativeAccessDenied(e);
    }
  }

  @Override
  public int abi() {
    try {
      return (int) handleOf(ABI).invokeExact();
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  @Override
  public byte[] call(int op, byte[] request) throws UnknownOperationException {
    try (CallBuffer buffer = CallBuffer.take(request.length)) {
      MemorySegment in = buffer.in();
      MemorySegment.copy(request, 0, in, ValueLayout.JAVA_BYTE, 0, request.length);
      while (true) {
        int result = invoke(op, in, request.length, buffer.out(), buffer.length());
        long length = buffer.length().get(ValueLayout.JAVA_LONG, 0);
        switch (result) {
          case NativeFunction.OK -> {
            byte[] reply = new byte[Math.toIntExact(length)];
            MemorySegment.copy(buffer.out(), ValueLayout.JAVA_BYTE, 0, reply, 0, reply.length);
            return reply;
          }
          case NativeFunction.TOO_SMALL -> buffer.growOut(length);
          case NativeFunction.UNKNOWN_OP -> throw new UnknownOperationException();
          default -> throw new IllegalStateException("the library refuses a call: " + lastError());
        }
      }
    }
  }

  private static int invoke(
      int op, MemorySegment in, long inLength, MemorySegment out, MemorySegment outLength) {
    try {
      return (int) handleOf(CALL).invokeExact(op, in, inLength, out, out.byteSize(), outLength);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Its handle is made only here: each costs the start of a process some milliseconds. */
  private static String lastError() {
    if (LIBRARY == null) {
      throw new IllegalStateException("the library is not loaded");
    }
    MethodHandle lastError = handle(LIBRARY, NativeFunction.LAST_ERROR);
    try {
      return ((MemorySegment) lastError.invokeExact()).getString(0);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  private static MethodHandle handleOf(@Nullable MethodHandle handle) {
    if (handle == null) {
      throw new IllegalStateException("the library is not loaded");
    }
    return handle;
  }

  private static IllegalStateException unexpected(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return new IllegalStateException("a native call threw", e);
  }
}
