package software.straylight.continuity.engine.dice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a node's last computation (or transaction) left: the result and the edges. */
final class State implements Outcome {
  static final Node[] NO_DEPENDENCIES = {};

  /** A remembered failure in place of a value. */
  record Failed(ComputationFailedException error) {}

  /** A value that was loaded and that nobody has looked at yet. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this package
  record Encoded(byte[] bytes) {}

  /** A value of which only the SHA-256 of its bytes is known. */
  @SuppressWarnings("ArrayRecordComponent")
  record Absent(byte[] digest) {}

  /** The value, or one of the stand-ins above. Replaced only by another form of the same value. */
  private volatile Object value;

  final Node[] dependencies;

  /** Where each group of {@code dependencies} ends; null if every group is a single key. */
  final int @Nullable [] groupEnds;

  final long changedAt;

  State(Object value, Node[] dependencies, int @Nullable [] groupEnds, long changedAt) {
    this.value = value;
    this.dependencies = dependencies;
    this.groupEnds = groupEnds;
    this.changedAt = changedAt;
  }

  Object value() {
    return value;
  }

  boolean isFailed() {
    return value instanceof Failed;
  }

  /** Where the group that begins at {@code from} ends. */
  int groupEnd(int from) {
    if (groupEnds == null) {
      return from + 1;
    }
    int at = Arrays.binarySearch(groupEnds, from + 1);
    return groupEnds[at >= 0 ? at : -at - 1];
  }

  List<List<Key<?>>> groups() {
    List<List<Key<?>>> groups = new ArrayList<>();
    for (int from = 0; from < dependencies.length; ) {
      int to = groupEnd(from);
      List<Key<?>> group = new ArrayList<>(to - from);
      for (int i = from; i < to; i++) {
        group.add(dependencies[i].key);
      }
      groups.add(List.copyOf(group));
      from = to;
    }
    return List.copyOf(groups);
  }

  /** Whether the value itself is at hand, decoding it if need be. */
  boolean materialise(Node node, Messages messages) {
    Object now = value;
    if (now instanceof Encoded encoded) {
      try {
        value = Objects.requireNonNull(node.key.type().valueCodec().decode(encoded.bytes()));
        return true;
      } catch (RuntimeException e) {
        messages.tell(
            "DICE_VALUE_UNREADABLE",
            "the saved value of " + node.key + " does not decode (" + e + "); computing it again");
        value = new Absent(Sha256.of(encoded.bytes()));
        return false;
      }
    }
    return !(now instanceof Absent);
  }

  /** Whether {@code other}, a new result of the same node, is the same as this one. */
  boolean sameValue(Node node, Object other) {
    Object mine = value;
    if (mine instanceof Failed a) {
      return other instanceof Failed b && a.error().sameAs(b.error());
    }
    if (other instanceof Failed) {
      return false;
    }
    if (mine instanceof Encoded encoded) {
      return Arrays.equals(encoded.bytes(), valueBytes(node, other));
    }
    if (mine instanceof Absent absent) {
      return Arrays.equals(absent.digest(), Sha256.of(valueBytes(node, other)));
    }
    return mine.equals(other);
  }

  static byte[] valueBytes(Node node, Object value) {
    return encode(node.key.type(), value);
  }

  @SuppressWarnings("unchecked") // a node's values have the type of its key
  private static <V> byte[] encode(KeyType<?, V> type, Object value) {
    return type.valueCodec().encode((V) value);
  }
}
