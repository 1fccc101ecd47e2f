package software.straylight.continuity.dhall.internal.binary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;

/**
 * The binary encoding of an expression (binary.md), with an explicit stack of what is still to be
 * written, so that depth costs heap and not stack.
 */
@SuppressWarnings("ArrayRecordComponent")
public final class Encoder {
  private static final Object NULL = new Object();
  private static final int STEPS_PER_NODE = 4;

  private final CborWriter out;
  private final Meter meter;

  /** Expressions, strings, integers, {@link #NULL} and label arrays still to write, next last. */
  private final ArrayDeque<Object> todo = new ArrayDeque<>();

  private Encoder(CborWriter out, Meter meter) {
    this.out = out;
    this.meter = meter;
  }

  public static byte[] encode(Expr expr, Meter meter) {
    return run(CborWriter.toBytes(), expr, meter);
  }

  /** The SHA-256 of the encoding; the semantic hash where the expression is αβ-normal. */
  public static byte[] hash(Expr expr, Meter meter) {
    return run(CborWriter.toDigest(), expr, meter);
  }

  private static byte[] run(CborWriter out, Expr expr, Meter meter) {
    Encoder encoder = new Encoder(out, meter);
    encoder.todo.push(expr);
    while (!encoder.todo.isEmpty()) {
      switch (encoder.todo.pop()) {
        case Expr e -> encoder.write(e);
        case String s -> encoder.out.text(s);
        case Integer i -> encoder.out.integer(i);
        default -> encoder.out.nul();
      }
    }
    return out.finish();
  }

  /** An array of a label and the given items; null items are written as null. */
  private void array(int label, @Nullable Object... items) {
    out.array(items.length + 1);
    out.integer(label);
    for (int i = items.length - 1; i >= 0; i--) {
      Object item = items[i];
      todo.push(item == null ? NULL : item);
    }
  }

  private void map(int label, String[] labels, @Nullable Expr[] values) {
    out.array(2);
    out.integer(label);
    out.map(labels.length);
    for (int i = labels.length - 1; i >= 0; i--) {
      Expr value = values[i];
      todo.push(value == null ? NULL : value);
      todo.push(labels[i]);
    }
  }

  private void write(Expr expr) {
    meter.steps(STEPS_PER_NODE);
    switch (expr) {
      case Expr.Const c -> out.text(c.universe().source());
      case Expr.BuiltinRef b -> out.text(b.builtin().source());
      case Expr.Var v -> variable(v);
      case Expr.Lambda l -> binder(1, l.label(), l.domain(), l.body());
      case Expr.Pi p -> binder(2, p.label(), p.domain(), p.codomain());
      case Expr.App a -> application(a);
      case Expr.Let l -> let(l);
      case Expr.Annot a -> array(26, a.value(), a.type());
      case Expr.BoolLit b -> out.bool(b.value());
      case Expr.NaturalLit n -> literal(15, w -> w.integer(n.value()));
      case Expr.IntegerLit n -> literal(16, w -> w.integer(n.value()));
      case Expr.DoubleLit d -> out.floating(d.value());
      case Expr.TextLit t -> text(t);
      case Expr.BytesLit b -> literal(33, w -> w.bytes(b.value()));
      case Expr.DateLit d -> array(30, d.year(), d.month(), d.day());
      case Expr.TimeLit t -> time(t);
      case Expr.TimeZoneLit z -> {
        out.array(4);
        out.integer(32);
        // Minutes from UTC have one zero: -00:00 is +00:00.
        out.bool(!z.negative() || (z.hours() == 0 && z.minutes() == 0));
        out.integer(z.hours());
        out.integer(z.minutes());
      }
      case Expr.EmptyList l -> emptyList(l);
      case Expr.ListLit l -> {
        out.array(l.elements().length + 2);
        out.integer(4);
        out.nul();
        for (int i = l.elements().length - 1; i >= 0; i--) {
          todo.push(l.elements()[i]);
        }
      }
      case Expr.Some s -> array(5, null, s.value());
      case Expr.RecordType r -> map(7, r.labels(), r.types());
      case Expr.RecordLit r -> map(8, r.labels(), r.values());
      case Expr.UnionType u -> map(11, u.labels(), u.types());
      case Expr.Op o -> array(3, o.operator().code(), o.left(), o.right());
      case Expr.If i -> array(14, i.condition(), i.then(), i.otherwise());
      case Expr.Merge m -> optional(6, m.type(), m.handlers(), m.union());
      case Expr.ToMap t -> optional(27, t.type(), t.record());
      case Expr.ShowConstructor s -> array(34, s.value());
      case Expr.Field f -> array(9, f.record(), f.label());
      case Expr.Project p -> {
        out.array(p.labels().length + 2);
        out.integer(10);
        for (int i = p.labels().length - 1; i >= 0; i--) {
          todo.push(p.labels()[i]);
        }
        todo.push(p.record());
      }
      case Expr.ProjectType p -> {
        out.array(3);
        out.integer(10);
        todo.push(new Expr.Embedded(new Bracketed(p.type()), p.span()));
        todo.push(p.record());
      }
      case Expr.With w -> {
        out.array(4);
        out.integer(29);
        todo.push(w.value());
        todo.push(new Expr.Embedded(new Path(w.path()), w.span()));
        todo.push(w.record());
      }
      case Expr.Assert a -> array(19, a.type());
      case Expr.Import i -> imported(i);
      case Expr.Embedded e -> embedded(e);
    }
  }

  /** A type in an array of one element, as projections by type have it. */
  private record Bracketed(Expr type) implements Expr.Closed {}

  /** The path of a {@code with}. */
  private record Path(@Nullable String[] steps) implements Expr.Closed {}

  private void embedded(Expr.Embedded e) {
    switch (e.closed()) {
      case Bracketed b -> {
        out.array(1);
        todo.push(b.type());
      }
      case Path p -> {
        out.array(p.steps().length);
        for (int i = p.steps().length - 1; i >= 0; i--) {
          String step = p.steps()[i];
          todo.push(step == null ? Integer.valueOf(0) : step);
        }
      }
      default -> throw new IllegalArgumentException("an evaluated expression has to be read back");
    }
  }

  private void literal(int label, Consumer<CborWriter> value) {
    out.array(2);
    out.integer(label);
    value.accept(out);
  }

  private void optional(int label, @Nullable Expr last, Expr... first) {
    if (last == null) {
      array(label, (Object[]) first);
    } else {
      Object[] items = Arrays.copyOf(first, first.length + 1, Object[].class);
      items[first.length] = last;
      array(label, items);
    }
  }

  private void variable(Expr.Var v) {
    if (!v.label().equals("_")) {
      out.array(2);
      out.text(v.label());
    }
    out.integer(v.index());
  }

  private void binder(int label, String name, Expr type, Expr body) {
    if (name.equals("_")) {
      array(label, type, body);
    } else {
      array(label, name, type, body);
    }
  }

  private void application(Expr.App application) {
    int arguments = 0;
    Expr e = application;
    while (e instanceof Expr.App a) {
      todo.push(a.argument());
      arguments++;
      e = a.function();
    }
    todo.push(e);
    out.array(arguments + 2);
    out.integer(0);
  }

  private void let(Expr.Let first) {
    List<Object> items = new ArrayList<>();
    Expr e = first;
    while (e instanceof Expr.Let l) {
      items.add(l.label());
      Expr type = l.type();
      items.add(type == null ? NULL : type);
      items.add(l.value());
      e = l.body();
    }
    items.add(e);
    out.array(items.size() + 1);
    out.integer(25);
    for (int i = items.size() - 1; i >= 0; i--) {
      todo.push(items.get(i));
    }
  }

  private void text(Expr.TextLit t) {
    int holes = t.holes().length;
    out.array(2 * holes + 2);
    out.integer(18);
    todo.push(t.chunks()[holes]);
    for (int i = holes - 1; i >= 0; i--) {
      todo.push(t.holes()[i]);
      todo.push(t.chunks()[i]);
    }
  }

  private void time(Expr.TimeLit t) {
    out.array(4);
    out.integer(31);
    out.integer(t.hour());
    out.integer(t.minute());
    out.tag(4);
    out.array(2);
    out.integer(-t.precision());
    out.integer(t.mantissa());
  }

  private void emptyList(Expr.EmptyList l) {
    if (l.type() instanceof Expr.App a
        && a.function() instanceof Expr.BuiltinRef b
        && b.builtin() == Builtin.LIST) {
      array(4, a.argument());
    } else {
      array(28, l.type());
    }
  }

  private void imported(Expr.Import i) {
    List<Object> items = new ArrayList<>();
    int count =
        switch (i.target()) {
          case ImportTarget.Local l -> {
            items.add(l.anchor().code());
            items.addAll(l.path());
            yield items.size();
          }
          case ImportTarget.Remote r -> {
            items.add(r.secure() ? 1 : 0);
            Expr headers = r.headers();
            items.add(headers == null ? NULL : headers);
            items.add(r.authority());
            items.addAll(r.path());
            String query = r.query();
            items.add(query == null ? NULL : query);
            yield items.size();
          }
          case ImportTarget.Env e -> {
            items.add(6);
            items.add(e.name());
            yield items.size();
          }
          case ImportTarget.Missing m -> {
            items.add(7);
            yield items.size();
          }
        };
    out.array(count + 3);
    out.integer(24);
    byte[] hash = i.hash();
    if (hash == null) {
      out.nul();
    } else {
      byte[] multihash = new byte[34];
      multihash[0] = 0x12;
      multihash[1] = 0x20;
      System.arraycopy(hash, 0, multihash, 2, 32);
      out.bytes(multihash);
    }
    out.integer(i.mode().code());
    for (int k = items.size() - 1; k >= 0; k--) {
      todo.push(items.get(k));
    }
  }
}
