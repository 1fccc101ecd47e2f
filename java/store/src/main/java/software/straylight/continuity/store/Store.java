package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Content;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.FileLock;
import software.straylight.continuity.store.internal.IdentityLog;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Lease;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;

/**
 * One opened store. Any number of processes, and of instances in one process, may have the same
 * directory open. Everything used through an instance is protected from collection while the
 * instance is open; a daemon calls {@link #releasePins} between builds.
 */
public final class Store implements AutoCloseable {
  private static final byte[] FORMAT = "continuity store 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

  private final Fd root;
  private final StoreFiles files;
  private final Cas cas;
  private final Trees trees;
  private final KeyLocks locks;
  private final RecordIndex index;
  private final SubjectIndex subjects;
  private final Roots roots;
  private final Usage usage;

  private Store(Fd root, StoreFiles files) {
    this.root = root;
    this.files = files;
    this.cas = new Cas(files);
    this.locks = new KeyLocks(files);
    this.trees = new Trees(files, cas, locks);
    this.index = new RecordIndex(files);
    this.subjects = new SubjectIndex(files);
    this.roots = new Roots(files);
    this.usage = new Usage(files);
  }

  /**
   * Opens the store in {@code path}, making it if the directory is absent or empty.
   *
   * @param warn told, in one sentence each, of what was wrong and could be mended
   * @throws StoreException {@code STORE_FORMAT}, {@code STORE_UNUSABLE}, {@code STORE_FULL}
   */
  public static Store open(Path path, Consumer<String> warn) {
    Path absolute = path.toAbsolutePath().normalize();
    Fd root = directory(absolute);
    try {
      format(root, absolute);
      Lease lease = Lease.take(root.number());
      IdentityLog notes = new IdentityLog(root.number(), "notes", boot(), warn);
      // Digests of sources outlive a boot, as git's index does: their files are not ours.
      IdentityLog sources = new IdentityLog(root.number(), "sources", new byte[32], warn);
      Store store = new Store(root, new StoreFiles(absolute, root, lease, notes, sources, warn));
      store.cas.ensureEmpty();
      store.collector().removeLeftovers();
      return store;
    } catch (IOException e) {
      root.close();
      throw StoreException.io("opening the store " + absolute, e);
    } catch (RuntimeException e) {
      root.close();
      throw e;
    }
  }

  /** The absolute path of the store's directory. */
  public Path path() {
    return files.path();
  }

  /** Blobs by digest. */
  public Cas cas() {
    return cas;
  }

  /** File trees by digest. */
  public Trees trees() {
    return trees;
  }

  /** Locks by action key, over all processes. */
  public KeyLocks locks() {
    return locks;
  }

  /** Execution records by action key and signer. */
  public RecordIndex index() {
    return index;
  }

  /** Envelopes by what they attest. */
  public SubjectIndex subjects() {
    return subjects;
  }

  /** What must be kept. */
  public Roots roots() {
    return roots;
  }

  /** The sources of the workspace in that directory. */
  public Sources sources(Path workspace) {
    try {
      return new Sources(files, cas, workspace.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw StoreException.of(
          StoreException.Code.SOURCE_MISSING,
          "the workspace " + workspace + " cannot be opened: " + e.getMessage(),
          e);
    }
  }

  /** A fresh folder for a sandbox's results. */
  public Incoming incoming() {
    try {
      return new Incoming(files, cas, trees);
    } catch (IOException e) {
      throw StoreException.io("making a folder for results", e);
    }
  }

  /**
   * Copies a regular file of the machine into the store.
   *
   * @throws StoreException {@code OUTPUT_REFUSED} if it is none
   */
  public StoredBlob addFile(Path file) {
    try {
      return new DirectoryImport(cas).file(file);
    } catch (IOException e) {
      throw StoreException.io("adding " + file, e);
    }
  }

  /**
   * Copies a directory of the machine into the store, links as they are.
   *
   * @return the tree's digest
   * @throws StoreException {@code OUTPUT_REFUSED} for devices, sockets and names that are not UTF-8
   * @throws software.straylight.continuity.model.TreeException if a link leads out of it
   */
  public Digest addTree(Path directory) {
    try {
      return trees.put(new DirectoryImport(cas).directory(directory));
    } catch (IOException e) {
      throw StoreException.io("adding " + directory, e);
    }
  }

  /**
   * Removes what neither a root nor a running process needs, beside running builds.
   *
   * @param limit bytes of blobs that may remain: records are kept by last use up to it; 0 keeps
   *     only what roots and leases need
   * @return empty if another process is collecting already
   * @throws StoreException {@code ROOT_DAMAGED}: nothing was removed
   */
  public Optional<GcReport> collect(long limit) {
    try {
      Optional<GcReport> report = collector().collect(limit);
      if (report.isPresent()) {
        usage.set(report.get().kept());
      }
      return report;
    } catch (IOException e) {
      throw StoreException.io("collecting garbage", e);
    }
  }

  /**
   * Collects down to four fifths of the limit if the store has outgrown it. Cheap otherwise: the
   * size is an estimate that every process adds to when it closes the store.
   *
   * @param limit bytes
   */
  public Optional<GcReport> collectIfLarger(long limit) {
    try {
      long estimate = usage.estimate(() -> collector().usage());
      return estimate <= limit ? Optional.empty() : collect(limit / 5 * 4);
    } catch (IOException e) {
      throw StoreException.io("measuring the store", e);
    }
  }

  private Collector collector() {
    return new Collector(files, cas, index, subjects, roots);
  }

  /** Bytes of all blobs, counted now. */
  public long size() {
    try {
      return collector().usage();
    } catch (IOException e) {
      throw StoreException.io("measuring the store", e);
    }
  }

  /** All blobs, by digest, with their sizes; nothing is verified. */
  public SortedMap<Digest, Long> list() {
    try {
      SortedMap<Digest, Long> sizes = new TreeMap<>();
      new Inventory(files).objects("cas").forEach((digest, item) -> sizes.put(digest, item.size()));
      return sizes;
    } catch (IOException e) {
      throw StoreException.io("listing the store", e);
    }
  }

  /** Reads and hashes everything again, whatever was noted. */
  public StoreVerification verify() {
    try {
      return StoreVerification.of(files, cas, trees, index, subjects, roots);
    } catch (IOException e) {
      throw StoreException.io("verifying the store", e);
    }
  }

  /** Gives up the protection of everything used so far through this instance. */
  public void releasePins() {
    trees.forgetVerified();
    try {
      files.lease().release();
    } catch (IOException e) {
      throw StoreException.io("releasing the lease", e);
    }
  }

  @Override
  public void close() {
    try {
      usage.add(files.written());
      files.notes().close();
      files.sources().close();
      files.lease().close();
    } catch (IOException e) {
      throw StoreException.io("closing the store " + files.path(), e);
    } finally {
      root.close();
    }
  }

  private static Fd directory(Path path) {
    try {
      Files.createDirectories(path);
      int flags = Posix.O_RDONLY | Posix.O_DIRECTORY;
      Fd fd = Posix.open(Posix.AT_FDCWD, path.toString(), flags, 0);
      FileIdentity id = Posix.stat(fd);
      if (id.owner() != Posix.effectiveUser()) {
        fd.close();
        throw new StoreException(
            StoreException.Code.STORE_UNUSABLE,
            path
                + " belongs to user "
                + id.owner()
                + ", not to the user "
                + Posix.effectiveUser()
                + " who runs this; give another directory in "
                + StoreLocation.VARIABLE);
      }
      return fd;
    } catch (IOException e) {
      throw StoreException.of(
          StoreException.Code.STORE_UNUSABLE,
          "the directory "
              + path
              + " cannot be made or opened: "
              + e.getMessage()
              + "; give another in "
              + StoreLocation.VARIABLE,
          e);
    }
  }

  /** Checks what the directory is, or makes it a store; the format file comes last. */
  private static void format(Fd root, Path path) throws IOException {
    if (isStore(root, path)) {
      return;
    }
    Posix.chmod(root, 0700);
    Layout.make(root.number());
    try (FileLock lock = FileLock.acquire(root.number(), Layout.GC_LOCK, Posix.LOCK_EX)) {
      if (isStore(root, path)) {
        return;
      }
      int flags = Posix.O_WRONLY | Posix.O_CREAT | Posix.O_TRUNC | Posix.O_NOFOLLOW;
      try (Fd out = Posix.open(root.number(), "format.new", flags, 0600)) {
        Content.writeAll(out, FORMAT, 0, FORMAT.length);
        Posix.fsync(out);
      }
      Posix.rename(root.number(), "format.new", "format");
      lock.keep();
    }
  }

  private static boolean isStore(Fd root, Path path) throws IOException {
    try (Fd in = Posix.open(root.number(), "format", Posix.O_RDONLY | Posix.O_NOFOLLOW, 0)) {
      byte[] found = Content.readAll(in, 64);
      if (!java.util.Arrays.equals(found, FORMAT)) {
        throw new StoreException(
            StoreException.Code.STORE_FORMAT,
            path
                + "/format: expected \"continuity store 1\", found \""
                + new String(found, StandardCharsets.ISO_8859_1).strip()
                + "\"; this version cannot use it: give another directory in "
                + StoreLocation.VARIABLE);
      }
      return true;
    } catch (PosixException e) {
      if (!e.is(Errno.ENOENT)) {
        throw e;
      }
    }
    try (java.util.stream.Stream<Path> entries = Files.list(path)) {
      List<String> names = entries.map(p -> String.valueOf(p.getFileName())).toList();
      if (names.contains("format")) {
        // Another process has finished making the store meanwhile.
        return isStore(root, path);
      }
      // What an interrupted creation leaves is ours; anything else is not.
      if (!names.stream().allMatch(Layout::isTop)) {
        throw new StoreException(
            StoreException.Code.STORE_FORMAT,
            path
                + " is neither empty nor a store; give another directory in "
                + StoreLocation.VARIABLE);
      }
    }
    return false;
  }

  /** Notes of an earlier boot mean nothing: after a crash a file may be shorter than it was. */
  private static byte[] boot() throws IOException {
    return Content.sha256().digest(Files.readAllBytes(BOOT_ID));
  }
}
