package software.straylight.continuity.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.CanonicalTree;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.StorePath;
import software.straylight.continuity.model.TreeException;

/**
 * The closure of objects: least set that holds the given ones and all that they lead to. What is
 * absent or damaged leads to nothing: it could not be used either.
 */
final class Marking {
  private static final int MAX_RECORD = 256 << 20;

  private final Cas cas;
  private final Set<Digest> blobs = new HashSet<>();
  private final Set<Digest> trees = new HashSet<>();
  private final Set<ObjectRef> done = new HashSet<>();
  private final boolean withInputs;

  /**
   * @param withInputs whether a record leads to its inputs and toolchains as well: they are not
   *     needed to serve it, but to run it again
   */
  Marking(Cas cas, boolean withInputs) {
    this.cas = cas;
    this.withInputs = withInputs;
  }

  boolean hasBlob(Digest digest) {
    return blobs.contains(digest);
  }

  boolean hasTree(Digest digest) {
    return trees.contains(digest);
  }

  Set<Digest> blobs() {
    return blobs;
  }

  Set<Digest> trees() {
    return trees;
  }

  void add(Collection<ObjectRef> objects) {
    Deque<ObjectRef> open = new ArrayDeque<>(objects);
    while (!open.isEmpty()) {
      ObjectRef next = open.pop();
      if (done.add(next)) {
        blobs.add(next.digest());
        try {
          expand(next, open);
        } catch (StoreException | MalformedException | TreeException e) {
          if (e instanceof StoreException s && s.code() == StoreException.Code.STORE_IO) {
            throw s;
          }
        }
      }
    }
  }

  private void expand(ObjectRef object, Deque<ObjectRef> open) {
    switch (object.kind()) {
      case BLOB -> {}
      case TREE -> tree(object.digest());
      case RECORD -> record(ExecutionRecord.decode(cas.peek(object.digest(), MAX_RECORD)), open);
      case INVOCATION ->
          invocation(InvocationRecord.decode(cas.peek(object.digest(), MAX_RECORD)), open);
    }
  }

  private void tree(Digest root) {
    trees.add(root);
    Trees.StoredDirectories directories = new Trees.StoredDirectories(cas);
    try {
      for (Entry entry : CanonicalTree.decode(root, directories).entries().values()) {
        if (entry instanceof Entry.File file) {
          blobs.add(file.digest());
        }
      }
    } finally {
      blobs.addAll(directories.seen());
    }
  }

  private void record(ExecutionRecord record, Deque<ObjectRef> open) {
    for (Output output : record.outputs().values()) {
      open.push(ObjectRef.of(output.ref()));
      for (StorePath reference : output.references()) {
        open.push(ObjectRef.of(reference.ref()));
      }
    }
    blobs.add(record.stdout().digest());
    blobs.add(record.stderr().digest());
    if (withInputs) {
      Action action = Action.decode(record.action().toByteArray());
      for (Ref input : action.inputs().values()) {
        open.push(ObjectRef.of(input));
      }
      for (Digest toolchain : action.toolchains().values()) {
        open.push(new ObjectRef(ObjectKind.TREE, toolchain));
      }
    }
  }

  private void invocation(InvocationRecord invocation, Deque<ObjectRef> open) {
    blobs.add(invocation.policy());
    blobs.add(invocation.trust());
    blobs.add(invocation.evidence());
    invocation.ledger().ifPresent(blobs::add);
    for (InvocationAction action : invocation.actions()) {
      open.push(new ObjectRef(ObjectKind.RECORD, action.record()));
    }
  }
}
