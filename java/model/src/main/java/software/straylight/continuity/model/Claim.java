package software.straylight.continuity.model;

/** What was answered to an access. */
public sealed interface Claim extends Encodable {
  /** Nothing is there. */
  record Absent() implements Claim {
    @Override
    public void write(Encoder out) {
      out.u8(0);
    }
  }

  /**
   * A regular file.
   *
   * @param digest SHA-256 of the content
   * @param executable whether it may be executed
   */
  record File(Digest digest, boolean executable) implements Claim {
    static File fields(Decoder in) {
      return new File(in.digest(), in.bool());
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.digest(digest);
      out.bool(executable);
    }
  }

  /** A directory of the view. */
  record Directory() implements Claim {
    @Override
    public void write(Encoder out) {
      out.u8(2);
    }
  }

  /**
   * A symbolic link.
   *
   * @param target SHA-256 of the target's bytes
   */
  record Link(Digest target) implements Claim {
    static Link fields(Decoder in) {
      return new Link(in.digest());
    }

    @Override
    public void write(Encoder out) {
      out.u8(3);
      out.digest(target);
    }
  }

  /**
   * The names of a directory.
   *
   * @param digest SHA-256 of the {@link NameList} message
   */
  record Names(Digest digest) implements Claim {
    static Names fields(Decoder in) {
      return new Names(in.digest());
    }

    @Override
    public void write(Encoder out) {
      out.u8(4);
      out.digest(digest);
    }
  }

  /**
   * A bound tree.
   *
   * @param digest SHA-256 of the root {@code Directory} message
   */
  record Tree(Digest digest) implements Claim {
    static Tree fields(Decoder in) {
      return new Tree(in.digest());
    }

    @Override
    public void write(Encoder out) {
      out.u8(5);
      out.digest(digest);
    }
  }

  /** A device, a scratch file system, {@code /work/out}. */
  record Mount() implements Claim {
    @Override
    public void write(Encoder out) {
      out.u8(6);
    }
  }

  /**
   * A refusal.
   *
   * @param operation what was asked for
   */
  record Refused(String operation) implements Claim {
    static Refused fields(Decoder in) {
      return new Refused(in.text());
    }

    @Override
    public void write(Encoder out) {
      out.u8(7);
      out.text(operation);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Claim read(Decoder in) {
    return switch (in.tag(8)) {
      case 0 -> new Absent();
      case 1 -> File.fields(in);
      case 2 -> new Directory();
      case 3 -> Link.fields(in);
      case 4 -> Names.fields(in);
      case 5 -> Tree.fields(in);
      case 6 -> new Mount();
      default -> Refused.fields(in);
    };
  }
}
