package software.straylight.continuity.store;

import java.util.Map;
import java.util.TreeMap;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.TreeManifest;

/**
 * One directory of a manifest. The manifest's flat list, nested: as folders are made and compared.
 *
 * @param leaves files and links by name
 * @param folders directories by name
 */
record TreeFolder(Map<String, Entry> leaves, Map<String, TreeFolder> folders) {
  private TreeFolder() {
    this(new TreeMap<>(), new TreeMap<>());
  }

  static TreeFolder of(TreeManifest manifest) {
    TreeFolder root = new TreeFolder();
    manifest.entries().forEach((path, entry) -> root.add(text(path), entry));
    return root;
  }

  private void add(String path, Entry entry) {
    TreeFolder folder = this;
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      folder = folder.folders.computeIfAbsent(path.substring(start, end), n -> new TreeFolder());
      start = end + 1;
    }
    if (entry instanceof Entry.Directory) {
      folder.folders.put(path.substring(start), new TreeFolder());
    } else {
      folder.leaves.put(path.substring(start), entry);
    }
  }

  /** Every name of a canonical tree is valid UTF-8; a link's target need not be. */
  private static String text(Bytes path) {
    return path.toUtf8()
        .orElseThrow(() -> new IllegalStateException("not a canonical name: " + path));
  }
}
