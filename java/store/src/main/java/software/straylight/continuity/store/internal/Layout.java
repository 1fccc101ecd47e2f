package software.straylight.continuity.store.internal;

import java.io.IOException;
import java.util.List;
import software.straylight.continuity.model.Digest;

/**
 * The names below the store's directory, each relative to its descriptor.
 *
 * <pre>
 * format                     what this directory is
 * cas/ab/HEX                 blobs, 0444
 * exec/ab/HEX                the same bytes, 0555: an inode has one mode
 * trees/ab/HEX/              materialised trees
 * index/ab/KEY.SIGNER        digests of execution records
 * subjects/ab/DIGEST         digests of envelopes that attest a file or tree
 * roots/NAME                 what must be kept
 * leases/INSTANCE            what a running process uses, locked by it
 * locks/                     build locks, gc, sweep
 * tmp/INSTANCE/              files being written
 * keys/                      the store's own signing key (made by its user)
 * notes, sources, usage      private, rebuilt if lost
 * </pre>
 */
public final class Layout {
  public static final String GC_LOCK = "locks/gc";
  public static final String SWEEP_LOCK = "locks/sweep";

  private static final List<String> PLAIN =
      List.of(
          "cas",
          "exec",
          "trees",
          "index",
          "subjects",
          "roots",
          "leases",
          "locks",
          "locks/build",
          "locks/write",
          "tmp");

  private Layout() {}

  /** Whether the store itself makes this name in its directory. */
  public static boolean isTop(String name) {
    return PLAIN.contains(name) || name.equals("format.new");
  }

  public static String blob(Digest digest) {
    return sharded("cas", digest.toHex());
  }

  public static String executable(Digest digest) {
    return sharded("exec", digest.toHex());
  }

  public static String tree(Digest digest) {
    return sharded("trees", digest.toHex());
  }

  public static String index(Digest key, Digest signer) {
    String hex = key.toHex();
    return "index/" + hex.substring(0, 2) + "/" + hex + "." + signer.toHex();
  }

  public static String subject(Digest digest) {
    return sharded("subjects", digest.toHex());
  }

  /** The lock of one shard of a writable table, held while one of its files is replaced. */
  public static String writeLock(String path) {
    int slash = path.indexOf('/');
    return "locks/write/" + path.substring(0, slash) + "-" + path.substring(slash + 1, slash + 3);
  }

  private static String sharded(String top, String hex) {
    return top + "/" + hex.substring(0, 2) + "/" + hex;
  }

  /** Makes the plain directories; those that exist already are left as they are. */
  public static void make(int root) throws IOException {
    for (String name : PLAIN) {
      mkdir(root, name);
    }
  }

  /** Makes one directory, if it is not there. */
  public static void mkdir(int root, String name) throws PosixException {
    try {
      Posix.mkdir(root, name, 0700);
    } catch (PosixException e) {
      if (!e.is(Errno.EEXIST)) {
        throw e;
      }
    }
  }
}
