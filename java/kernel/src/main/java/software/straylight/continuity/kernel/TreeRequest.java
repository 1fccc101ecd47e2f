package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;

/** What the operation {@code tree} is asked. */
public sealed interface TreeRequest extends Encodable {
  /**
   * From a manifest to its canonical tree.
   *
   * @param entries a manifest
   */
  record Encode(OrderedMap<Bytes, Entry> entries) implements TreeRequest {
    static Encode fields(Decoder in) {
      return new Encode(in.contentMap(Decoder::path, Entry::read));
    }

    @Override
    public void write(Encoder out) {
      out.u8(0);
      out.map(entries, Encoder::path, Encoder::value);
    }
  }

  /**
   * From a canonical tree to its manifest.
   *
   * @param root SHA-256 of the root message
   * @param directories messages by digest
   */
  record Decode(Digest root, OrderedMap<Digest, Bytes> directories) implements TreeRequest {
    static Decode fields(Decoder in) {
      return new Decode(in.digest(), in.map(Decoder::digest, Decoder::bytes));
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.digest(root);
      out.map(directories, Encoder::digest, Encoder::bytes);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static TreeRequest read(Decoder in) {
    return switch (in.tag(2)) {
      case 0 -> Encode.fields(in);
      default -> Decode.fields(in);
    };
  }
}
