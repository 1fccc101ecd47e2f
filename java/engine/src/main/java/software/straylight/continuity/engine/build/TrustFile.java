package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Trust;

/**
 * What this user no longer trusts: one {@link Trust} message in the configuration folder. It counts
 * in every workspace, whatever evidence that names, so an old branch cannot bring a revoked
 * declaration back.
 */
public final class TrustFile {
  private static final long MAX_FILE = 16L << 20;

  private final Path file;

  private TrustFile(Path file) {
    this.file = file;
  }

  /**
   * The trust of a user.
   *
   * @param config the configuration folder; it need not exist
   */
  public static TrustFile in(Path config) {
    return new TrustFile(config.resolve("trust"));
  }

  /**
   * What is revoked; nothing if there is no file.
   *
   * @throws ContinuityException if the file cannot be read or is not canonical: nothing is decided
   *     then, for what it revoked is unknown
   */
  public Trust read() {
    try {
      if (!Files.exists(file)) {
        return new Trust(OrderedSet.empty(), OrderedSet.empty());
      }
      if (Files.size(file) > MAX_FILE) {
        throw damaged("it is larger than " + MAX_FILE + " bytes");
      }
      return Trust.decode(Files.readAllBytes(file));
    } catch (MalformedException e) {
      throw damaged(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw io("read", e);
    }
  }

  /** Adds a declaration to what is revoked. */
  public void revoke(Digest declaration) {
    update(
        old -> {
          TreeSet<Digest> all = new TreeSet<>(old.revokedDeclarations().asList());
          all.add(declaration);
          return new Trust(old.revokedKeys(), OrderedSet.copyOf(all));
        });
  }

  @SuppressWarnings("try") // the lock is held, not used
  private void update(UnaryOperator<Trust> change) {
    try {
      Files.createDirectories(file.getParent());
      // The lock is on a file of its own: the file itself is replaced.
      Path lock = file.resolveSibling("trust.lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        OutFolder.write(file, change.apply(read()).encode());
      }
    } catch (IOException e) {
      throw io("write", e);
    }
  }

  private ContinuityException damaged(String why) {
    return new ContinuityException(
        ExitCode.INFRASTRUCTURE,
        Diagnostic.of(
            "TRUST_DAMAGED",
            "the list of what you revoked, " + file + ", is damaged: " + why,
            "restore it from a copy; without it nothing may be served"));
  }

  private ContinuityException io(String doing, IOException e) {
    return new ContinuityException(
        ExitCode.INFRASTRUCTURE,
        Diagnostic.of(
            "TRUST_IO",
            "cannot " + doing + " " + file + ": " + e.getMessage(),
            "look at its permissions"));
  }
}
