package software.straylight.continuity.kernel.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.Reason;
import software.straylight.continuity.model.ReasonCode;

/** A decision to refuse, on its way to the reply. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Reason reason;

  Refusal(ReasonCode code, Bytes... operands) {
    this(new Reason(code.code(), List.of(operands)));
  }

  private Refusal(Reason reason) {
    super(null, null, false, false);
    this.reason = reason;
  }

  /** A refusal that has no operands. */
  public static Refusal of(ReasonCode code) {
    return new Refusal(code);
  }

  static Refusal malformed(ReasonCode code, MalformedException e) {
    return new Refusal(code, u64(e.offset()), Bytes.of(new byte[] {codeOf(e)}));
  }

  @SuppressWarnings("EnumOrdinal") // the code on the wire
  private static byte codeOf(MalformedException e) {
    return (byte) e.code().ordinal();
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  static Bytes u32(long value) {
    return Bytes.of(little(4).putInt((int) value).array());
  }

  static Bytes u64(long value) {
    return Bytes.of(little(8).putLong(value).array());
  }

  static Bytes u16(int value) {
    return Bytes.of(little(2).putShort((short) value).array());
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
