package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.Cas;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoredBlob;

/** Receives a tree into a store: contents as they come, the tree when it is whole. */
public final class StoreTree implements TreeSink {
  private final Store store;
  private final Map<Bytes, Entry> entries = new HashMap<>();

  /** A tree that is still empty. */
  public StoreTree(Store store) {
    this.store = store;
  }

  @Override
  public void file(String path, boolean executable, InputStream content) throws IOException {
    StoredBlob blob = store.cas().put(content, Cas.MAX_BLOB);
    entries.put(Bytes.utf8(path), new Entry.File(blob.digest(), blob.size(), executable));
  }

  @Override
  public void sameFile(String path, boolean executable, String earlier) {
    if (!(entries.get(Bytes.utf8(earlier)) instanceof Entry.File file)) {
      throw new IllegalArgumentException("no file was received as " + earlier);
    }
    entries.put(Bytes.utf8(path), new Entry.File(file.digest(), file.bytes(), executable));
  }

  @Override
  public void link(String path, String target) {
    entries.put(Bytes.utf8(path), new Entry.Link(Bytes.utf8(target)));
  }

  @Override
  public void emptyDirectory(String path) {
    entries.put(Bytes.utf8(path), new Entry.Directory());
  }

  /** Stores the tree. */
  public Digest finish() {
    return store.trees().put(new TreeManifest(OrderedMap.copyOf(entries)));
  }
}
