package software.straylight.continuity.engine.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.Again;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.plan.ActionGraph;
import software.straylight.continuity.engine.plan.OutputId;

/** The build in progress: one at a time for an engine. */
final class Invocation {
  private volatile @Nullable Journal journal;
  private volatile boolean keepFailed;
  private volatile Again again = Again.NONE;
  private volatile Set<StepId> sampled = Set.of();
  private volatile Map<String, Map<String, String>> entryPoints = Map.of();
  private volatile Map<String, Label> producers = Map.of();
  private volatile @Nullable Judgement judgement;

  void begin(Journal current, boolean keep) {
    journal = current;
    keepFailed = keep;
  }

  /** Called when the plan is made, before anything runs. */
  void planned(ActionGraph graph, Map<String, Map<String, String>> tools) {
    Map<String, Label> byPath = new HashMap<>();
    for (Map.Entry<OutputId, Integer> e : graph.producers().entrySet()) {
      Label owner = graph.steps().get(e.getValue()).owner();
      byPath.put("gen/" + e.getKey().path(), owner);
      byPath.put("exec/" + e.getKey().path(), owner);
    }
    producers = byPath;
    entryPoints = tools;
  }

  void judgedUnder(Judgement current) {
    judgement = current;
  }

  /** Under what this build is judged. */
  Judgement judgement() {
    Judgement current = judgement;
    if (current == null) {
      throw new IllegalStateException("nothing is judged before the plan is made");
    }
    return current;
  }

  Journal journal() {
    Journal current = journal;
    if (current == null) {
      throw new IllegalStateException("no build is in progress");
    }
    return current;
  }

  /** Called before anything runs: what is run again, and of which actions. */
  void again(Again what, Set<StepId> sample) {
    again = what;
    sampled = Set.copyOf(sample);
  }

  Again again() {
    return again;
  }

  /** Whether the action is run a second time, for comparison. */
  boolean isSampled(StepId id) {
    return sampled.contains(id);
  }

  boolean keepFailed() {
    return keepFailed;
  }

  /** Role → name → path of every toolchain of the workspace. */
  Map<String, Map<String, String>> entryPoints() {
    return entryPoints;
  }

  /** The target whose action makes a path below {@code /work}. */
  Optional<Label> producerOf(String path) {
    return Optional.ofNullable(producers.get(path));
  }
}
