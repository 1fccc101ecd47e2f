package software.straylight.continuity.engine.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.Diagnostic;

/** The steps that a set of targets needs, each once, with the step that makes each output. */
public final class ActionGraph {
  private final List<Step> steps = new ArrayList<>();
  private final Map<OutputId, Integer> producers = new LinkedHashMap<>();

  /**
   * Puts the steps of analyses together.
   *
   * @param analyses each configured target once, in a stable order
   * @throws PlanException if two different steps make one output
   */
  public static ActionGraph of(List<Analysis> analyses) {
    ActionGraph graph = new ActionGraph();
    for (Analysis analysis : analyses) {
      for (Step step : analysis.steps()) {
        graph.add(step);
      }
      if (analysis.test() != null) {
        graph.add(analysis.test());
      }
    }
    return graph;
  }

  private void add(Step step) {
    for (OutputId output : step.outputs()) {
      Integer before = producers.get(output);
      if (before != null) {
        if (steps.get(before).equals(step)) {
          return;
        }
        throw new PlanException(
            Diagnostic.in(
                Inputs.buildFile(output.pkg()),
                "DUPLICATE_OUTPUT",
                output.path()
                    + " is made twice: by "
                    + steps.get(before).owner()
                    + " ("
                    + steps.get(before).title()
                    + ") and by "
                    + step.owner()
                    + " ("
                    + step.title()
                    + ")",
                "give one of the outputs another name"));
      }
    }
    step.outputs().forEach(o -> producers.put(o, steps.size()));
    steps.add(step);
  }

  /** All steps; an index into this list is the node number in the kernel's graph. */
  public List<Step> steps() {
    return steps;
  }

  /** How many actions are to be settled for these steps: fetches and compositions are none. */
  public int actions(Collection<Step> wanted) {
    return (int) reached(wanted).stream().filter(s -> s instanceof Step.Execute).count();
  }

  /** These steps and all that they need, each once. */
  public List<Step> reached(Collection<Step> wanted) {
    Set<Step> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Step> reached = new ArrayList<>();
    Deque<Step> open = new ArrayDeque<>(wanted);
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (!seen.add(step)) {
        continue;
      }
      reached.add(step);
      for (InputSpec input : step.inputs()) {
        OutputId output =
            switch (input) {
              case InputSpec.Source s -> null;
              case InputSpec.Made m -> m.output();
              case InputSpec.InTree t -> t.tree();
            };
        Integer producer = output == null ? null : producers.get(output);
        if (producer != null) {
          open.push(steps.get(producer));
        }
      }
    }
    return reached;
  }

  /** The number of the step that makes an output, or null if none does. */
  public @Nullable Integer producer(OutputId output) {
    return producers.get(output);
  }

  /** All outputs with their producers. */
  public Map<OutputId, Integer> producers() {
    return producers;
  }
}
