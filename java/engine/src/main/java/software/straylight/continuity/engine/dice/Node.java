package software.straylight.continuity.engine.dice;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One key in the graph. A node is <i>clean</i> (known to be right at the current version) exactly
 * if it has a state and nothing below it changed after it was verified: {@code dirtiedAt <=
 * verifiedAt}. Sessions write {@code state} before {@code verifiedAt}; {@code dirtiedAt} and {@code
 * forced = true} are written only while no session is open.
 *
 * <p>Kept small: a million of them must fit in a gibibyte with their keys and values.
 */
final class Node {
  private static final VarHandle TASK;
  private static final VarHandle VERIFIED_AT;
  private static final Node[] NO_NODES = {};

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TASK = lookup.findVarHandle(Node.class, "task", Task.class);
      VERIFIED_AT = lookup.findVarHandle(Node.class, "verifiedAt", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final Key<?> key;
  volatile @Nullable State state;
  volatile @Nullable Task task;
  volatile long verifiedAt = -1;
  long dirtiedAt;

  /** It must be computed even if all it asked for is unchanged. */
  volatile boolean forced;

  /**
   * The node at which a walk without computations last had to stop, and the version at which it
   * did. A hint, so racy: a wrong pair costs a walk or a thread, nothing else.
   */
  @Nullable Node blockedBy;

  long blockedAt = -1;

  /** Its number in the graph file, or -1; guarded by the file's lock, as is the next field. */
  int fileId = -1;

  int recordBytes;

  /** Who asked for it since {@code dirtiedAt}; may also hold some who no longer do. */
  private Node[] dependents = NO_NODES;

  private int dependentCount;

  Node(Key<?> key) {
    this.key = key;
  }

  boolean isClean() {
    return verifiedAt >= dirtiedAt && state != null;
  }

  boolean claim(Task claimant) {
    return TASK.compareAndSet(this, (Task) null, claimant);
  }

  boolean advanceVerifiedAt(long from, long to) {
    return VERIFIED_AT.compareAndSet(this, from, to);
  }

  synchronized void addDependent(Node dependent) {
    if (dependentCount > 0 && dependents[dependentCount - 1] == dependent) {
      return;
    }
    if (dependentCount == dependents.length) {
      if (dependentCount >= 16) {
        dropRepeatedDependents();
      }
      if (dependentCount > dependents.length / 2 || dependents.length < 16) {
        dependents = Arrays.copyOf(dependents, Math.max(1, dependentCount * 2));
      }
    }
    dependents[dependentCount++] = dependent;
  }

  /** Repetitions come from computations that stop asking for a key and ask for it again. */
  private void dropRepeatedDependents() {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>(dependentCount * 2));
    int kept = 0;
    for (int i = 0; i < dependentCount; i++) {
      if (seen.add(dependents[i])) {
        dependents[kept++] = dependents[i];
      }
    }
    Arrays.fill(dependents, kept, dependentCount, null);
    dependentCount = kept;
  }

  /** Empties the list of dependents: they are about to become dirty and will register again. */
  synchronized Node[] takeDependents() {
    Node[] taken =
        dependentCount == dependents.length
            ? dependents
            : Arrays.copyOf(dependents, dependentCount);
    dependents = NO_NODES;
    dependentCount = 0;
    return taken;
  }

  static byte[] keyBytes(Key<?> key) {
    return encodeKey(key.type(), key);
  }

  @SuppressWarnings("unchecked") // a key's type has the codec of its own class
  private static <K extends Key<V>, V> byte[] encodeKey(KeyType<K, V> type, Key<?> key) {
    return type.keyCodec().encode((K) key);
  }

  @Override
  public String toString() {
    return key.toString();
  }
}
