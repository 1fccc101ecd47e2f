package software.straylight.continuity.model;

/** Content by its digest. */
public sealed interface Ref extends Encodable {
  /**
   * A regular file.
   *
   * @param digest SHA-256 of the content
   * @param executable whether it may be executed
   */
  record File(Digest digest, boolean executable) implements Ref {
    static File fields(Decoder in) {
      return new File(in.digest(), in.bool());
    }

    @Override
    public void write(Encoder out) {
      out.u8(0);
      out.digest(digest);
      out.bool(executable);
    }
  }

  /**
   * A canonical tree.
   *
   * @param digest SHA-256 of the root {@code Directory} message
   */
  record Tree(Digest digest) implements Ref {
    static Tree fields(Decoder in) {
      return new Tree(in.digest());
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.digest(digest);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Ref read(Decoder in) {
    return switch (in.tag(2)) {
      case 0 -> File.fields(in);
      default -> Tree.fields(in);
    };
  }

  /** SHA-256 of the file's content or of the tree's root message. */
  Digest digest();
}
