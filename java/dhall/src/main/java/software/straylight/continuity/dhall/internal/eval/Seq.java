package software.straylight.continuity.dhall.internal.eval;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A persistent sequence: chunks in an AVL tree that is joined in logarithmic time, so that neither
 * {@code xs # [x]} nor {@code [x] # xs} in a loop is quadratic.
 */
public final class Seq implements Iterable<Value> {
  public static final Seq EMPTY = new Seq(new Value[0]);
  private static final int CHUNK = 32;

  private final Value[] chunk;
  private final Seq[] children;
  private final int size;
  private final int height;
  private final int bound;

  private static final Seq[] NONE = {};

  private Seq(Value[] chunk) {
    this.chunk = chunk;
    this.children = NONE;
    this.size = chunk.length;
    this.height = 0;
    this.bound = Values.bound(chunk);
  }

  private Seq(Seq left, Seq right) {
    this.chunk = EMPTY.chunk;
    this.children = new Seq[] {left, right};
    this.size = Math.addExact(left.size, right.size);
    this.height = Math.max(left.height, right.height) + 1;
    this.bound = Math.max(left.bound, right.bound);
  }

  /** A sequence of the given elements, which the sequence then owns. */
  public static Seq of(Value... elements) {
    return elements.length == 0 ? EMPTY : new Seq(elements);
  }

  public int size() {
    return size;
  }

  int bound() {
    return bound;
  }

  public Value get(int index) {
    int i = index;
    Seq s = this;
    while (s.height > 0) {
      Seq left = s.children[0];
      if (i < left.size) {
        s = left;
      } else {
        i -= left.size;
        s = s.children[1];
      }
    }
    return s.chunk[i];
  }

  Seq join(Seq other) {
    if (size == 0) {
      return other;
    }
    if (other.size == 0) {
      return this;
    }
    return joined(this, other);
  }

  private static Seq joined(Seq a, Seq b) {
    if (a.height == 0 && b.height == 0 && a.size + b.size <= CHUNK) {
      Value[] both = Arrays.copyOf(a.chunk, a.size + b.size);
      System.arraycopy(b.chunk, 0, both, a.size, b.size);
      return new Seq(both);
    }
    if (a.height > b.height + 1 || (a.height > b.height && b.size < CHUNK)) {
      return balanced(a.children[0], joined(a.children[1], b));
    }
    if (b.height > a.height + 1 || (b.height > a.height && a.size < CHUNK)) {
      return balanced(joined(a, b.children[0]), b.children[1]);
    }
    return new Seq(a, b);
  }

  private static Seq balanced(Seq left, Seq right) {
    if (left.height > right.height + 1) {
      Seq inner = left.children[1];
      return left.children[0].height >= inner.height
          ? new Seq(left.children[0], new Seq(inner, right))
          : new Seq(
              new Seq(left.children[0], inner.children[0]), new Seq(inner.children[1], right));
    }
    if (right.height > left.height + 1) {
      Seq inner = right.children[0];
      return right.children[1].height >= inner.height
          ? new Seq(new Seq(left, inner), right.children[1])
          : new Seq(
              new Seq(left, inner.children[0]), new Seq(inner.children[1], right.children[1]));
    }
    return new Seq(left, right);
  }

  public Value[] toArray() {
    if (height == 0) {
      return chunk;
    }
    Value[] out = new Value[size];
    int at = 0;
    for (Value v : this) {
      out[at++] = v;
    }
    return out;
  }

  @Override
  public Iterator<Value> iterator() {
    ArrayDeque<Seq> todo = new ArrayDeque<>();
    todo.push(this);
    return new Iterator<>() {
      private Value[] current = EMPTY.chunk;
      private int at;

      @Override
      public boolean hasNext() {
        while (at == current.length && !todo.isEmpty()) {
          Seq s = todo.pop();
          if (s.height > 0) {
            todo.push(s.children[1]);
            todo.push(s.children[0]);
          } else {
            current = s.chunk;
            at = 0;
          }
        }
        return at < current.length;
      }

      @Override
      public Value next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return current[at++];
      }
    };
  }
}
