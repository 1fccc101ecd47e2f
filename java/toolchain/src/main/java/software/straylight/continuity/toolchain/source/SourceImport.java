package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.nio.file.Path;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoredBlob;
import software.straylight.continuity.toolchain.TemporaryFolder;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Brings sources into a store. The archive itself is stored too: while something names it, a
 * release that vanished from its registry can still be built.
 */
public final class SourceImport {
  /**
   * What a source became.
   *
   * @param ref the file, or the tree that it unpacks to
   * @param archive the file as transferred, of a commit its tree: a root to keep while the build
   *     names it
   * @param fetched whether it had to be transferred, that is was not in the store
   */
  public record Imported(Ref ref, Digest archive, boolean fetched) {}

  private final Store store;
  private final Fetcher fetcher;
  private final UnpackLimits limits;
  private final Unpacker unpacker;

  /** An import into this store. */
  public SourceImport(Store store, Fetcher fetcher, UnpackLimits limits) {
    this.store = store;
    this.fetcher = fetcher;
    this.limits = limits;
    this.unpacker = new Unpacker(limits);
  }

  /**
   * Brings in a source that is one file.
   *
   * @throws FetchException if it is not in the store and cannot be fetched
   */
  public Imported file(Source source) throws IOException {
    boolean fetched = provide(source);
    return new Imported(new Ref.File(source.sha256(), false), source.sha256(), fetched);
  }

  /**
   * Brings in a source that is an archive or a commit.
   *
   * @param strip leading components to drop from every name of an archive
   * @throws FetchException if it is not in the store and cannot be fetched
   * @throws UnpackException if it is not an archive that is unpacked
   */
  public Imported tree(Source source, int strip) throws IOException {
    if (source.from() instanceof Source.Commit commit) {
      return commit(commit, source.sha256());
    }
    boolean fetched = provide(source);
    StoreTree tree = new StoreTree(store);
    unpacker.unpack(store.cas().path(source.sha256()), strip, tree);
    return new Imported(new Ref.Tree(tree.finish()), source.sha256(), fetched);
  }

  private Imported commit(Source.Commit commit, Digest tree) throws IOException {
    if (store.trees().contains(tree)) {
      return new Imported(new Ref.Tree(tree), tree, false);
    }
    Digest found = tree(commit);
    if (!found.equals(tree)) {
      throw new FetchException(
          Code.WRONG_HASH,
          commit
              + " has the tree "
              + found
              + ", expected "
              + tree
              + "; if the build file is right, the server or the way to it is not to be trusted");
    }
    return new Imported(new Ref.Tree(found), found, true);
  }

  private Digest tree(Source.Commit commit) throws IOException {
    StoreTree tree = new StoreTree(store);
    fetcher.commit(commit, limits, tree);
    return tree.finish();
  }

  /**
   * Brings in what a name stands for today, whatever its bytes, and tells their digest: of a file
   * its SHA-256, of a commit that of its tree.
   *
   * @throws FetchException if it cannot be fetched
   * @throws UnpackException if the files of a commit are no tree that is kept
   */
  public Digest resolve(Source.From from) throws IOException {
    if (from instanceof Source.Commit commit) {
      return tree(commit);
    }
    try (TemporaryFolder folder = TemporaryFolder.named("fetch")) {
      Path file = folder.path().resolve("archive");
      Digest found = fetcher.resolve(from, file);
      stored(from, file, found);
      return found;
    }
  }

  private void stored(Source.From from, Path file, Digest expected) throws IOException {
    StoredBlob blob = store.addFile(file);
    if (!blob.digest().equals(expected)) {
      throw new FetchException(
          Code.WRONG_HASH, from + " changed on the local disk between its check and the store");
    }
  }

  private boolean provide(Source source) throws IOException {
    if (store.cas().contains(source.sha256())) {
      return false;
    }
    try (TemporaryFolder folder = TemporaryFolder.named("fetch")) {
      Path file = folder.path().resolve("archive");
      fetcher.fetch(source, file);
      stored(source.from(), file, source.sha256());
      return true;
    }
  }
}
