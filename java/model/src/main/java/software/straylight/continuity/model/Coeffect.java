package software.straylight.continuity.model;

/** What an action needs beside its inputs. An empty set is {@code pure}. */
public sealed interface Coeffect extends Encodable {
  /** The clock. */
  record Time() implements Coeffect {
    @Override
    public void write(Encoder out) {
      out.u8(0);
    }
  }

  /** Randomness. */
  record Random() implements Coeffect {
    @Override
    public void write(Encoder out) {
      out.u8(1);
    }
  }

  /** The network. */
  record Network() implements Coeffect {
    @Override
    public void write(Encoder out) {
      out.u8(2);
    }
  }

  /**
   * Credentials.
   *
   * @param provider who authenticates
   */
  record Auth(String provider) implements Coeffect {
    static Auth fields(Decoder in) {
      return new Auth(in.text());
    }

    @Override
    public void write(Encoder out) {
      out.u8(3);
      out.text(provider);
    }
  }

  /**
   * A named sandbox.
   *
   * @param name the sandbox
   */
  record Sandbox(String name) implements Coeffect {
    static Sandbox fields(Decoder in) {
      return new Sandbox(in.text());
    }

    @Override
    public void write(Encoder out) {
      out.u8(4);
      out.text(name);
    }
  }

  /**
   * A path of the host.
   *
   * @param path the path
   */
  record Filesystem(Bytes path) implements Coeffect {
    static Filesystem fields(Decoder in) {
      return new Filesystem(in.path());
    }

    @Override
    public void write(Encoder out) {
      out.u8(5);
      out.path(path);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Coeffect read(Decoder in) {
    return switch (in.tag(6)) {
      case 0 -> new Time();
      case 1 -> new Random();
      case 2 -> new Network();
      case 3 -> Auth.fields(in);
      case 4 -> Sandbox.fields(in);
      default -> Filesystem.fields(in);
    };
  }
}
