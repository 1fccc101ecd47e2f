package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.ObjectKind;
import software.straylight.continuity.store.ObjectRef;
import software.straylight.continuity.store.Root;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoredBlob;
import software.straylight.continuity.toolchain.source.FetchException;
import software.straylight.continuity.toolchain.source.Fetcher;
import software.straylight.continuity.toolchain.source.Source;
import software.straylight.continuity.toolchain.source.TreeSink;
import software.straylight.continuity.toolchain.source.UnpackException;
import software.straylight.continuity.toolchain.source.UnpackLimits;
import software.straylight.continuity.toolchain.source.Unpacker;

/**
 * Archives from elsewhere, in the store. An archive stays there, as a root, while a build names it:
 * a release that vanished still builds. What it unpacks to is a function of its bytes, so the tree
 * is remembered by (archive, strip), and made again if it is not there.
 */
final class Sources {
  private final Store store;
  private final Fetcher fetcher;
  private final Path remembered;
  private final Map<Digest, Object> locks = new ConcurrentHashMap<>();

  /**
   * @param remembered folder of the unpacked trees' digests; damaged or lost entries are made again
   */
  Sources(Store store, Fetcher fetcher, Path remembered) {
    this.store = store;
    this.fetcher = fetcher;
    this.remembered = remembered;
  }

  /** The file or tree of a fetch step. */
  Output fetch(Step.Fetch step, Journal journal) {
    FetchSource source = step.source();
    Digest archive = Digest.fromHex(source.sha256());
    synchronized (locks.computeIfAbsent(archive, d -> new Object())) {
      try {
        if (!source.unpack()) {
          need(step, archive, journal);
          return new Output(
              new Ref.File(archive, false), store.cas().size(archive), OrderedSet.empty());
        }
        Optional<Digest> known = recall(archive, source.strip());
        if (known.isPresent() && store.trees().contains(known.get())) {
          return tree(known.get());
        }
        need(step, archive, journal);
        Digest root = unpack(store.cas().path(archive), source.strip());
        remember(archive, source.strip(), root);
        return tree(root);
      } catch (FetchException e) {
        throw new ContinuityException(
            e.code().kind() == FetchException.Kind.INFRASTRUCTURE
                ? ExitCode.INFRASTRUCTURE
                : e.code().kind() == FetchException.Kind.REFUSED
                    ? ExitCode.REFUSED
                    : ExitCode.BUILD_FAILED,
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

  private void need(Step.Fetch step, Digest archive, Journal journal) throws IOException {
    if (store.cas().contains(archive)) {
      return;
    }
    journal.tell(new BuildEvent.Fetching(step.owner().toString(), step.source().describe()));
    FetchSource source = step.source();
    Source from =
        switch (source.from()) {
          case FetchSource.From.Purl p -> Source.ofPurl(p.purl(), source.sha256());
          case FetchSource.From.Url u -> Source.ofUrl(u.url(), source.sha256());
        };
    Files.createDirectories(remembered);
    Path scratch = Files.createTempFile(remembered, "fetch-", ".part");
    try {
      fetcher.fetch(from, scratch);
      StoredBlob blob = store.addFile(scratch);
      if (!blob.digest().equals(archive)) {
        throw new IOException(
            "the file changed on the local disk: expected "
                + archive.toHex()
                + ", found "
                + blob.digest().toHex());
      }
    } finally {
      Files.deleteIfExists(scratch);
    }
    store
        .roots()
        .put(
            new Root(
                "archive " + source.describe() + " " + source.sha256(),
                java.util.List.of(new ObjectRef(ObjectKind.BLOB, archive)),
                Optional.empty()));
  }

  private Digest unpack(Path archive, int strip) throws IOException {
    Map<Bytes, Entry> entries = new TreeMap<>();
    TreeSink sink =
        new TreeSink() {
          @Override
          public void file(String path, boolean executable, InputStream content)
              throws IOException {
            StoredBlob blob = store.cas().put(content, Long.MAX_VALUE);
            entries.put(Bytes.utf8(path), new Entry.File(blob.digest(), blob.size(), executable));
          }

          @Override
          public void sameFile(String path, boolean executable, String earlier) throws IOException {
            if (!(entries.get(Bytes.utf8(earlier)) instanceof Entry.File file)) {
              throw new IOException("the archive links to " + earlier + ", which is no file of it");
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
        };
    new Unpacker(UnpackLimits.DEFAULT).unpack(archive, strip, sink);
    return store.trees().put(new TreeManifest(OrderedMap.copyOf(entries)));
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
