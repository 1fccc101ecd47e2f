package software.straylight.continuity.leanffi;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;

/** The functions of {@code include/continuity.h}: names and signatures, in this one place. */
enum NativeFunction {
  /** {@code uint32_t continuity_abi(void)}. */
  ABI("continuity_abi", FunctionDescriptor.of(ValueLayout.JAVA_INT)),

  /**
   * {@code int32_t continuity_call(uint32_t op, const uint8_t *in, size_t in_len, uint8_t *out,
   * size_t out_cap, size_t *out_len)}.
   */
  CALL(
      "continuity_call",
      FunctionDescriptor.of(
          ValueLayout.JAVA_INT,
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_LONG,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_LONG,
          ValueLayout.ADDRESS)),

  /** {@code const char *continuity_last_error(void)}. */
  LAST_ERROR("continuity_last_error", FunctionDescriptor.of(text()));

  /** {@code CONTINUITY_ABI}. */
  static final int ABI_NUMBER = 1;

  /** {@code CONTINUITY_OK}. */
  static final int OK = 0;

  /** {@code CONTINUITY_TOO_SMALL}. */
  static final int TOO_SMALL = 1;

  /** {@code CONTINUITY_UNKNOWN_OP}. */
  static final int UNKNOWN_OP = 2;

  private static final long MAX_MESSAGE = 4096;

  private final String symbol;

  @SuppressWarnings("ImmutableEnumChecker") // FunctionDescriptor is a value, by its contract
  private final FunctionDescriptor descriptor;

  NativeFunction(String symbol, FunctionDescriptor descriptor) {
    this.symbol = symbol;
    this.descriptor = descriptor;
  }

  private static AddressLayout text() {
    return ValueLayout.ADDRESS.withTargetLayout(
        MemoryLayout.sequenceLayout(MAX_MESSAGE, ValueLayout.JAVA_BYTE));
  }

  String symbol() {
    return symbol;
  }

  FunctionDescriptor descriptor() {
    return descriptor;
  }
}
