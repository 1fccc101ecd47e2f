package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/**
 * The disk that a store lies on. When it is full, whatever fails on it says nothing about the
 * build: not the sandbox's trouble, and not the exit status of a command that could not write.
 */
final class StoreDisk {
  /** With less than this left the disk is to blame, whatever the words. */
  private static final long LITTLE = 1L << 20;

  /** A failed compiler removes what it wrote: with more than this left its words do not count. */
  private static final long MODEST = 64L << 20;

  /** The words of ENOSPC in the C locale, which is the one that actions have. */
  private static final String NO_SPACE = "No space left on device";

  private static final int SHOWN = 2_000;

  private final Path store;

  StoreDisk(Path store) {
    this.store = store;
  }

  /**
   * Whether a failure is the disk's.
   *
   * @param said what the failing program said
   */
  boolean isToBlame(String said) {
    try {
      long left = Files.getFileStore(store).getUsableSpace();
      return left < LITTLE || (left < MODEST && said.contains(NO_SPACE));
    } catch (IOException e) {
      return said.contains(NO_SPACE);
    }
  }

  /**
   * The message about a full disk.
   *
   * @param what what could not be done, as a sentence without its end
   * @param said what the failing program said, or empty
   */
  ContinuityException full(String what, String said) {
    String tail = said.length() > SHOWN ? "… " + said.substring(said.length() - SHOWN) : said;
    return new ContinuityException(
        ExitCode.INFRASTRUCTURE,
        Diagnostic.of(
            "STORE_FULL",
            "the disk of the store "
                + store
                + " is full: "
                + disk()
                + "; "
                + what
                + (tail.isBlank() ? "" : ": " + tail.strip()),
            "free some space on that disk, or run straylight store gc, or give another folder in"
                + " CONTINUITY_STORE; nothing incomplete was kept"));
  }

  /** Where it is mounted, of what kind it is, and how much is left. */
  private String disk() {
    try {
      FileStore disk = Files.getFileStore(store);
      return String.format(
          Locale.ROOT,
          "%s has %.1f MiB of %.1f MiB left",
          disk,
          disk.getUsableSpace() / 1048576.0,
          disk.getTotalSpace() / 1048576.0);
    } catch (IOException e) {
      return "how much is left cannot be told (" + e.getMessage() + ")";
    }
  }
}
