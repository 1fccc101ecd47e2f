package software.straylight.continuity.model;

/**
 * A file tree as a flat list; see {@link CanonicalTree} for its legal forms.
 *
 * @param entries relative path to entry
 */
public record TreeManifest(OrderedMap<Bytes, Entry> entries) implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static TreeManifest decode(byte[] message) {
    return Decoder.message(message, MessageType.TREE_MANIFEST, TreeManifest::read);
  }

  /** The same, for bytes that are held. */
  public static TreeManifest decode(Bytes message) {
    return Decoder.message(message, MessageType.TREE_MANIFEST, TreeManifest::read);
  }

  /** Reads the fields, without a message head. */
  public static TreeManifest read(Decoder in) {
    return new TreeManifest(in.contentMap(Decoder::path, Entry::read));
  }

  @Override
  public void write(Encoder out) {
    out.map(entries, Encoder::path, Encoder::value);
  }

  @Override
  public int messageType() {
    return MessageType.TREE_MANIFEST;
  }
}
