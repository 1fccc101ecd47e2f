package software.straylight.continuity.engine.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import software.straylight.continuity.engine.Again;
import software.straylight.continuity.engine.BuildRequest;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.dice.Attempt;
import software.straylight.continuity.engine.dice.ComputationFailedException;
import software.straylight.continuity.engine.dice.CycleException;
import software.straylight.continuity.engine.dice.Session;
import software.straylight.continuity.engine.language.Dep;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.PackageSpec;
import software.straylight.continuity.engine.language.TargetPattern;
import software.straylight.continuity.engine.language.TargetSpec;
import software.straylight.continuity.engine.language.WorkspaceSpec;
import software.straylight.continuity.engine.plan.ActionGraph;
import software.straylight.continuity.engine.plan.Analysis;
import software.straylight.continuity.engine.plan.Configuration;
import software.straylight.continuity.engine.plan.ConfiguredTarget;
import software.straylight.continuity.engine.plan.InputSpec;
import software.straylight.continuity.engine.plan.OutputId;
import software.straylight.continuity.engine.plan.PlanException;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.engine.query.TargetGraph;
import software.straylight.continuity.kernel.Answer;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.model.Reason;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.toolchain.ToolchainException;
import software.straylight.continuity.toolchain.Triple;

/** From patterns to a graph that the kernel has validated. */
final class Planner {
  private final Session session;
  private final KernelClient kernel;
  private final String here;

  /**
   * @param here the package that relative patterns start from
   */
  Planner(Session session, KernelClient kernel, String here) {
    this.session = session;
    this.kernel = kernel;
    this.here = here;
  }

  /**
   * A plan.
   *
   * @param requested the targets asked for, in the order of their labels
   * @param graph everything that they need
   * @param steps by identity
   */
  record Plan(
      WorkspaceSpec workspace,
      List<Analysis> requested,
      ActionGraph graph,
      Map<StepId, PlannedStep> steps) {}

  /** The declared targets that patterns stand for, by label. */
  Map<Label, TargetSpec> targets(List<String> patterns) {
    Map<Label, TargetSpec> found = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (String text : patterns) {
      TargetPattern pattern =
          TargetPattern.parse(text, here)
              .orElseThrow(
                  () ->
                      new ContinuityException(
                          ExitCode.USAGE,
                          Diagnostic.of(
                              "BAD_PATTERN",
                              "\"" + text + "\" is no target pattern",
                              "write //package:target, //package/..., //..., //package:all or"
                                  + " :target")));
      switch (pattern) {
        case TargetPattern.One one -> add(one.label(), found, problems);
        case TargetPattern.InPackage in -> addPackage(in.pkg(), found, problems);
        case TargetPattern.Below below -> {
          int before = found.size() + problems.size();
          for (String pkg : session.get(new Keys.Packages())) {
            if (below.pkg().isEmpty()
                || pkg.equals(below.pkg())
                || pkg.startsWith(below.pkg() + "/")) {
              addPackage(pkg, found, problems);
            }
          }
          if (found.size() + problems.size() == before && !below.pkg().isEmpty()) {
            problems.add(
                Diagnostic.of(
                    "NO_TARGETS",
                    "there is no package at or below //" + below.pkg(),
                    "straylight targets //... lists all targets"));
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ContinuityException(ExitCode.BUILD_FAILED, distinct(problems));
    }
    return found;
  }

  private void add(Label label, Map<Label, TargetSpec> found, List<Diagnostic> problems) {
    if (session.get(new Keys.FileKind(Names.join(label.pkg(), "BUILD.dhall")))
        != WorkspaceFiles.Kind.FILE) {
      problems.add(
          Diagnostic.of(
              "NO_SUCH_PACKAGE",
              "there is no package //"
                  + label.pkg()
                  + " (no file "
                  + Names.join(label.pkg(), "BUILD.dhall")
                  + ")",
              Suggestions.near("//" + label.pkg(), session.get(new Keys.Packages()), "//")
                  .map(n -> "did you mean " + n + "?")
                  .orElse("straylight targets //... lists all targets")));
      return;
    }
    PackageSpec pkg = packageAt(label.pkg(), problems);
    if (pkg == null) {
      return;
    }
    TargetSpec spec = pkg.targets().get(label.name());
    if (spec == null) {
      problems.add(
          Diagnostic.of(
              "NO_SUCH_TARGET",
              "there is no target " + label.name() + " in //" + label.pkg(),
              Suggestions.near(label.name(), pkg.targets().keySet(), "")
                  .map(n -> "did you mean //" + label.pkg() + ":" + n + "?")
                  .orElse("straylight targets //" + label.pkg() + ":all lists its targets")));
      return;
    }
    found.put(label, spec);
  }

  private void addPackage(String dir, Map<Label, TargetSpec> found, List<Diagnostic> problems) {
    if (session.get(new Keys.FileKind(Names.join(dir, "BUILD.dhall")))
        != WorkspaceFiles.Kind.FILE) {
      add(new Label(dir, "all targets"), found, problems);
      return;
    }
    PackageSpec pkg = packageAt(dir, problems);
    if (pkg != null) {
      pkg.targets().values().forEach(t -> found.put(t.label(), t));
    }
  }

  private @org.jspecify.annotations.Nullable PackageSpec packageAt(
      String dir, List<Diagnostic> problems) {
    try {
      return session.get(new Keys.PackageAt(dir));
    } catch (ComputationFailedException e) {
      problems.addAll(explained(e));
      return null;
    }
  }

  /** The graph of the targets asked for and all that they need, whatever their configuration. */
  TargetGraph graph(BuildRequest request) {
    Map<String, SortedSet<String>> deps = new TreeMap<>();
    Map<String, SortedSet<String>> sources = new TreeMap<>();
    NavigableMap<String, TargetGraph.Node> nodes = new TreeMap<>();
    for (Analysis analysis : closure(requested(workspace(), request))) {
      String label = analysis.label().toString();
      SortedSet<String> direct = deps.computeIfAbsent(label, l -> new TreeSet<>());
      analysis.needs().forEach(need -> direct.add(need.label().toString()));
      SortedSet<String> files = sources.computeIfAbsent(label, l -> new TreeSet<>());
      sources(analysis, files);
      nodes.put(
          label,
          new TargetGraph.Node(
              Objects.requireNonNull(
                      session
                          .get(new Keys.PackageAt(analysis.label().pkg()))
                          .targets()
                          .get(analysis.label().name()),
                      "an analysed target is in its package")
                  .rule(),
              direct,
              files));
    }
    return new TargetGraph(nodes);
  }

  private static void sources(Analysis analysis, SortedSet<String> files) {
    List<InputSpec> all = new ArrayList<>(analysis.files());
    analysis.steps().forEach(step -> all.addAll(step.inputs()));
    if (analysis.test() != null) {
      all.addAll(analysis.test().inputs());
    }
    for (InputSpec input : all) {
      if (input instanceof InputSpec.Source s) {
        files.add(s.path());
      }
    }
  }

  private WorkspaceSpec workspace() {
    try {
      return session.get(new Keys.Workspace());
    } catch (ComputationFailedException e) {
      throw new ContinuityException(ExitCode.BUILD_FAILED, explained(e));
    }
  }

  private List<Analysis> requested(WorkspaceSpec workspace, BuildRequest request) {
    Configuration configuration = configuration(workspace, request);
    List<ConfiguredTarget> asked = new ArrayList<>();
    for (Label label : targets(request.patterns()).keySet()) {
      asked.add(new ConfiguredTarget(label, configuration));
    }
    return analyses(asked);
  }

  /** The plan of a build. */
  Plan plan(BuildRequest request) {
    WorkspaceSpec workspace = workspace();
    List<Analysis> requested = sharded(requested(workspace, request), request);
    List<Analysis> all = closure(requested);
    ActionGraph graph;
    try {
      graph = ActionGraph.of(all);
    } catch (PlanException e) {
      throw new ContinuityException(ExitCode.BUILD_FAILED, e.diagnostic());
    }
    validate(graph);
    return new Plan(workspace, requested, graph, places(graph));
  }

  /**
   * The targets less the tests of other shares; a test's share follows from the order of labels.
   */
  private static List<Analysis> sharded(List<Analysis> requested, BuildRequest request) {
    Again again = request.again();
    if (again.shards() == 1) {
      return requested;
    }
    List<Analysis> kept = new ArrayList<>();
    int tests = 0;
    for (Analysis analysis : requested) {
      if (analysis.test() == null || tests++ % again.shards() == again.shard()) {
        kept.add(analysis);
      }
    }
    return kept;
  }

  private static Configuration configuration(WorkspaceSpec workspace, BuildRequest request) {
    String name = request.platform() == null ? workspace.platform() : request.platform();
    Triple triple = workspace.platforms().get(name);
    if (triple == null) {
      throw new ContinuityException(
          ExitCode.USAGE,
          Diagnostic.of(
              "UNKNOWN_PLATFORM",
              "there is no platform \"" + name + "\" in this workspace",
              "choose one of " + String.join(", ", workspace.platforms().keySet())));
    }
    return new Configuration(
        name,
        admitted(triple),
        request.mode() == null ? workspace.mode() : request.mode(),
        workspace.flags());
  }

  /** Builds of this engine may be published, so their results must not depend on this machine. */
  private static Triple admitted(Triple triple) {
    try {
      return triple.admitted(false);
    } catch (ToolchainException e) {
      throw new ContinuityException(
          ExitCode.BUILD_FAILED,
          Diagnostic.in("continuity.dhall", e.code().name(), String.valueOf(e.getMessage()), ""));
    }
  }

  private List<Analysis> analyses(List<ConfiguredTarget> targets) {
    List<Keys.Target> keys = targets.stream().map(Keys.Target::new).toList();
    List<Analysis> done = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    try {
      for (Attempt<Analysis> attempt : session.<Analysis>attemptAll(keys)) {
        switch (attempt) {
          case Attempt.Success<Analysis> s -> done.add(s.value());
          case Attempt.Failure<Analysis> f -> problems.addAll(explained(f.error()));
        }
      }
    } catch (CycleException e) {
      throw new ContinuityException(ExitCode.BUILD_FAILED, cycle(e));
    }
    if (!problems.isEmpty()) {
      throw new ContinuityException(ExitCode.BUILD_FAILED, distinct(problems));
    }
    return done;
  }

  /** The analyses and all that they need, each once, in a stable order. */
  private List<Analysis> closure(List<Analysis> requested) {
    List<Analysis> all = new ArrayList<>();
    Set<ConfiguredTarget> seen = new LinkedHashSet<>();
    ArrayDeque<Analysis> open = new ArrayDeque<>(requested);
    for (Analysis analysis : requested) {
      seen.add(new ConfiguredTarget(analysis.label(), analysis.configuration()));
    }
    while (!open.isEmpty()) {
      Analysis analysis = open.removeFirst();
      all.add(analysis);
      for (ConfiguredTarget need : analysis.needs()) {
        if (seen.add(need)) {
          open.addLast(session.get(new Keys.Target(need)));
        }
      }
    }
    return all;
  }

  private void validate(ActionGraph graph) {
    GraphRequests.Numbered numbered = GraphRequests.of(graph);
    Answer<?> answer = kernel.validateGraph(numbered.graph());
    if (answer instanceof Answer.Refused<?> refused) {
      throw new ContinuityException(
          ExitCode.BUILD_FAILED, GraphRefusals.explain(refused.reason(), graph, numbered));
    }
  }

  private static Map<StepId, PlannedStep> places(ActionGraph graph) {
    Map<OutputId, PlannedStep.Place> places = new HashMap<>();
    for (Step step : graph.steps()) {
      for (int i = 0; i < step.outputs().size(); i++) {
        places.put(step.outputs().get(i), new PlannedStep.Place(StepId.of(step), i));
      }
    }
    Map<StepId, PlannedStep> planned = new HashMap<>();
    for (Step step : graph.steps()) {
      Map<OutputId, PlannedStep.Place> needed = new HashMap<>();
      for (InputSpec input : step.inputs()) {
        OutputId output =
            switch (input) {
              case InputSpec.Source s -> null;
              case InputSpec.Made m -> m.output();
              case InputSpec.InTree t -> t.tree();
            };
        if (output != null) {
          PlannedStep.Place place = places.get(output);
          if (place == null) {
            throw new IllegalStateException(output + " has no producer in a validated graph");
          }
          needed.put(output, place);
        }
      }
      planned.put(StepId.of(step), new PlannedStep(step, needed));
    }
    return planned;
  }

  /** Role → name → path of each toolchain of the workspace that can be planned. */
  Map<String, Map<String, String>> entryPoints(WorkspaceSpec workspace) {
    Map<String, Map<String, String>> tools = new TreeMap<>(Names::compare);
    workspace
        .toolchains()
        .forEach(
            (role, dep) -> {
              if (dep instanceof Dep.Target t) {
                try {
                  PackageSpec pkg = session.get(new Keys.PackageAt(t.label().pkg()));
                  if (pkg.targets().get(t.label().name()) instanceof TargetSpec.Toolchain tc) {
                    tools.put(role, tc.entryPoints());
                  }
                } catch (ComputationFailedException e) {
                  // A toolchain that nothing of this build needs may be broken.
                  tools.put(role, Map.of());
                }
              }
            });
    return tools;
  }

  private static List<Diagnostic> distinct(List<Diagnostic> problems) {
    TreeSet<Diagnostic> sorted = new TreeSet<>(java.util.Comparator.comparing(Diagnostic::render));
    sorted.addAll(problems);
    return List.copyOf(sorted);
  }

  private static Diagnostic cycle(CycleException e) {
    List<String> labels = new ArrayList<>();
    String first = "";
    for (Object key : e.cycle()) {
      if (key instanceof Keys.Target target) {
        Label label = target.target().label();
        first = first.isEmpty() ? label.pkg() : first;
        labels.add(label.toString());
      }
    }
    return Diagnostic.in(
        Names.join(first, "BUILD.dhall"),
        "CYCLE",
        "targets depend on each other:\n  " + String.join("\n  -> ", labels),
        "take one of these dependencies out; what both need can be a target of its own");
  }

  /** What a failed computation means to a person. */
  static List<Diagnostic> explained(ComputationFailedException e) {
    Throwable failure = e.failure();
    return switch (failure) {
      case PlanException p -> List.of(p.diagnostic());
      case ContinuityException c -> c.diagnostics();
      default -> throw new IllegalStateException(e.key() + ": " + failure, failure);
    };
  }

  static String name(Reason reason) {
    return ReasonCode.of(reason.code()).map(ReasonCode::name).orElse("REASON_" + reason.code());
  }
}
