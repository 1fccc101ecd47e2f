package software.straylight.continuity.store.internal;

/**
 * What {@code statx(2)} says of one file. Two equal identities mean, but for the racy case that
 * {@link #settledBefore} excludes, that the bytes are the same.
 *
 * @param device major and minor number, packed
 * @param inode inode number
 * @param mode file type and permission bits
 * @param links number of hard links
 * @param owner user id
 * @param size bytes
 * @param modified mtime, nanoseconds since the epoch
 * @param changed ctime, nanoseconds since the epoch
 */
public record FileIdentity(
    long device,
    long inode,
    int mode,
    long links,
    int owner,
    long size,
    long modified,
    long changed) {

  /** Longest step of a local file system's clock: one jiffy at 100 Hz, doubled. */
  private static final long FINE_GRAIN = 20_000_000L;

  /** For file systems that keep whole seconds, or two (FAT). */
  private static final long COARSE_GRAIN = 2_100_000_000L;

  private static final long SECOND = 1_000_000_000L;

  private static final int TYPE = 0170000;

  public boolean isRegular() {
    return (mode & TYPE) == 0100000;
  }

  public boolean isDirectory() {
    return (mode & TYPE) == 0040000;
  }

  public boolean isSymlink() {
    return (mode & TYPE) == 0120000;
  }

  /** The permission bits, set-id and sticky bits included. */
  public int permissions() {
    return mode & 07777;
  }

  /** In a word, for messages. */
  public String kind() {
    return switch (mode & TYPE) {
      case 0100000 -> "regular file";
      case 0040000 -> "directory";
      case 0120000 -> "symbolic link";
      case 0020000 -> "character device";
      case 0060000 -> "block device";
      case 0010000 -> "fifo";
      case 0140000 -> "socket";
      default -> "file of unknown type";
    };
  }

  /** Same file with the same times and size: equal content, if also {@link #settledBefore}. */
  public boolean sameContentAs(FileIdentity other) {
    return device == other.device
        && inode == other.inode
        && size == other.size
        && modified == other.modified
        && changed == other.changed;
  }

  /**
   * Git's racy-clean rule: a file that was changed within one step of the file system's clock
   * before {@code instant} could change again without its times showing it, so an observation made
   * at {@code instant} may be remembered only if this answers true.
   *
   * @param instant nanoseconds since the epoch, taken <em>before</em> the bytes were read
   */
  public boolean settledBefore(long instant) {
    boolean wholeSeconds = modified % SECOND == 0 && changed % SECOND == 0;
    long grain = wholeSeconds ? COARSE_GRAIN : FINE_GRAIN;
    return Math.max(modified, changed) < instant - grain;
  }
}
