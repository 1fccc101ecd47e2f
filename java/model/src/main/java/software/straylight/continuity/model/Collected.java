package software.straylight.continuity.model;

/** An output as the sandbox found it. */
public sealed interface Collected extends Encodable {
  /**
   * A regular file.
   *
   * @param digest SHA-256 of the content
   * @param bytes length of the content
   * @param executable whether it may be executed
   */
  record File(Digest digest, long bytes, boolean executable) implements Collected {
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
   * A directory tree.
   *
   * @param manifest its entries
   */
  record Tree(OrderedMap<Bytes, Entry> manifest) implements Collected {
    static Tree fields(Decoder in) {
      return new Tree(in.contentMap(Decoder::path, Entry::read));
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.map(manifest, Encoder::path, Encoder::value);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Collected read(Decoder in) {
    return switch (in.tag(2)) {
      case 0 -> File.fields(in);
      default -> Tree.fields(in);
    };
  }
}
