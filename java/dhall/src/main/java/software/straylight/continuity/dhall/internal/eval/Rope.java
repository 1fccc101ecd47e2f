package software.straylight.continuity.dhall.internal.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.dhall.internal.limits.Meter;

/** A text under construction: strings and holes (neutral values) joined in constant time. */
public sealed interface Rope {
  long length();

  boolean hasHoles();

  int bound();

  record Leaf(String text) implements Rope {
    @Override
    public long length() {
      return text.length();
    }

    @Override
    public boolean hasHoles() {
      return false;
    }

    @Override
    public int bound() {
      return 0;
    }
  }

  record Hole(Value value) implements Rope {
    @Override
    public long length() {
      return 0;
    }

    @Override
    public boolean hasHoles() {
      return true;
    }

    @Override
    public int bound() {
      return value.bound();
    }
  }

  /** Two ropes joined; the joined string is remembered once it was needed. */
  final class Cat implements Rope {
    private static final int KEEP = 1 << 12;

    private Rope left;
    private Rope right;
    private final long length;
    private final boolean holes;
    private final int bound;

    private Cat(Rope left, Rope right) {
      this.left = left;
      this.right = right;
      long sum = left.length() + right.length();
      this.length = sum < 0 ? Long.MAX_VALUE : sum;
      this.holes = left.hasHoles() || right.hasHoles();
      this.bound = Math.max(left.bound(), right.bound());
    }

    @Override
    public long length() {
      return length;
    }

    @Override
    public boolean hasHoles() {
      return holes;
    }

    @Override
    public int bound() {
      return bound;
    }
  }

  /** The rope without text. */
  static Rope empty() {
    return new Leaf("");
  }

  static Rope of(String text) {
    return new Leaf(text);
  }

  private static boolean isEmpty(Rope rope) {
    return rope instanceof Leaf leaf && leaf.text.isEmpty();
  }

  default Rope join(Rope other) {
    if (isEmpty(this)) {
      return other;
    }
    if (isEmpty(other)) {
      return this;
    }
    if (this instanceof Leaf a && other instanceof Leaf b && length() + other.length() <= 64) {
      return new Leaf(a.text + b.text);
    }
    return new Cat(this, other);
  }

  /** The text of a rope without holes; charged to the budget before it is written. */
  default String flatten(Meter meter) {
    if (this instanceof Leaf leaf) {
      return leaf.text;
    }
    meter.text(length());
    StringBuilder out = new StringBuilder((int) length());
    ArrayDeque<Rope> todo = new ArrayDeque<>();
    todo.push(this);
    while (!todo.isEmpty()) {
      meter.step();
      switch (todo.pop()) {
        case Leaf l -> out.append(l.text);
        case Cat c -> {
          todo.push(c.right);
          todo.push(c.left);
        }
        case Hole h -> throw new IllegalStateException("a rope with holes has no text");
      }
    }
    String text = out.toString();
    if (this instanceof Cat c && text.length() >= Cat.KEEP) {
      c.left = new Leaf(text);
      c.right = empty();
    }
    return text;
  }

  /** The chunks and holes of a rope, as a text literal has them. */
  record Pieces(List<String> chunks, List<Value> holes) {}

  default Pieces pieces(Meter meter) {
    List<String> chunks = new ArrayList<>();
    List<Value> holes = new ArrayList<>();
    if (!hasHoles()) {
      chunks.add(flatten(meter));
      return new Pieces(chunks, holes);
    }
    meter.text(length());
    StringBuilder text = new StringBuilder();
    ArrayDeque<Rope> todo = new ArrayDeque<>();
    todo.push(this);
    while (!todo.isEmpty()) {
      meter.step();
      switch (todo.pop()) {
        case Leaf l -> text.append(l.text);
        case Cat c -> {
          todo.push(c.right);
          todo.push(c.left);
        }
        case Hole h -> {
          chunks.add(text.toString());
          text.setLength(0);
          holes.add(h.value);
        }
      }
    }
    chunks.add(text.toString());
    return new Pieces(chunks, holes);
  }
}
