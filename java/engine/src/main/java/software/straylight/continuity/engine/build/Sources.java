package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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
        Path note = note(archive, source.strip(), step.without());
        Optional<Digest> known = source.unpack() ? recall(note) : Optional.empty();
        if (known.isPresent() && store.trees().contains(known.get())) {
          return Made.tree(store, known.get());
        }
        boolean commit = source.from() instanceof FetchSource.From.Git;
        if (commit ? !store.trees().contains(archive) : !store.cas().contains(archive)) {
          journal.tell(new BuildEvent.Fetching(step.owner().toString(), source.describe()));
        }
        if (!source.unpack()) {
          imports.file(source(step));
          keep(source);
          return new Output(
              new Ref.File(archive, false), store.cas().size(archive), OrderedSet.empty());
        }
        SourceImport.Imported imported = imports.tree(source(step), source.strip());
        keep(source);
        Digest root = without(step, imported.ref().digest());
        remember(note, root);
        return Made.tree(store, root);
      } catch (IOException e) {
        String file = Names.join(step.owner().pkg(), "BUILD.dhall");
        throw failure(
            step.owner().toString(),
            source,
            e,
            (code, text) -> Diagnostic.in(file, code, text, ""));
      }
    }
  }

  /** What stopped a fetch, as a message. */
  private static ContinuityException failure(
      String owner, FetchSource source, IOException e, BiFunction<String, String, Diagnostic> say) {
    String text = owner + " fetches " + source.describe() + ": " + e.getMessage();
    return switch (e) {
      case FetchException f -> new ContinuityException(exit(f), say.apply(f.code().name(), text));
      case UnpackException u ->
          new ContinuityException(ExitCode.BUILD_FAILED, say.apply(u.code().name(), text));
      default -> new ContinuityException(ExitCode.INFRASTRUCTURE, say.apply("FETCH_IO", text));
    };
  }

  private static Source.From from(FetchSource source) throws FetchException {
    return switch (source.from()) {
      case FetchSource.From.Purl p -> Source.released(p.purl());
      case FetchSource.From.Url u -> Source.address(u.url());
      case FetchSource.From.Git g -> Source.commit(g.repository(), g.commit());
    };
  }

  private static Source source(Step.Fetch step) throws FetchException {
    return new Source(from(step.source()), Digest.fromHex(step.source().sha256()));
  }

  /**
   * Finds out what a source is today, and has it in the store.
   *
   * @param owner who asks, for the message
   */
  Digest resolve(String owner, FetchSource source, Consumer<BuildEvent> events) {
    try {
      events.accept(new BuildEvent.Fetching(owner, source.describe()));
      Digest found = imports.resolve(from(source));
      keep(source.pinned(found.toHex()));
      return found;
    } catch (IOException e) {
      throw failure(owner, source, e, (code, text) -> Diagnostic.of(code, text, ""));
    }
  }

  private static ExitCode exit(FetchException e) {
    return switch (e.code().kind()) {
      case USAGE -> ExitCode.USAGE;
      case REFUSED -> ExitCode.REFUSED;
      case INFRASTRUCTURE -> ExitCode.INFRASTRUCTURE;
    };
  }

  /** Keeps the archive or the commit's tree for as long as its root is not removed. */
  private void keep(FetchSource source) {
    ObjectKind kind =
        source.from() instanceof FetchSource.From.Git ? ObjectKind.TREE : ObjectKind.BLOB;
    store
        .roots()
        .put(
            new Root(
                "archive " + source.describe() + " " + source.sha256(),
                List.of(new ObjectRef(kind, Digest.fromHex(source.sha256()))),
                Optional.empty()));
  }

  /** The tree less what the step leaves out; a folder of which nothing is left is left out too. */
  private Digest without(Step.Fetch step, Digest whole) {
    if (step.without().isEmpty()) {
      return whole;
    }
    Map<Bytes, Entry> entries = new TreeMap<>(store.trees().read(whole).entries());
    for (String path : step.without()) {
      Bytes exact = Bytes.utf8(path);
      Bytes below = Bytes.utf8(path + "/");
      if (!entries.keySet().removeIf(p -> p.equals(exact) || p.startsWith(below))) {
        throw new ContinuityException(
            ExitCode.BUILD_FAILED,
            Diagnostic.in(
                Names.join(step.owner().pkg(), "BUILD.dhall"),
                "NOT_IN_TREE",
                step.owner() + " leaves out " + path + ", which is not in the tree",
                "correct without"));
      }
    }
    return store.trees().put(new TreeManifest(OrderedMap.copyOf(entries)));
  }

  private Path note(Digest archive, int strip, List<String> without) {
    String rest =
        without.isEmpty()
            ? ""
            : "-"
                + Digest.sha256(
                        String.join("\0", without)
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .toHex();
    return remembered.resolve(archive.toHex() + "-" + strip + rest);
  }

  private static Optional<Digest> recall(Path note) throws IOException {
    if (!Files.isRegularFile(note) || Files.size(note) > 128) {
      return Optional.empty();
    }
    String hex = Files.readString(note).strip();
    return hex.matches("[0-9a-f]{64}") ? Optional.of(Digest.fromHex(hex)) : Optional.empty();
  }

  private static void remember(Path note, Digest root) throws IOException {
    OutFolder.write(
        note, (root.toHex() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }
}
