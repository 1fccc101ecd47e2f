package software.straylight.continuity.dhall.internal.limits;

import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;

/** Counts what one question spends of its {@link Budget}; used by one thread at a time. */
public final class Meter {
  private final Budget budget;
  private final int maxDepth;
  private int depth;
  private long stepsLeft;
  private long nodesLeft;
  private long textLeft;
  private int importsLeft;
  private long importBytesLeft;
  private int pauses;
  private int charges;
  private volatile boolean cancelled;

  public Meter(Budget budget) {
    this.budget = budget;
    this.maxDepth = budget.depth();
    this.stepsLeft = budget.steps();
    this.nodesLeft = budget.nodes();
    this.textLeft = budget.textTotal();
    this.importsLeft = budget.imports();
    this.importBytesLeft = budget.importBytes();
  }

  public Budget budget() {
    return budget;
  }

  /** Asks the working thread to stop at its next step. */
  public void cancel() {
    cancelled = true;
  }

  public int depth() {
    return depth;
  }

  /** Goes back to a depth noted before, after an error was caught. */
  public void restore(int noted) {
    depth = noted;
  }

  public void enter() {
    if (++depth > maxDepth) {
      throw limit(
          DhallErrorCode.LIMIT_DEPTH,
          "the expression nests deeper than " + maxDepth + " levels",
          "depth");
    }
  }

  public void leave() {
    depth--;
  }

  public void step() {
    if (--stepsLeft < 0) {
      throw stepsSpent();
    }
    if ((stepsLeft & 0xfff) == 0) {
      pause();
    }
  }

  private void pause() {
    if (cancelled) {
      throw DhallException.of(DhallErrorCode.CANCELLED, "the evaluation was cancelled", null);
    }
    if ((++pauses & 0xf) == 0) {
      checkHost();
    }
  }

  private static void checkHost() {
    if (HeapGuard.exhausted()) {
      throw hostExhausted();
    }
  }

  /** The only limit that depends on the machine. */
  static DhallException hostExhausted() {
    return DhallException.of(
        DhallErrorCode.LIMIT_HOST,
        "the evaluation fills the memory of this process",
        "give it more memory, or lower --budget nodes to get an error that is the same everywhere");
  }

  public void steps(long count) {
    stepsLeft -= count;
    if (stepsLeft < 0) {
      throw stepsSpent();
    }
  }

  private DhallException stepsSpent() {
    return limit(
        DhallErrorCode.LIMIT_STEPS,
        "the evaluation takes more than " + budget.steps() + " steps",
        "steps");
  }

  public void nodes(long count) {
    nodesLeft -= count;
    if ((++charges & 0xffff) == 0) {
      checkHost();
    }
    if (nodesLeft < 0) {
      throw limit(
          DhallErrorCode.LIMIT_NODES,
          "the result has more than " + budget.nodes() + " nodes",
          "nodes");
    }
  }

  /** Before a list of that length is made or walked as a whole. */
  public void list(long length) {
    if (length > budget.nodes()) {
      nodes(length);
    }
    steps(length);
  }

  /** Before a text of that length is written out. */
  public void text(long length) {
    if (length > budget.textLength()) {
      throw limit(
          DhallErrorCode.LIMIT_TEXT,
          "a text of " + length + " characters is longer than " + budget.textLength(),
          "text");
    }
    textLeft -= length;
    if (textLeft < 0) {
      throw limit(
          DhallErrorCode.LIMIT_TEXT,
          "the texts together are longer than " + budget.textTotal() + " characters",
          "text-total");
    }
  }

  /** Before a number of at most that many bits is computed. */
  public void bits(long bits) {
    if (bits > budget.naturalBits()) {
      throw limit(
          DhallErrorCode.LIMIT_BITS,
          "a number of " + bits + " bits is longer than " + budget.naturalBits(),
          "bits");
    }
    steps(bits >> 6);
  }

  /** Before a decimal numeral of that many digits is read; reading it is quadratic. */
  public void digits(long digits) {
    bits(digits * 10 / 3);
    steps((digits >> 6) * (digits >> 6));
  }

  public void source(long bytes) {
    if (bytes > budget.sourceBytes()) {
      throw limit(
          DhallErrorCode.LIMIT_SOURCE,
          "the source has " + bytes + " bytes, more than " + budget.sourceBytes(),
          "bytes");
    }
  }

  public void importLoaded(long bytes, int chain) {
    source(bytes);
    importBytesLeft -= bytes;
    if (--importsLeft < 0 || importBytesLeft < 0 || chain > budget.importDepth()) {
      String what =
          importsLeft < 0
              ? "more than " + budget.imports() + " imports"
              : importBytesLeft < 0
                  ? "imports of more than " + budget.importBytes() + " bytes"
                  : "a chain of more than " + budget.importDepth() + " imports";
      String knob =
          importsLeft < 0 ? "imports" : importBytesLeft < 0 ? "import-bytes" : "import-depth";
      throw limit(DhallErrorCode.LIMIT_IMPORTS, "the expression has " + what, knob);
    }
  }

  private static DhallException limit(DhallErrorCode code, String what, String knob) {
    return DhallException.of(
        code,
        what,
        "make the expression smaller, or, if it is meant, raise the limit with --budget "
            + knob
            + "=N");
  }
}
