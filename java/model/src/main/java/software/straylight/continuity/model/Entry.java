package software.straylight.continuity.model;

/** One entry of a tree. */
public sealed interface Entry extends Encodable {
  /**
   * A regular file.
   *
   * @param digest SHA-256 of the content
   * @param bytes length of the content
   * @param executable whether it may be executed
   */
  record File(Digest digest, long bytes, boolean executable) implements Entry {
    static File fields(Decoder in) {
      return new File(in.digest(), in.u64(), in.bool());
    }

    @Override
    public void write(Encoder out) {
      out.u8(0);
      out.digest(digest);
      out.u64(bytes);
      out.bool(executable);
    }
  }

  /**
   * A symbolic link.
   *
   * @param target relative, inside the tree
   */
  record Link(Bytes target) implements Entry {
    static Link fields(Decoder in) {
      return new Link(in.path());
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.path(target);
    }
  }

  /** An empty directory. */
  record Directory() implements Entry {
    @Override
    public void write(Encoder out) {
      out.u8(2);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Entry read(Decoder in) {
    return switch (in.tag(3)) {
      case 0 -> File.fields(in);
      case 1 -> Link.fields(in);
      default -> new Directory();
    };
  }
}
