package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.Limits;
import software.straylight.continuity.model.Message;
import software.straylight.continuity.model.Step;
import software.straylight.continuity.store.ObjectKind;
import software.straylight.continuity.store.ObjectRef;
import software.straylight.continuity.store.Root;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/**
 * The chain of invocation records of a workspace. A pointer beside the workspace names the last
 * one; it is a hint, the records are in the store.
 */
public final class InvocationRecords {

  private final Path root;
  private final Path pointer;
  private final Store store;

  private InvocationRecords(Path root, Store store) {
    this.root = root;
    this.pointer = root.resolve(".continuity/invocation");
    this.store = store;
  }

  /** The records of the workspace at {@code root}. */
  public static InvocationRecords of(Path root, Store store) {
    return new InvocationRecords(root, store);
  }

  /** The digest of the last invocation that changed anything, if it is known. */
  public Optional<Digest> last() {
    try {
      if (!Files.isRegularFile(pointer) || Files.size(pointer) > 128) {
        return Optional.empty();
      }
      String hex = Files.readString(pointer).strip();
      return hex.matches("[0-9a-f]{64}") ? Optional.of(Digest.fromHex(hex)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A record by its digest, verified. */
  public InvocationRecord read(Digest digest) {
    return InvocationRecord.decode(store.cas().read(digest, Limits.MESSAGE));
  }

  /**
   * Writes the record of a build, unless it changed nothing and the last record says the same.
   *
   * @return hex digest of the record that tells of this build
   */
  @Nullable String write(
      List<String> command, Judgement judgement, Kernel kernel, Journal journal) {
    Optional<Digest> previous = last();
    if (previous.isPresent() && !store.cas().contains(previous.get())) {
      store.cas().removeDamaged(previous.get());
      previous = Optional.empty();
    }
    List<InvocationAction> actions = journal.actions();
    if (!journal.changed() && previous.isPresent() && tells(previous.get(), actions)) {
      return previous.get().toHex();
    }
    InvocationRecord record =
        new InvocationRecord(
            previous,
            command,
            put(judgement.policy()),
            put(judgement.trust()),
            put(judgement.evidence()),
            Optional.empty(),
            judgement.now(),
            judgement.kernel(kernel),
            actions);
    Digest digest = store.cas().put(record.encode());
    keep(digest, record, kept(judgement, journal));
    try {
      OutFolder.write(pointer, (digest.toHex() + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.of(
              "INVOCATION_UNWRITABLE",
              "the invocation record cannot be named in " + pointer + ": " + e.getMessage(),
              "look at the permissions of " + root));
    }
    return digest.toHex();
  }

  private Digest put(Message message) {
    return store.cas().put(message.encode());
  }

  /** What makes an entry the same as one before, whether it was run or served. */
  private record Told(String label, Digest action, Digest record, List<Step> path) {
    static Told of(InvocationAction a) {
      return new Told(a.label(), a.action(), a.record(), a.path());
    }
  }

  /** Whether a record has these actions with these records already, each run or served. */
  private boolean tells(Digest digest, List<InvocationAction> actions) {
    InvocationRecord record;
    try {
      record = read(digest);
    } catch (StoreException | IllegalArgumentException e) {
      return false;
    }
    // The same record may be served for another action, across toolchains: that is another story.
    Set<Told> known = new HashSet<>();
    record.actions().forEach(a -> known.add(Told.of(a)));
    return actions.stream().allMatch(a -> known.contains(Told.of(a)));
  }

  private static List<Digest> kept(Judgement judgement, Journal journal) {
    List<Digest> all = new ArrayList<>(judgement.found().envelopes());
    all.addAll(journal.differing());
    return all;
  }

  private void keep(Digest digest, InvocationRecord record, List<Digest> also) {
    List<ObjectRef> objects = new ArrayList<>();
    objects.add(new ObjectRef(ObjectKind.BLOB, digest));
    objects.add(new ObjectRef(ObjectKind.BLOB, record.policy()));
    objects.add(new ObjectRef(ObjectKind.BLOB, record.trust()));
    objects.add(new ObjectRef(ObjectKind.BLOB, record.evidence()));
    record.actions().forEach(a -> objects.add(new ObjectRef(ObjectKind.BLOB, a.record())));
    also.forEach(e -> objects.add(new ObjectRef(ObjectKind.BLOB, e)));
    store.roots().put(new Root("invocation " + root, objects, Optional.empty()));
  }
}
