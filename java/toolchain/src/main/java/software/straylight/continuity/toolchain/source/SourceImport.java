package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoredBlob;
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
   * @param archive the file as transferred: a root to keep while the build names it
   * @param fetched whether it had to be transferred, that is was not in the store
   */
  public record Imported(Ref ref, Digest archive, boolean fetched) {}

  private final Store store;
  private final Fetcher fetcher;
  private final Unpacker unpacker;

  /** An import into this store. */
  public SourceImport(Store store, Fetcher fetcher, UnpackLimits limits) {
    this.store = store;
    this.fetcher = fetcher;
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
   * Brings in a source that is an archive.
   *
   * @param strip leading components to drop from every name
   * @throws FetchException if it is not in the store and cannot be fetched
   * @throws UnpackException if it is not an archive that is unpacked
   */
  public Imported tree(Source source, int strip) throws IOException {
    boolean fetched = provide(source);
    StoreTree tree = new StoreTree(store);
    unpacker.unpack(store.cas().path(source.sha256()), strip, tree);
    return new Imported(new Ref.Tree(tree.finish()), source.sha256(), fetched);
  }

  private boolean provide(Source source) throws IOException {
    if (store.cas().contains(source.sha256())) {
      return false;
    }
    Path folder = Files.createTempDirectory("fetch");
    Path file = folder.resolve("archive");
    try {
      fetcher.fetch(source, file);
      StoredBlob blob = store.addFile(file);
      if (!blob.digest().equals(source.sha256())) {
        throw new FetchException(
            Code.WRONG_HASH,
            source.from() + " changed on the local disk between its check and the store");
      }
      return true;
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
