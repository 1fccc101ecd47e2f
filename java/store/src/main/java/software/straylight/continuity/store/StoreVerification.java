package software.straylight.continuity.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.PosixException;

/**
 * {@code store verify}: everything is read and hashed again, whatever the notes say. Nothing is
 * changed.
 *
 * @param blobs blobs read
 * @param trees materialised trees read
 * @param records index entries read
 * @param damages one sentence each, with expected and found, in order of path
 */
public record StoreVerification(int blobs, int trees, int records, List<String> damages) {
  static StoreVerification of(
      StoreFiles files, Cas cas, Trees trees, RecordIndex index, SubjectIndex subjects, Roots roots)
      throws IOException {
    Inventory inventory = new Inventory(files);
    List<String> damages = new ArrayList<>();
    int blobs = 0;
    for (Digest digest : inventory.objects("cas").keySet()) {
      blobs++;
      check(damages, () -> cas.verify(Layout.blob(digest), digest, true));
    }
    for (Digest digest : inventory.objects("exec").keySet()) {
      check(damages, () -> cas.verify(Layout.executable(digest), digest, true));
    }
    int folders = 0;
    for (Digest digest : inventory.objects("trees").keySet()) {
      folders++;
      damages.addAll(trees.verify(digest));
    }
    List<String[]> entries = new ArrayList<>();
    inventory.walk("index", (path, name) -> entries.add(new String[] {path, name}));
    for (String[] entry : entries) {
      check(damages, () -> index.scan(entry[0], entry[1]));
    }
    List<String[]> attested = new ArrayList<>();
    inventory.walk("subjects", (path, name) -> attested.add(new String[] {path, name}));
    for (String[] entry : attested) {
      check(damages, () -> subjects.scan(entry[0], Digest.fromHex(entry[1])));
    }
    check(damages, roots::list);
    return new StoreVerification(blobs, folders, entries.size(), List.copyOf(damages));
  }

  private interface Check {
    void run() throws IOException;
  }

  private static void check(List<String> damages, Check check) throws IOException {
    try {
      check.run();
    } catch (StoreException e) {
      if (e.code() == StoreException.Code.STORE_IO) {
        throw e;
      }
      // A blob may be collected while we look.
      if (e.code() != StoreException.Code.BLOB_MISSING) {
        damages.add(String.valueOf(e.getMessage()));
      }
    } catch (IllegalArgumentException e) {
      damages.add(String.valueOf(e.getMessage()));
    } catch (PosixException e) {
      if (!e.is(Errno.ELOOP) && !e.is(Errno.EISDIR)) {
        throw e;
      }
      damages.add(String.valueOf(e.getMessage()));
    }
  }
}
