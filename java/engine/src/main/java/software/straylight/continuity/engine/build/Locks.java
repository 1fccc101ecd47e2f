package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.dice.Ctx;
import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.LockFile;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.plan.PlanException;
import software.straylight.continuity.model.Digest;

/** What sources are that have no SHA-256 of their own. */
interface Locks {
  /**
   * The source with its digest.
   *
   * @throws PlanException if nothing says it
   */
  FetchSource pinned(FetchSource source, Label from, Ctx ctx);

  /** As the lock file of the workspace says. */
  static Locks ofFile() {
    return (source, from, ctx) -> {
      Optional<String> digest = ctx.get(new Keys.Lock()).digest(source);
      if (digest.isPresent()) {
        return source.pinned(digest.get());
      }
      throw new PlanException(
          Diagnostic.in(
              Names.join(from.pkg(), "BUILD.dhall"),
              "NOT_LOCKED",
              from
                  + " fetches "
                  + source.describe()
                  + " without sha256, and "
                  + LockFile.NAME
                  + " does not have it",
              "straylight fetch --update " + from));
    };
  }

  /** The lock file, as an observation of the workspace. */
  static LockFile read(Ctx ctx) {
    if (ctx.get(new Keys.FileKind(LockFile.NAME)) != WorkspaceFiles.Kind.FILE) {
      return LockFile.EMPTY;
    }
    SourceFile seen = ctx.get(new Keys.FileContent(LockFile.NAME));
    byte[] bytes = bytes(ctx.service(WorkspaceFiles.class).root().resolve(LockFile.NAME));
    seen.require(LockFile.NAME, Digest.sha256(bytes));
    return parse(bytes);
  }

  /** The lock file of a workspace, outside a build. */
  static LockFile read(Path root) {
    Path file = root.resolve(LockFile.NAME);
    return Files.isRegularFile(file) ? parse(bytes(file)) : LockFile.EMPTY;
  }

  /** Writes the lock file of a workspace at once. */
  static void write(Path root, LockFile lock) {
    try {
      OutFolder.write(root.resolve(LockFile.NAME), lock.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.in(
              LockFile.NAME,
              "LOCK_UNWRITABLE",
              "the file cannot be written: " + e.getMessage(),
              "look at the permissions of " + root));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.in(
              LockFile.NAME,
              "LOCK_UNREADABLE",
              "the file cannot be read: " + e.getMessage(),
              "look at its permissions"));
    }
  }

  private static LockFile parse(byte[] bytes) {
    try {
      return LockFile.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (LockFile.Malformed e) {
      throw new ContinuityException(
          ExitCode.BUILD_FAILED,
          Diagnostic.in(
              LockFile.NAME,
              "LOCK_MALFORMED",
              "line " + e.line() + " " + e.getMessage(),
              "take back what was edited by hand, or delete the file and make it anew: straylight"
                  + " fetch --update"));
    }
  }

  /** Collects what is asked for, and answers with digests that stand for nothing. */
  final class Asked implements Locks {
    private final Map<String, FetchSource> sources = new TreeMap<>(Names::compare);
    private final Map<String, SortedSet<String>> targets = new TreeMap<>(Names::compare);

    @Override
    public FetchSource pinned(FetchSource source, Label from, Ctx ctx) {
      String name = source.describe();
      synchronized (this) {
        sources.put(name, source);
        targets.computeIfAbsent(name, n -> new TreeSet<>()).add(from.toString());
      }
      return source.pinned(Digest.sha256(name.getBytes(StandardCharsets.UTF_8)).toHex());
    }

    /** Sources by name. */
    synchronized Map<String, FetchSource> sources() {
      return new TreeMap<>(sources);
    }

    /** The targets that ask for a source. */
    synchronized SortedSet<String> targets(String name) {
      return new TreeSet<>(targets.getOrDefault(name, new TreeSet<>()));
    }
  }
}
