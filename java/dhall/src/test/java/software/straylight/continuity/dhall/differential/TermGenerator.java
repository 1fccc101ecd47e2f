package software.straylight.continuity.dhall.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Generates closed, well-typed expressions as source, of a chosen type and size. */
final class TermGenerator {
  private final SplittableRandom random;
  private final List<Bound> scope = new ArrayList<>();
  private int names;

  /** A variable in scope. */
  private record Bound(String name, Type type) {}

  /** The types that are generated. */
  sealed interface Type {
    String source();

    record Simple(String source) implements Type {}

    record ListOf(Type element) implements Type {
      @Override
      public String source() {
        return "List (" + element.source() + ")";
      }
    }

    record OptionalOf(Type element) implements Type {
      @Override
      public String source() {
        return "Optional (" + element.source() + ")";
      }
    }

    record Function(Type input, Type output) implements Type {
      @Override
      public String source() {
        return "((" + input.source() + ") -> (" + output.source() + "))";
      }
    }

    record Pair(Type a, Type b) implements Type {
      @Override
      public String source() {
        return "{ a : " + a.source() + ", b : " + b.source() + " }";
      }
    }

    record Choice(Type payload) implements Type {
      @Override
      public String source() {
        return "< L | R : " + payload.source() + " >";
      }
    }
  }

  private static final List<Type> SIMPLE =
      List.of(
          new Type.Simple("Natural"),
          new Type.Simple("Bool"),
          new Type.Simple("Text"),
          new Type.Simple("Integer"),
          new Type.Simple("Double"));

  TermGenerator(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A closed expression of a random type. */
  String closed(int size) {
    return term(type(3), size);
  }

  private Type type(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return SIMPLE.get(random.nextInt(SIMPLE.size()));
    }
    return switch (random.nextInt(5)) {
      case 0 -> new Type.ListOf(type(depth - 1));
      case 1 -> new Type.OptionalOf(type(depth - 1));
      case 2 -> new Type.Function(type(depth - 1), type(depth - 1));
      case 3 -> new Type.Pair(type(depth - 1), type(depth - 1));
      default -> new Type.Choice(type(depth - 1));
    };
  }

  private String term(Type type, int size) {
    if (random.nextInt(3) == 0) {
      List<Integer> fitting =
          IntStream.range(0, scope.size())
              .filter(i -> scope.get(i).type().equals(type))
              .boxed()
              .toList();
      if (!fitting.isEmpty()) {
        return variable(fitting.get(random.nextInt(fitting.size())));
      }
    }
    if (size <= 1) {
      return introduction(type, 0);
    }
    int half = size / 2;
    return switch (random.nextInt(9)) {
      case 0 -> let(type, half);
      case 1 ->
          "(if "
              + term(SIMPLE.get(1), half)
              + " then "
              + term(type, half)
              + " else "
              + term(type, half)
              + ")";
      case 2 -> {
        Type other = type(1);
        yield "(" + term(new Type.Function(other, type), half) + " (" + term(other, half) + "))";
      }
      case 3 -> {
        Type other = type(1);
        boolean first = random.nextBoolean();
        Type pair = first ? new Type.Pair(type, other) : new Type.Pair(other, type);
        yield "(" + term(pair, half) + ")." + (first ? "a" : "b");
      }
      case 4 -> {
        Type element = type(1);
        yield "(merge { None = "
            + term(type, half)
            + ", Some = "
            + term(new Type.Function(element, type), half)
            + " } ("
            + term(new Type.OptionalOf(element), half)
            + "))";
      }
      case 5 -> {
        Type payload = type(1);
        yield "(merge { L = "
            + term(type, half)
            + ", R = "
            + term(new Type.Function(payload, type), half)
            + " } ("
            + term(new Type.Choice(payload), half)
            + "))";
      }
      default -> introduction(type, half);
    };
  }

  /** A variable by its name and, where the name is bound again further in, its index. */
  private String variable(int position) {
    String name = scope.get(position).name();
    int index = 0;
    for (int i = position + 1; i < scope.size(); i++) {
      index += scope.get(i).name().equals(name) ? 1 : 0;
    }
    return index == 0 ? name : name + "@" + index;
  }

  private String name() {
    return List.of("x", "y", "_", "f", "x" + names++).get(random.nextInt(5));
  }

  private String let(Type type, int size) {
    Type bound = type(2);
    String value = term(bound, size);
    String name = name();
    scope.add(new Bound(name, bound));
    String body = term(type, size);
    scope.removeLast();
    return "(let " + name + " : " + bound.source() + " = " + value + " in " + body + ")";
  }

  private String lambda(Type.Function f, int size) {
    String name = name();
    scope.add(new Bound(name, f.input()));
    String body = term(f.output(), size);
    scope.removeLast();
    return "(\\(" + name + " : " + f.input().source() + ") -> " + body + ")";
  }

  private String introduction(Type type, int size) {
    return switch (type) {
      case Type.Simple s -> simple(s.source(), size);
      case Type.ListOf l -> list(l, size);
      case Type.OptionalOf o -> optional(o, size);
      case Type.Function f -> lambda(f, size);
      case Type.Pair p -> pair(p, size);
      case Type.Choice c ->
          random.nextBoolean()
              ? "(" + c.source() + ").L"
              : "((" + c.source() + ").R (" + term(c.payload(), size) + "))";
    };
  }

  private String optional(Type.OptionalOf o, int size) {
    return switch (random.nextInt(3)) {
      case 0 -> "(None (" + o.element().source() + "))";
      case 1 ->
          "(List/head ("
              + o.element().source()
              + ") ("
              + term(new Type.ListOf(o.element()), size)
              + "))";
      default -> "(Some (" + term(o.element(), size) + "))";
    };
  }

  private String pair(Type.Pair p, int size) {
    String a = term(p.a(), size);
    String b = term(p.b(), size);
    return switch (random.nextInt(4)) {
      case 0 -> "({ a = " + a + " } /\\ { b = " + b + " })";
      case 1 -> "({ a = 1, b = " + b + " } // { a = " + a + " })";
      case 2 -> "({ a = True, b = " + b + " } with a = " + a + ")";
      default -> "{ b = " + b + ", a = " + a + " }";
    };
  }

  private String list(Type.ListOf l, int size) {
    String element = l.element().source();
    return switch (random.nextInt(size == 0 ? 2 : 5)) {
      case 0 -> "([] : List (" + element + "))";
      case 1 -> "[ " + term(l.element(), size) + " ]";
      case 2 -> "(" + term(l, size) + " # " + term(l, size) + ")";
      case 3 -> "(List/reverse (" + element + ") (" + term(l, size) + "))";
      default ->
          "(List/build ("
              + element
              + ") (\\(list : Type) -> \\(cons : ("
              + element
              + ") -> list -> list) -> \\(nil : list) -> nil))";
    };
  }

  private String simple(String type, int size) {
    Type natural = SIMPLE.getFirst();
    Type bool = SIMPLE.get(1);
    Type text = SIMPLE.get(2);
    Type integer = SIMPLE.get(3);
    boolean leaf = size == 0;
    return switch (type) {
      case "Natural" ->
          switch (random.nextInt(leaf ? 1 : 6)) {
            case 1 -> "(" + term(natural, size) + " + " + term(natural, size) + ")";
            case 2 -> "(" + term(natural, size) + " * " + term(natural, size) + ")";
            case 3 ->
                "(Natural/subtract (" + term(natural, size) + ") (" + term(natural, size) + "))";
            case 4 -> "(List/length Natural (" + term(new Type.ListOf(natural), size) + "))";
            case 5 ->
                "(Natural/fold "
                    + random.nextInt(4)
                    + " Natural ("
                    + term(new Type.Function(natural, natural), size)
                    + ") ("
                    + term(natural, size)
                    + "))";
            default -> "" + random.nextInt(5);
          };
      case "Bool" ->
          switch (random.nextInt(leaf ? 1 : 6)) {
            case 1 -> "(" + term(bool, size) + " && " + term(bool, size) + ")";
            case 2 -> "(" + term(bool, size) + " || " + term(bool, size) + ")";
            case 3 -> "(" + term(bool, size) + " == " + term(bool, size) + ")";
            case 4 -> "(" + term(bool, size) + " != " + term(bool, size) + ")";
            case 5 -> "(Natural/even (" + term(natural, size) + "))";
            default -> random.nextBoolean() ? "True" : "False";
          };
      case "Text" ->
          switch (random.nextInt(leaf ? 1 : 6)) {
            case 1 -> "(" + term(text, size) + " ++ " + term(text, size) + ")";
            case 2 -> "\"p${" + term(text, size) + "}s\"";
            case 3 -> "(Natural/show (" + term(natural, size) + "))";
            case 4 -> "(Text/show (" + term(text, size) + "))";
            case 5 -> "(Text/replace \"a\" (" + term(text, size) + ") (" + term(text, size) + "))";
            default -> List.of("\"\"", "\"a\"", "\"a\\nb$\"", "\"\\u03bb\"").get(random.nextInt(4));
          };
      case "Integer" ->
          switch (random.nextInt(leaf ? 1 : 3)) {
            case 1 -> "(Natural/toInteger (" + term(natural, size) + "))";
            case 2 -> "(Integer/negate (" + term(integer, size) + "))";
            default -> random.nextBoolean() ? "+7" : "-3";
          };
      default ->
          random.nextInt(leaf ? 1 : 2) == 1
              ? "(Integer/toDouble (" + term(integer, size) + "))"
              : List.of("1.5", "-0.0", "1e30", "0.1").get(random.nextInt(4));
    };
  }
}
