package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;

/** What the operation {@code tree} answers. */
public sealed interface TreeReply extends Encodable {
  /**
   * A canonical tree.
   *
   * @param root SHA-256 of the root message
   * @param bytes its length
   * @param directories all messages by digest
   */
  record Encoded(Digest root, long bytes, OrderedMap<Digest, Bytes> directories)
      implements TreeReply {
    static Encoded fields(Decoder in) {
      return new Encoded(in.digest(), in.u64(), in.map(Decoder::digest, Decoder::bytes));
    }

    @Override
    public void write(Encoder out) {
      out.u8(0);
      out.digest(root);
      out.u64(bytes);
      out.map(directories, Encoder::digest, Encoder::bytes);
    }
  }

  /**
   * A manifest.
   *
   * @param entries the manifest
   */
  record Decoded(OrderedMap<Bytes, Entry> entries) implements TreeReply {
    static Decoded fields(Decoder in) {
      return new Decoded(in.contentMap(Decoder::path, Entry::read));
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.map(entries, Encoder::path, Encoder::value);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static TreeReply read(Decoder in) {
    return switch (in.tag(2)) {
      case 0 -> Encoded.fields(in);
      default -> Decoded.fields(in);
    };
  }
}
