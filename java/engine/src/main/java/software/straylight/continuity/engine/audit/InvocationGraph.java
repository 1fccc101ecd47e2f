package software.straylight.continuity.engine.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.InvocationVerdict;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;

/**
 * The actions of an invocation and what they took from each other, read from the records alone: an
 * action depends on another if one of its inputs is the other's output, by path and digest.
 *
 * @param nodes in the invocation's order
 * @param critical numbers of the nodes on a longest chain of run times, the first to run first
 */
public record InvocationGraph(List<Node> nodes, List<Integer> critical) {
  private static final List<String> PLACES = List.of("gen/", "exec/");

  /**
   * An action.
   *
   * @param label its identity as people read it
   * @param verdict ran, served, refused or failed
   * @param started ns since the epoch, 0 if it did not run in this invocation
   * @param nanos run time, 0 if it did not run in this invocation
   * @param needs numbers of the nodes that it took inputs from, ascending
   * @param level 0 without those, else one more than the highest of theirs
   */
  public record Node(
      String label,
      InvocationVerdict verdict,
      long started,
      long nanos,
      List<Integer> needs,
      int level) {
    public Node {
      needs = List.copyOf(needs);
    }
  }

  public InvocationGraph {
    nodes = List.copyOf(nodes);
    critical = List.copyOf(critical);
  }

  /** The graph of an invocation; an action whose record is gone has no edges. */
  public static InvocationGraph of(InvocationRecord invocation, EvidenceSource source) {
    List<InvocationAction> actions = invocation.actions();
    Map<Made, Integer> producers = new HashMap<>();
    List<List<Made>> inputs = new ArrayList<>();
    long[] started = new long[actions.size()];
    long[] nanos = new long[actions.size()];
    for (int i = 0; i < actions.size(); i++) {
      List<Made> taken = new ArrayList<>();
      inputs.add(taken);
      Optional<ExecutionRecord> record = source.execution(actions.get(i).record());
      if (record.isEmpty()) {
        continue;
      }
      ExecutionRecord r = record.get();
      for (Map.Entry<Bytes, Output> e : r.outputs().entrySet()) {
        producers.putIfAbsent(new Made(e.getKey().percentEncoded(), e.getValue().ref()), i);
      }
      if (actions.get(i).verdict() != InvocationVerdict.SERVED) {
        started[i] = r.started();
        nanos[i] = Math.max(0, r.ended() - r.started());
      }
      try {
        Action.decode(r.action())
            .inputs()
            .forEach((path, ref) -> made(path.percentEncoded(), ref).ifPresent(taken::add));
      } catch (MalformedException e) {
        // Its edges are unknown; its verdict is not.
        taken.clear();
      }
    }
    return assemble(actions, inputs, producers, started, nanos);
  }

  private record Made(String path, Ref ref) {}

  private static Optional<Made> made(String path, Ref ref) {
    for (String place : PLACES) {
      if (path.startsWith(place)) {
        return Optional.of(new Made(path.substring(place.length()), ref));
      }
    }
    return Optional.empty();
  }

  private static InvocationGraph assemble(
      List<InvocationAction> actions,
      List<List<Made>> inputs,
      Map<Made, Integer> producers,
      long[] started,
      long[] nanos) {
    List<List<Integer>> needs = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      TreeSet<Integer> of = new TreeSet<>();
      for (Made made : inputs.get(i)) {
        Integer producer = producers.get(made);
        if (producer != null && producer != i) {
          of.add(producer);
        }
      }
      needs.add(List.copyOf(of));
    }
    List<Integer> order = order(needs);
    int[] level = new int[actions.size()];
    long[] until = new long[actions.size()];
    int[] before = new int[actions.size()];
    int last = -1;
    for (int i : order) {
      before[i] = -1;
      for (int need : needs.get(i)) {
        level[i] = Math.max(level[i], level[need] + 1);
        if (before[i] < 0 || until[need] > until[before[i]]) {
          before[i] = need;
        }
      }
      until[i] = nanos[i] + (before[i] < 0 ? 0 : until[before[i]]);
      if (last < 0 || until[i] > until[last]) {
        last = i;
      }
    }
    List<Integer> critical = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      if (nanos[i] > 0) {
        critical.add(i);
      }
    }
    Collections.reverse(critical);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      InvocationAction a = actions.get(i);
      nodes.add(new Node(a.label(), a.verdict(), started[i], nanos[i], needs.get(i), level[i]));
    }
    return new InvocationGraph(nodes, critical);
  }

  /**
   * Each node after those that it needs. What is in a cycle, which no real build has, is left out.
   */
  private static List<Integer> order(List<List<Integer>> needs) {
    int[] open = new int[needs.size()];
    List<List<Integer>> users = new ArrayList<>();
    for (int i = 0; i < needs.size(); i++) {
      users.add(new ArrayList<>());
    }
    for (int i = 0; i < needs.size(); i++) {
      open[i] = needs.get(i).size();
      for (int need : needs.get(i)) {
        users.get(need).add(i);
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      if (open[i] == 0) {
        order.add(i);
      }
    }
    for (int next = 0; next < order.size(); next++) {
      for (int user : users.get(order.get(next))) {
        if (--open[user] == 0) {
          order.add(user);
        }
      }
    }
    return order;
  }
}
