package software.straylight.continuity.dhall.internal.eval;

/**
 * The values of the variables in scope: a persistent stack with Myers' skip pointers ("An
 * applicative random-access stack", 1983), so that a variable bound ten thousand definitions ago is
 * found in a few hops.
 */
public final class Env {
  public static final Env EMPTY = new Env();

  private final Value value;
  private final Env parent;
  private final Env jump;
  private final int size;
  private final int bound;

  private Env() {
    this.value = Value.ConstV.TYPE;
    this.parent = this;
    this.jump = this;
    this.size = 0;
    this.bound = 0;
  }

  private Env(Value value, Env parent) {
    this.value = value;
    this.parent = parent;
    this.size = parent.size + 1;
    this.bound = Math.max(parent.bound, value.bound());
    Env j = parent.jump;
    this.jump = parent.size - j.size == j.size - j.jump.size ? j.jump : parent;
  }

  public Env push(Value newest) {
    return new Env(newest, this);
  }

  public int size() {
    return size;
  }

  public int bound() {
    return bound;
  }

  /** The value {@code slot} binders away; 0 is the newest. */
  public Value get(int slot) {
    int target = size - slot;
    Env e = this;
    while (e.size != target) {
      e = e.jump.size >= target ? e.jump : e.parent;
    }
    return e.value;
  }
}
