package software.straylight.continuity.dhall;

import java.util.function.Function;
import software.straylight.continuity.dhall.internal.binary.Encoder;
import software.straylight.continuity.dhall.internal.check.TypeMatch;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Quote;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.format.Printer;
import software.straylight.continuity.dhall.internal.syntax.Source;
import software.straylight.continuity.dhall.internal.syntax.Span;

/**
 * A loaded expression: parsed, resolved, well-typed; evaluated as far as it was needed. Belongs to
 * the evaluator that loaded it. Each method is one question with its own budget.
 */
public final class DhallExpression {
  private final DhallEvaluator owner;
  private final Source source;
  private final Value value;
  private final Value type;

  DhallExpression(DhallEvaluator owner, Source source, Value value, Value type) {
    this.owner = owner;
    this.source = source;
    this.value = value;
    this.type = type;
  }

  /** The name under which messages show the expression. */
  public String name() {
    return source.name();
  }

  private <T> T ask(Function<Evaluator, T> question) {
    try {
      return owner.ask(question);
    } catch (DhallException e) {
      // A bound is spent anywhere; say at least by which file.
      throw e.code().isLimit() ? e.at(source, Span.NONE) : e;
    }
  }

  /** The inferred type, as source. */
  public String type() {
    return ask(e -> Printer.print(Quote.normal(e, type), e.meter()));
  }

  /** The β-normal form, as source. */
  public String normalized() {
    return ask(e -> Printer.print(Quote.normal(e, value), e.meter()));
  }

  /** The αβ-normal form, as source. */
  public String alphaNormalized() {
    return ask(e -> Printer.print(Quote.alphaNormal(e, value), e.meter()));
  }

  /** The binary encoding of the β-normal form. */
  public byte[] encodeNormalized() {
    return ask(e -> Encoder.encode(Quote.normal(e, value), e.meter()));
  }

  /** The binary encoding of the αβ-normal form: the bytes whose SHA-256 is {@link #hash()}. */
  public byte[] encodeAlphaNormalized() {
    return ask(e -> Encoder.encode(Quote.alphaNormal(e, value), e.meter()));
  }

  /** The binary encoding of the inferred type. */
  public byte[] encodeType() {
    return ask(e -> Encoder.encode(Quote.normal(e, type), e.meter()));
  }

  /** The semantic hash, 32 bytes of SHA-256, as it is written behind {@code sha256:}. */
  public byte[] hash() {
    return ask(e -> Encoder.hash(Quote.alphaNormal(e, value), e.meter()));
  }

  /** The value as data, for typed access; functions and types in it are opaque. */
  public DhallValue value() {
    return ask(e -> DhallValue.of(source.name(), new DataReader(e).read(value)));
  }

  /** The value as JSON: the mapping of dhall-to-json. */
  public String toJson() {
    return json(false);
  }

  /** The same with every element and field on a line of its own. */
  public String toIndentedJson() {
    return json(true);
  }

  private String json(boolean indented) {
    DhallValue data = value();
    return ask(e -> new JsonText(data, e.meter(), indented).write());
  }

  /**
   * Checks that the value has the type of another expression's value, with the difference as error.
   *
   * @param schema an expression whose value is a type
   */
  public DhallExpression checkAgainst(DhallExpression schema) {
    return ask(
        e -> {
          TypeMatch.check(e, source, schema.value, type);
          return this;
        });
  }
}
