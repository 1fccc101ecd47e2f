package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;
import software.straylight.continuity.store.internal.Sealed;

/**
 * (action key, signer) → at most four execution records, newest first. Untrusted: a record found
 * here must carry the preimage of the key that was asked for, and its signature must hold. Each
 * entry names its own key and signer, so that two swapped files are noticed, and is checksummed.
 */
public final class RecordIndex {
  /** More records of one key and signer than this are forgotten, oldest first. */
  public static final int PER_SIGNER = 4;

  private static final int HEAD = Digest.LENGTH + SignerKey.LENGTH;
  private static final int ITEM = 2 * Digest.LENGTH;

  /** How old the mark of last use may get: a day, so that a hit costs no write. */
  private static final long USE_GRAIN = 86_400_000_000_000L;

  private final StoreFiles files;
  private final SealedFiles entries;

  RecordIndex(StoreFiles files) {
    this.files = files;
    this.entries = new SealedFiles(files, 'i');
  }

  /** Puts a record first among those of its key and signer. */
  public void add(Digest key, SignerKey signer, Digest record, Digest envelope) {
    files.pin(ObjectKind.RECORD, List.of(record));
    files.pin(ObjectKind.BLOB, List.of(envelope));
    String path = path(key, signer);
    try {
      entries.update(path, old -> prepend(path, old, key, signer, record, envelope));
    } catch (IOException e) {
      throw StoreException.io("indexing a record of action " + key.toHex(), e);
    }
  }

  /** All candidates of these keys by these signers; the records found are protected. */
  public IndexReply lookup(Collection<Digest> keys, Collection<SignerKey> signers) {
    Map<Digest, List<IndexedRecord>> found = new LinkedHashMap<>();
    List<StoreException> damages = new ArrayList<>();
    for (Digest key : keys) {
      for (SignerKey signer : signers) {
        List<IndexedRecord> some = one(key, signer, damages);
        if (!some.isEmpty()) {
          found.computeIfAbsent(key, k -> new ArrayList<>()).addAll(some);
        }
      }
    }
    List<IndexedRecord> all = found.values().stream().flatMap(List::stream).toList();
    files.pin(ObjectKind.RECORD, all.stream().map(IndexedRecord::record).toList());
    files.pin(ObjectKind.BLOB, all.stream().map(IndexedRecord::envelope).toList());
    return new IndexReply(found, damages);
  }

  private List<IndexedRecord> one(Digest key, SignerKey signer, List<StoreException> damages) {
    String path = path(key, signer);
    try {
      var body = entries.read(path);
      if (body.isEmpty()) {
        return List.of();
      }
      List<IndexedRecord> found = parse(path, body.get().body(), key, signer);
      long now = StoreFiles.now();
      if (body.get().modified() < now - USE_GRAIN) {
        Posix.setModified(files.root(), path, now);
      }
      return found;
    } catch (Sealed.BrokenException e) {
      damages.add(
          StoreException.of(
              StoreException.Code.INDEX_DAMAGED,
              path + ": " + e.getMessage() + "; ignored, and the next run replaces it",
              e));
    } catch (StoreException e) {
      damages.add(e);
    } catch (PosixException e) {
      if (!e.is(Errno.ENOENT)) {
        throw StoreException.io("looking up action " + key.toHex(), e);
      }
    } catch (IOException e) {
      throw StoreException.io("looking up action " + key.toHex(), e);
    }
    return List.of();
  }

  private byte[] prepend(
      String path, byte[] old, Digest key, SignerKey signer, Digest record, Digest envelope) {
    List<IndexedRecord> all = new ArrayList<>();
    all.add(new IndexedRecord(signer, record, envelope));
    if (old.length > 0) {
      try {
        parse(path, old, key, signer).stream()
            .filter(known -> !known.record().equals(record))
            .limit(PER_SIGNER - 1)
            .forEach(all::add);
      } catch (StoreException e) {
        files.warn(String.valueOf(e.getMessage()));
      }
    }
    ByteBuffer out = ByteBuffer.allocate(HEAD + all.size() * ITEM);
    out.put(key.toByteArray()).put(signer.bytes().toByteArray());
    all.forEach(r -> out.put(r.record().toByteArray()).put(r.envelope().toByteArray()));
    return out.array();
  }

  private static List<IndexedRecord> parse(String path, byte[] body, Digest key, SignerKey signer) {
    int count = (body.length - HEAD) / ITEM;
    if (body.length < HEAD || count * ITEM + HEAD != body.length || count > PER_SIGNER) {
      throw new StoreException(
          StoreException.Code.INDEX_DAMAGED, path + ": " + body.length + " bytes are no entry");
    }
    Digest foundKey = Digest.at(body, 0);
    SignerKey foundSigner = SignerKey.of(java.util.Arrays.copyOfRange(body, Digest.LENGTH, HEAD));
    if (!foundKey.equals(key) || !foundSigner.equals(signer)) {
      throw new StoreException(
          StoreException.Code.INDEX_DAMAGED,
          path
              + ": expected the entry of action "
              + key.toHex()
              + " by "
              + signer.toHex()
              + ", found that of "
              + foundKey.toHex()
              + " by "
              + foundSigner.toHex()
              + "; ignored, and the next run replaces it");
    }
    List<IndexedRecord> records = new ArrayList<>();
    for (int at = HEAD; at < body.length; at += ITEM) {
      records.add(
          new IndexedRecord(signer, Digest.at(body, at), Digest.at(body, at + Digest.LENGTH)));
    }
    return records;
  }

  /** An entry as the collector and the verifier see it. */
  record Scanned(String path, long modified, List<IndexedRecord> records) {}

  /**
   * Reads an entry by its file's name.
   *
   * @param name {@code KEY.SIGNER}
   * @throws StoreException {@code INDEX_DAMAGED}
   */
  Scanned scan(String path, String name) throws IOException {
    if (name.length() != 129 || name.charAt(64) != '.') {
      throw new StoreException(
          StoreException.Code.INDEX_DAMAGED, path + ": not the name of an index entry");
    }
    try {
      Digest key = Digest.fromHex(name.substring(0, 64));
      SignerKey signer = SignerKey.fromHex(name.substring(65));
      var body = entries.read(path);
      return body.isEmpty()
          ? new Scanned(path, 0, List.of())
          : new Scanned(path, body.get().modified(), parse(path, body.get().body(), key, signer));
    } catch (IllegalArgumentException | Sealed.BrokenException e) {
      throw StoreException.of(StoreException.Code.INDEX_DAMAGED, path + ": " + e.getMessage(), e);
    }
  }

  private static String path(Digest key, SignerKey signer) {
    return Layout.index(key, Digest.of(signer.bytes().toByteArray()));
  }
}
