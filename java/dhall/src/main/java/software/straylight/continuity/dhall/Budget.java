package software.straylight.continuity.dhall;

import java.util.List;

/**
 * The deterministic bounds of one question to the evaluator. Each is checked before the work it
 * bounds is done and ends in a typed {@code dhall.limit.*} error, never in exhausted memory or
 * stack. None of them is a clock, so the same input ends the same way on every machine.
 *
 * @param sourceBytes bytes of one source or one binary expression
 * @param depth nesting of syntax, of values and of evaluation
 * @param steps evaluation steps; arithmetic is charged by machine word
 * @param nodes nodes of values and of normal forms that are built
 * @param textLength UTF-16 units of one {@code Text} that is written out
 * @param textTotal UTF-16 units of all texts that are written out
 * @param naturalBits bits of one {@code Natural} or {@code Integer}
 * @param imports number of imports that are loaded
 * @param importBytes bytes of all imports together
 * @param importDepth length of a chain of imports
 */
public record Budget(
    long sourceBytes,
    int depth,
    long steps,
    long nodes,
    long textLength,
    long textTotal,
    long naturalBits,
    int imports,
    long importBytes,
    int importDepth) {

  /** The depth beyond which the implementation's own stack would not suffice. */
  public static final int MAX_DEPTH = 40_000;

  public Budget {
    if (depth < 1 || depth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "depth " + depth + " is not between 1 and " + MAX_DEPTH + ", what the stack can hold");
    }
    long least =
        Math.min(
            Math.min(Math.min(sourceBytes, steps), Math.min(nodes, textLength)),
            Math.min(Math.min(textTotal, naturalBits), Math.min(importBytes, importDepth)));
    if (least < 0 || imports < 0) {
      throw new IllegalArgumentException("a budget cannot be negative: " + this);
    }
  }

  /** Enough for any build file that people or their generators write. */
  public static Budget standard() {
    return new Budget(
        64L << 20,
        20_000,
        200_000_000L,
        8_000_000L,
        32L << 20,
        64L << 20,
        1L << 20,
        10_000,
        256L << 20,
        200);
  }

  /** The names under which the bounds are set one by one, as {@code --budget NAME=N} does. */
  public static final List<String> KNOBS =
      List.of(
          "bytes",
          "depth",
          "steps",
          "nodes",
          "text",
          "text-total",
          "bits",
          "imports",
          "import-bytes",
          "import-depth");

  /**
   * This budget with one bound set by its name.
   *
   * @param knob one of {@link #KNOBS}
   * @throws IllegalArgumentException where there is no such bound or the value is not allowed
   */
  public Budget with(String knob, long value) {
    return switch (knob) {
      case "bytes" -> withSourceBytes(value);
      case "depth" -> withDepth(toInt(value));
      case "steps" -> withSteps(value);
      case "nodes" -> withNodes(value);
      case "text" -> withTextLength(value);
      case "text-total" -> withTextTotal(value);
      case "bits" -> withNaturalBits(value);
      case "imports" -> withImports(toInt(value), importBytes, importDepth);
      case "import-bytes" -> withImports(imports, value, importDepth);
      case "import-depth" -> withImports(imports, importBytes, toInt(value));
      default ->
          throw new IllegalArgumentException(
              "there is no budget `" + knob + "`; there are " + String.join(", ", KNOBS));
    };
  }

  /**
   * The bound of that name.
   *
   * @param knob one of {@link #KNOBS}
   */
  public long get(String knob) {
    return switch (knob) {
      case "bytes" -> sourceBytes;
      case "depth" -> depth;
      case "steps" -> steps;
      case "nodes" -> nodes;
      case "text" -> textLength;
      case "text-total" -> textTotal;
      case "bits" -> naturalBits;
      case "imports" -> imports;
      case "import-bytes" -> importBytes;
      case "import-depth" -> importDepth;
      default -> throw new IllegalArgumentException("there is no budget `" + knob + "`");
    };
  }

  private static int toInt(long value) {
    return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, value));
  }

  public Budget withDepth(int value) {
    return new Budget(
        sourceBytes,
        value,
        steps,
        nodes,
        textLength,
        textTotal,
        naturalBits,
        imports,
        importBytes,
        importDepth);
  }

  public Budget withSteps(long value) {
    return new Budget(
        sourceBytes,
        depth,
        value,
        nodes,
        textLength,
        textTotal,
        naturalBits,
        imports,
        importBytes,
        importDepth);
  }

  public Budget withNodes(long value) {
    return new Budget(
        sourceBytes,
        depth,
        steps,
        value,
        textLength,
        textTotal,
        naturalBits,
        imports,
        importBytes,
        importDepth);
  }

  public Budget withSourceBytes(long value) {
    return new Budget(
        value,
        depth,
        steps,
        nodes,
        textLength,
        textTotal,
        naturalBits,
        imports,
        importBytes,
        importDepth);
  }

  public Budget withTextLength(long value) {
    return new Budget(
        sourceBytes,
        depth,
        steps,
        nodes,
        value,
        textTotal,
        naturalBits,
        imports,
        importBytes,
        importDepth);
  }

  public Budget withTextTotal(long value) {
    return new Budget(
        sourceBytes,
        depth,
        steps,
        nodes,
        textLength,
        value,
        naturalBits,
        imports,
        importBytes,
        importDepth);
  }

  public Budget withNaturalBits(long value) {
    return new Budget(
        sourceBytes,
        depth,
        steps,
        nodes,
        textLength,
        textTotal,
        value,
        imports,
        importBytes,
        importDepth);
  }

  public Budget withImports(int count, long bytes, int chain) {
    return new Budget(
        sourceBytes, depth, steps, nodes, textLength, textTotal, naturalBits, count, bytes, chain);
  }
}
