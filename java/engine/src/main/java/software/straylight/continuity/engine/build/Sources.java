package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.store.ObjectKind;
import software.straylight.continuity.store.ObjectRef;
import software.straylight.continuity.store.Root;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.toolchain.source.FetchException;
import software.straylight.continuity.toolchain.source.Fetcher;
import software.straylight.continuity.toolchain.source.Source;
import software.straylight.continuity.toolchain.source.SourceImport;
import software.straylight.continuity.toolchain.source.UnpackException;
import software.straylight.continuity.toolchain.source.UnpackLimits;

/**
 * Archives from elsewhere, in the store. An archive stays there, as a root, while a build names it:
 * a release that vanished still builds. What it unpacks to is a function of its bytes, so the tree
 * is remembered by (archive, strip), and made again if it is not there.
 */
final class Sources {
  private final Store store;
  private final SourceImport imports;
  private final Path remembered;
  private final Map<Digest, Object> locks = new ConcurrentHashMap<>();

  /**
   * @param remembered folder of the unpacked trees' digests; damaged or lost entries are made again
   */
  Sources(Store store, Fetcher fetcher, Path remembered) {
    this.store = store;
    this.imports = new SourceImport(store, fetcher, UnpackLimits.DEFAULT);
    this.remembered = remembered;
  }

  /** The file or tree of a fetch step. */
  Output fetch(Step.Fetch step, Journal journal) {
    FetchSource source = step.source();
    Digest archive = Digest.fromHex(source.sha256());
    synchronized (locks.computeIfAbsent(archive, d -> new Object())) {
      try {
        Optional<Digest> known =
            source.unpack() ? recall(archive, source.strip()) : Optional.empty();
        if (known.isPresent() && store.trees().contains(known.get())) {
          return tree(known.get());
        }
        if (!store.cas().contains(archive)) {
          journal.tell(new BuildEvent.Fetching(step.owner().toString(), source.describe()));
        }
        if (!source.unpack()) {
          keep(step, imports.file(source(step)));
          return new Output(
              new Ref.File(archive, false), store.cas().size(archive), OrderedSet.empty());
        }
        SourceImport.Imported imported = imports.tree(source(step), source.strip());
        keep(step, imported);
        remember(archive, source.strip(), imported.ref().digest());
        return tree(imported.ref().digest());
      } catch (FetchException e) {
        throw new ContinuityException(
            switch (e.code().kind()) {
              case USAGE -> ExitCode.USAGE;
              case REFUSED -> ExitCode.REFUSED;
              case INFRASTRUCTURE -> ExitCode.INFRASTRUCTURE;
            },
            say(step, e.code().name(), e));
      } catch (UnpackException e) {
        throw new ContinuityException(ExitCode.BUILD_FAILED, say(step, e.code().name(), e));
      } catch (IOException e) {
        throw new ContinuityException(ExitCode.INFRASTRUCTURE, say(step, "FETCH_IO", e));
      }
    }
  }

  private Output tree(Digest root) {
    return new Output(new Ref.Tree(root), store.cas().size(root), OrderedSet.empty());
  }

  private static Diagnostic say(Step.Fetch step, String code, Exception e) {
    return Diagnostic.in(
        Names.join(step.owner().pkg(), "BUILD.dhall"),
        code,
        step.owner() + " fetches " + step.source().describe() + ": " + e.getMessage(),
        "");
  }

  private static Source source(Step.Fetch step) throws FetchException {
    FetchSource source = step.source();
    return switch (source.from()) {
      case FetchSource.From.Purl p -> Source.ofPurl(p.purl(), source.sha256());
      case FetchSource.From.Url u -> Source.ofUrl(u.url(), source.sha256());
    };
  }

  /** Keeps the archive for as long as its root is not removed. */
  private void keep(Step.Fetch step, SourceImport.Imported imported) {
    store
        .roots()
        .put(
            new Root(
                "archive " + step.source().describe() + " " + step.source().sha256(),
                List.of(new ObjectRef(ObjectKind.BLOB, imported.archive())),
                Optional.empty()));
  }

  private Path note(Digest archive, int strip) {
    return remembered.resolve(archive.toHex() + "-" + strip);
  }

  private Optional<Digest> recall(Digest archive, int strip) throws IOException {
    Path note = note(archive, strip);
    if (!Files.isRegularFile(note) || Files.size(note) > 128) {
      return Optional.empty();
    }
    String hex = Files.readString(note).strip();
    return hex.matches("[0-9a-f]{64}") ? Optional.of(Digest.fromHex(hex)) : Optional.empty();
  }

  private void remember(Digest archive, int strip, Digest root) throws IOException {
    OutFolder.write(
        note(archive, strip),
        (root.toHex() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }
}
