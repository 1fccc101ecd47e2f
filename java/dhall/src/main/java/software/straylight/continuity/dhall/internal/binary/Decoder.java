package software.straylight.continuity.dhall.internal.binary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Operator;
import software.straylight.continuity.dhall.internal.syntax.Span;
import software.straylight.continuity.dhall.internal.syntax.Universe;

/** Decodes binary expressions (binary.md, "Decoding judgment"). */
public final class Decoder {
  private static final long NO = Span.NONE;

  private final CborReader in;
  private final Meter meter;
  private final TemporalDecoder temporals;
  private final ImportDecoder imports;

  private Decoder(byte[] bytes, Meter meter) {
    this.in = new CborReader(bytes, meter);
    this.meter = meter;
    this.temporals = new TemporalDecoder(in, meter);
    this.imports = new ImportDecoder(in, this::exprOrNull);
  }

  public static Expr decode(byte[] bytes, Meter meter) {
    meter.source(bytes.length);
    Decoder decoder = new Decoder(bytes, meter);
    Expr expr = decoder.expr();
    if (!decoder.in.atEnd()) {
      throw decoder.in.error("there are bytes behind the expression");
    }
    return expr;
  }

  private Expr expr() {
    meter.enter();
    Expr e =
        switch (in.peek()) {
          case CborReader.UNSIGNED, CborReader.TAG -> new Expr.Var("_", index(), NO);
          case CborReader.TEXT -> constant();
          case CborReader.ARRAY -> array();
          case CborReader.SIMPLE ->
              in.isBool() ? new Expr.BoolLit(in.bool(), NO) : new Expr.DoubleLit(in.floating(), NO);
          default -> throw in.error("an expression does not begin like this");
        };
    meter.leave();
    return e;
  }

  private @Nullable Expr exprOrNull() {
    if (in.isNull()) {
      in.nul();
      return null;
    }
    return expr();
  }

  private long index() {
    BigInteger index = in.integer();
    if (index.signum() < 0 || index.bitLength() > 62) {
      throw in.error("the index " + index + " of a variable is out of range");
    }
    return index.longValue();
  }

  private Expr constant() {
    String name = in.text();
    Builtin builtin = Builtin.named(name);
    if (builtin != null) {
      return new Expr.BuiltinRef(builtin, NO);
    }
    for (Universe universe : Universe.values()) {
      if (universe.source().equals(name)) {
        return new Expr.Const(universe, NO);
      }
    }
    throw in.error("there is no builtin `" + name + "`");
  }

  private String name() {
    String name = in.text();
    if (name.equals("_")) {
      throw in.error("a variable named _ is encoded without its name");
    }
    return name;
  }

  private Expr array() {
    int n = in.array();
    in.length(n >= 1);
    if (in.peek() == CborReader.TEXT) {
      in.length(n == 2);
      String name = name();
      return new Expr.Var(name, index(), NO);
    }
    int label = in.smallInteger(Integer.MAX_VALUE);
    return switch (label) {
      case 0 -> application(n);
      case 1, 2 -> binder(label, n);
      case 3 -> operator(n);
      case 4 -> list(n);
      case 5 -> {
        in.length(n == 3);
        in.nul();
        yield new Expr.Some(expr(), NO);
      }
      case 6 -> {
        in.length(n == 3 || n == 4);
        Expr handlers = expr();
        Expr union = expr();
        yield new Expr.Merge(handlers, union, n == 4 ? expr() : null, NO);
      }
      case 7, 8, 11 -> entries(label, n);
      case 9 -> {
        in.length(n == 3);
        Expr record = expr();
        yield new Expr.Field(record, in.text(), NO);
      }
      case 10 -> projection(n);
      case 14 -> {
        in.length(n == 4);
        Expr condition = expr();
        Expr then = expr();
        yield new Expr.If(condition, then, expr(), NO);
      }
      case 15 -> {
        in.length(n == 2);
        BigInteger value = in.integer();
        if (value.signum() < 0) {
          throw in.error("a Natural is not negative");
        }
        yield new Expr.NaturalLit(value, NO);
      }
      case 16 -> {
        in.length(n == 2);
        yield new Expr.IntegerLit(in.integer(), NO);
      }
      case 18 -> text(n);
      case 19 -> {
        in.length(n == 2);
        yield new Expr.Assert(expr(), NO);
      }
      case 24 -> imports.read(n);
      case 25 -> let(n);
      case 26 -> {
        in.length(n == 3);
        Expr value = expr();
        yield new Expr.Annot(value, expr(), NO);
      }
      case 27 -> {
        in.length(n == 2 || n == 3);
        Expr record = expr();
        yield new Expr.ToMap(record, n == 3 ? expr() : null, NO);
      }
      case 28 -> {
        in.length(n == 2);
        yield new Expr.EmptyList(expr(), NO);
      }
      case 29 -> with(n);
      case 30, 31, 32 -> temporals.read(label, n);
      case 33 -> {
        in.length(n == 2);
        if (in.peek() != CborReader.BYTES) {
          throw in.error("expected bytes");
        }
        yield new Expr.BytesLit(in.bytes(), NO);
      }
      case 34 -> {
        in.length(n == 2);
        yield new Expr.ShowConstructor(expr(), NO);
      }
      default -> throw in.error("there is no expression with the label " + label);
    };
  }

  private Expr application(int n) {
    in.length(n >= 3);
    Expr e = expr();
    for (int i = 2; i < n; i++) {
      e = new Expr.App(e, expr(), NO);
    }
    return e;
  }

  private Expr binder(int label, int n) {
    in.length(n == 3 || n == 4);
    String name = n == 4 ? name() : "_";
    Expr type = expr();
    Expr body = expr();
    return label == 1 ? new Expr.Lambda(name, type, body, NO) : new Expr.Pi(name, type, body, NO);
  }

  private Expr operator(int n) {
    in.length(n == 4);
    int code = in.smallInteger(Operator.count() - 1);
    Expr left = expr();
    return new Expr.Op(Operator.ofCode(code), left, expr(), NO);
  }

  private Expr list(int n) {
    in.length(n >= 2);
    if (!in.isNull()) {
      in.length(n == 2);
      return new Expr.EmptyList(
          new Expr.App(new Expr.BuiltinRef(Builtin.LIST, NO), expr(), NO), NO);
    }
    in.nul();
    in.length(n >= 3);
    Expr[] elements = new Expr[n - 2];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = expr();
    }
    return new Expr.ListLit(elements, NO);
  }

  private record Entry(String label, @Nullable Expr value) {}

  private Expr entries(int label, int n) {
    in.length(n == 2);
    int count = in.map();
    List<Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String key = in.text();
      entries.add(new Entry(key, label == 11 ? exprOrNull() : expr()));
    }
    entries.sort((a, b) -> Labels.compare(a.label(), b.label()));
    String[] labels = new String[count];
    @Nullable Expr[] values = new @Nullable Expr[count];
    for (int i = 0; i < count; i++) {
      labels[i] = entries.get(i).label();
      values[i] = entries.get(i).value();
    }
    if (label == 11) {
      return new Expr.UnionType(labels, values, NO);
    }
    Expr[] present = Arrays.copyOf(values, count, Expr[].class);
    return label == 7
        ? new Expr.RecordType(labels, present, NO)
        : new Expr.RecordLit(labels, present, NO);
  }

  private Expr projection(int n) {
    in.length(n >= 2);
    Expr record = expr();
    if (n == 3 && in.peek() == CborReader.ARRAY) {
      in.length(in.array() == 1);
      return new Expr.ProjectType(record, expr(), NO);
    }
    String[] labels = new String[n - 2];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.text();
    }
    return new Expr.Project(record, labels, NO);
  }

  private Expr text(int n) {
    in.length(n >= 2 && n % 2 == 0);
    int holes = (n - 2) / 2;
    String[] chunks = new String[holes + 1];
    Expr[] exprs = new Expr[holes];
    for (int i = 0; i < holes; i++) {
      chunks[i] = in.text();
      exprs[i] = expr();
    }
    chunks[holes] = in.text();
    return new Expr.TextLit(chunks, exprs, NO);
  }

  private Expr let(int n) {
    in.length(n >= 5 && n % 3 == 2);
    int bindings = (n - 2) / 3;
    List<Expr.Let> lets = new ArrayList<>(bindings);
    Expr unread = new Expr.Var("_", 0, NO);
    for (int i = 0; i < bindings; i++) {
      String name = in.text();
      Expr type = exprOrNull();
      lets.add(new Expr.Let(name, type, expr(), unread, NO));
    }
    Expr body = expr();
    for (Expr.Let let : lets.reversed()) {
      body = new Expr.Let(let.label(), let.type(), let.value(), body, NO);
    }
    return body;
  }

  private Expr with(int n) {
    in.length(n == 4);
    Expr record = expr();
    int steps = in.array();
    in.length(steps >= 1);
    @Nullable String[] path = new @Nullable String[steps];
    for (int i = 0; i < steps; i++) {
      if (in.peek() == CborReader.TEXT) {
        path[i] = in.text();
      } else {
        in.smallInteger(0);
      }
    }
    return new Expr.With(record, path, expr(), NO);
  }
}
