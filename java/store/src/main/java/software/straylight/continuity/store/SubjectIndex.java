package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Sealed;

/**
 * Output → envelopes that attest it, newest first: how {@code verify FILE} finds them. As untrusted
 * as {@link RecordIndex}, and at most {@link #PER_SUBJECT} of them.
 */
public final class SubjectIndex {
  /** Older envelopes of one subject are forgotten. */
  public static final int PER_SUBJECT = 16;

  private final StoreFiles files;
  private final SealedFiles entries;

  SubjectIndex(StoreFiles files) {
    this.files = files;
    this.entries = new SealedFiles(files, 's');
  }

  /** Puts an envelope first among those of a subject. */
  public void add(Digest subject, Digest envelope) {
    String path = Layout.subject(subject);
    try {
      entries.update(path, old -> prepend(path, old, subject, envelope));
    } catch (IOException e) {
      throw StoreException.io("indexing the attestation of " + subject.toHex(), e);
    }
  }

  /**
   * The envelopes that say something about the subject; they are protected.
   *
   * @throws StoreException {@code INDEX_DAMAGED} if the entry is not what was written
   */
  public List<Digest> lookup(Digest subject) {
    String path = Layout.subject(subject);
    try {
      var body = entries.read(path);
      List<Digest> found = body.isEmpty() ? List.of() : parse(path, body.get().body(), subject);
      files.pin(ObjectKind.BLOB, found);
      return found;
    } catch (Sealed.BrokenException e) {
      throw StoreException.of(
          StoreException.Code.INDEX_DAMAGED,
          path + ": " + e.getMessage() + "; building the target again replaces it",
          e);
    } catch (IOException e) {
      throw StoreException.io("looking for attestations of " + subject.toHex(), e);
    }
  }

  private byte[] prepend(String path, byte[] old, Digest subject, Digest envelope) {
    List<Digest> all = new ArrayList<>(List.of(envelope));
    if (old.length > 0) {
      try {
        parse(path, old, subject).stream()
            .filter(known -> !known.equals(envelope))
            .limit(PER_SUBJECT - 1)
            .forEach(all::add);
      } catch (StoreException e) {
        files.warn(String.valueOf(e.getMessage()));
      }
    }
    ByteBuffer out = ByteBuffer.allocate((1 + all.size()) * Digest.LENGTH);
    out.put(subject.toByteArray());
    all.forEach(digest -> out.put(digest.toByteArray()));
    return out.array();
  }

  static List<Digest> parse(String path, byte[] body, Digest subject) {
    int count = body.length / Digest.LENGTH;
    if (count < 1 || count > 1 + PER_SUBJECT || body.length != count * Digest.LENGTH) {
      throw new StoreException(
          StoreException.Code.INDEX_DAMAGED, path + ": " + body.length + " bytes are no entry");
    }
    List<Digest> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(Digest.of(Arrays.copyOfRange(body, i * Digest.LENGTH, (i + 1) * Digest.LENGTH)));
    }
    if (!all.getFirst().equals(subject)) {
      throw new StoreException(
          StoreException.Code.INDEX_DAMAGED,
          path
              + ": expected the entry of "
              + subject.toHex()
              + ", found that of "
              + all.getFirst().toHex());
    }
    return List.copyOf(all.subList(1, count));
  }

  /** The envelopes of the entry in a file, for the collector. */
  List<Digest> scan(String path, Digest subject) throws IOException {
    try {
      var body = entries.read(path);
      return body.isEmpty() ? List.of() : parse(path, body.get().body(), subject);
    } catch (Sealed.BrokenException e) {
      throw StoreException.of(StoreException.Code.INDEX_DAMAGED, path + ": " + e.getMessage(), e);
    }
  }
}
