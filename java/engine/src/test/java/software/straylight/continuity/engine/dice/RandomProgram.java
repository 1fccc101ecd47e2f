package software.straylight.continuity.engine.dice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small language whose programs are leaves of the graph, so that an edit can change values as
 * well as the shape of the graph; with two meanings: {@link #run} for the engine and {@link Clean},
 * which computes everything anew on one thread and is the specification.
 */
final class RandomProgram {
  private RandomProgram() {}

  /** One step on the accumulator. */
  sealed interface Op {
    /** Adds a leaf. */
    record AddLeaf(int leaf) implements Op {}

    /** Adds the value of another program. */
    record AddNode(int node) implements Op {}

    /** Adds one of two programs, depending on a leaf. */
    record Choose(int leaf, int odd, int even) implements Op {}

    /** Adds several programs asked for together. */
    record AddAll(List<Integer> nodes) implements Op {}

    /** Adds the value of a program, or 1000 if it fails. */
    record Try(int node) implements Op {}

    /** Makes early cutoff likely. */
    record Modulo(int by) implements Op {}

    /** Fails, for good, if the accumulator is a multiple. */
    record FailIfMultiple(int of) implements Op {}
  }

  /** What a program comes to. */
  sealed interface Result {
    /** A value. */
    record Value(long value) implements Result {}

    /** The deterministic failure that began in {@code node}. */
    record Fails(int node) implements Result {}

    /** It needs itself or something that does. */
    record Cyclic() implements Result {}

    /** It needs a program that is out of order in this session. */
    record Broken() implements Result {}
  }

  /** The program of one node, as a leaf. */
  record Rule(int node) implements LeafKey<List<Op>> {
    static final KeyType<Rule, List<Op>> TYPE =
        KeyType.of(
            "rule/1",
            Fn.named(r -> Integer.toString(r.node()), s -> new Rule(Integer.parseInt(s))),
            Fn.named(OpText::write, OpText::read));

    @Override
    public KeyType<Rule, List<Op>> type() {
      return TYPE;
    }
  }

  /** A number, as a leaf. */
  record Leaf(int index) implements LeafKey<Long> {
    static final KeyType<Leaf, Long> TYPE =
        KeyType.of(
            "leaf/1",
            Fn.named(l -> Integer.toString(l.index()), s -> new Leaf(Integer.parseInt(s))),
            Fn.LONG);

    @Override
    public KeyType<Leaf, Long> type() {
      return TYPE;
    }
  }

  /** The value of a program. */
  record Program(int node) implements Key<Long> {
    static final KeyType<Program, Long> TYPE =
        KeyType.of(
            "program/1",
            Fn.named(p -> Integer.toString(p.node()), s -> new Program(Integer.parseInt(s))),
            Fn.LONG);

    @Override
    public KeyType<Program, Long> type() {
      return TYPE;
    }

    @Override
    public Long compute(Ctx ctx) throws Exception {
      return run(node, ctx);
    }
  }

  /** What the engine's computations are disturbed by, and how often each has begun. */
  static final class Surroundings {
    final Map<Integer, Integer> begun = new ConcurrentHashMap<>();
    volatile Set<Integer> broken = Set.of();
    volatile Runnable onBegin = () -> {};
  }

  /** The failure of {@link Op.FailIfMultiple}. */
  static final class Multiple extends Exception implements DeterministicFailure {
    private static final long serialVersionUID = 1;

    Multiple(int node) {
      super("multiple in " + node);
    }
  }

  private static long run(int node, Ctx ctx) throws Exception {
    Surroundings around = ctx.service(Surroundings.class);
    around.begun.merge(node, 1, Integer::sum);
    around.onBegin.run();
    if (around.broken.contains(node)) {
      throw new java.io.IOException("out of order");
    }
    long sum = 0;
    for (Op op : ctx.get(new Rule(node))) {
      if (op instanceof Op.AddLeaf o) {
        sum += ctx.get(new Leaf(o.leaf()));
      } else if (op instanceof Op.AddNode o) {
        sum += ctx.get(new Program(o.node()));
      } else if (op instanceof Op.Choose o) {
        sum += ctx.get(new Program(ctx.get(new Leaf(o.leaf())) % 2 != 0 ? o.odd() : o.even()));
      } else if (op instanceof Op.AddAll o) {
        for (Long value : ctx.<Long>getAll(o.nodes().stream().map(Program::new).toList())) {
          sum += value;
        }
      } else if (op instanceof Op.Try o) {
        Attempt<Long> attempt = ctx.<Long>attemptAll(List.of(new Program(o.node()))).getFirst();
        sum += attempt instanceof Attempt.Success<Long> s ? s.value() : 1000;
      } else if (op instanceof Op.Modulo o) {
        sum %= o.by();
      } else if (op instanceof Op.FailIfMultiple o && sum % o.of() == 0) {
        throw new Multiple(node);
      }
    }
    return sum;
  }

  /** The specification: everything anew, depth first, in the order in which it is asked. */
  static final class Clean {
    private final Map<Integer, List<Op>> rules;
    private final List<Long> leaves;
    private final Set<Integer> broken;
    private final Map<Integer, Result> known = new HashMap<>();
    private final List<Integer> path = new ArrayList<>();

    Clean(Map<Integer, List<Op>> rules, List<Long> leaves, Set<Integer> broken) {
      this.rules = rules;
      this.leaves = leaves;
      this.broken = broken;
    }

    /** Whether anything looked at so far is part of a cycle or needs one. */
    boolean metCycle() {
      return known.containsValue(new Result.Cyclic());
    }

    Result of(int node) {
      if (path.contains(node)) {
        return new Result.Cyclic();
      }
      Result result = known.get(node);
      if (result == null) {
        path.add(node);
        result = evaluate(node);
        path.removeLast();
        known.put(node, result);
      }
      return result;
    }

    private Result evaluate(int node) {
      if (broken.contains(node)) {
        return new Result.Broken();
      }
      long sum = 0;
      for (Op op : rules.getOrDefault(node, List.of())) {
        List<Integer> asked = asked(op);
        List<Result> results = asked.stream().map(this::of).toList();
        if (results.contains(new Result.Cyclic())) {
          return new Result.Cyclic();
        }
        for (Result result : results) {
          if (result instanceof Result.Value v) {
            sum += v.value();
          } else if (op instanceof Op.Try) {
            sum += 1000;
          } else {
            return result;
          }
        }
        if (op instanceof Op.AddLeaf o) {
          sum += leaves.get(o.leaf());
        } else if (op instanceof Op.Modulo o) {
          sum %= o.by();
        } else if (op instanceof Op.FailIfMultiple o && sum % o.of() == 0) {
          return new Result.Fails(node);
        }
      }
      return new Result.Value(sum);
    }

    private List<Integer> asked(Op op) {
      if (op instanceof Op.AddNode o) {
        return List.of(o.node());
      }
      if (op instanceof Op.Choose o) {
        return List.of(leaves.get(o.leaf()) % 2 != 0 ? o.odd() : o.even());
      }
      if (op instanceof Op.AddAll o) {
        return o.nodes();
      }
      return op instanceof Op.Try o ? List.of(o.node()) : List.of();
    }
  }
}
