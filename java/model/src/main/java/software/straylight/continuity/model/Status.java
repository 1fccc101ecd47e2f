package software.straylight.continuity.model;

/** How an execution ended. */
public sealed interface Status extends Encodable {
  /**
   * It ended by itself.
   *
   * @param code exit code
   */
  record Exited(int code) implements Status {
    static Exited fields(Decoder in) {
      return new Exited(in.u8());
    }

    @Override
    public void write(Encoder out) {
      out.u8(0);
      out.u8(code);
    }
  }

  /**
   * A signal ended it.
   *
   * @param signal signal number
   */
  record Signalled(int signal) implements Status {
    static Signalled fields(Decoder in) {
      return new Signalled(in.u8());
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.u8(signal);
    }
  }

  /** It ran longer than allowed. */
  record TimedOut() implements Status {
    @Override
    public void write(Encoder out) {
      out.u8(2);
    }
  }

  /** It wrote more than allowed. */
  record Overflow() implements Status {
    @Override
    public void write(Encoder out) {
      out.u8(3);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Status read(Decoder in) {
    return switch (in.tag(4)) {
      case 0 -> Exited.fields(in);
      case 1 -> Signalled.fields(in);
      case 2 -> new TimedOut();
      default -> new Overflow();
    };
  }

  /** Whether it exited with 0. */
  default boolean success() {
    return this instanceof Exited e && e.code() == 0;
  }
}
