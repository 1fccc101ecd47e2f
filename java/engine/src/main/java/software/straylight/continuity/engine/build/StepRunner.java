package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.check.Differences;
import software.straylight.continuity.engine.dice.Ctx;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.plan.InputSpec;
import software.straylight.continuity.engine.plan.OutputId;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.engine.plan.ToolchainUse;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.OutputKind;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.StorePath;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.Store;

/** Makes what a step makes, its inputs first. */
final class StepRunner {
  private static final int MAX_COMPOSED = 256 << 20;

  private final Store store;
  private final DecisionPath decisions;
  private final Sources sources;
  private final WorkspaceFiles files;
  private final Invocation invocation;
  private final Map<Digest, TreeManifest> manifests = new ConcurrentHashMap<>();

  StepRunner(
      Store store,
      DecisionPath decisions,
      Sources sources,
      WorkspaceFiles files,
      Invocation invocation) {
    this.store = store;
    this.decisions = decisions;
    this.sources = sources;
    this.files = files;
    this.invocation = invocation;
  }

  /** Runs a step. */
  Made run(PlannedStep planned, Ctx ctx) throws Exception {
    Map<InputSpec, Output> inputs = inputs(planned, ctx);
    return switch (planned.step()) {
      case Step.Execute step -> execute(step, inputs, ctx);
      case Step.Fetch step -> new Made(List.of(sources.fetch(step, invocation.journal())));
      case Step.Imported step -> imported(step);
      case Step.Gather step -> gather(step, inputs);
      case Step.SubTree step -> subTree(step, inputs);
      case Step.Compose step -> compose(step, inputs, ctx);
    };
  }

  /** All inputs, computed in parallel. */
  private Map<InputSpec, Output> inputs(PlannedStep planned, Ctx ctx) {
    List<Keys.FileContent> contents = new ArrayList<>();
    LinkedHashMap<StepId, Keys.Outcome> outcomes = new LinkedHashMap<>();
    for (InputSpec input : planned.step().inputs()) {
      switch (input) {
        case InputSpec.Source s -> contents.add(new Keys.FileContent(s.path()));
        case InputSpec.Made m -> outcome(planned, m.output(), outcomes);
        case InputSpec.InTree t -> outcome(planned, t.tree(), outcomes);
      }
    }
    List<Made> made = ctx.getAll(outcomes.values());
    Map<StepId, Made> byStep = new HashMap<>();
    int i = 0;
    for (StepId id : outcomes.keySet()) {
      byStep.put(id, made.get(i++));
    }
    Map<String, SourceFile> bySource = new HashMap<>();
    i = 0;
    for (SourceFile file : ctx.<SourceFile>getAll(contents)) {
      bySource.put(contents.get(i++).path(), file);
    }
    Map<InputSpec, Output> resolved = new HashMap<>();
    for (InputSpec input : planned.step().inputs()) {
      resolved.put(
          input,
          switch (input) {
            case InputSpec.Source s -> file(bySource.get(s.path()));
            case InputSpec.Made m -> made(planned, m.output(), byStep);
            case InputSpec.InTree t -> inTree(planned.step(), t, made(planned, t.tree(), byStep));
          });
    }
    return resolved;
  }

  private static void outcome(
      PlannedStep planned, OutputId output, Map<StepId, Keys.Outcome> outcomes) {
    StepId id = place(planned, output).step();
    outcomes.put(id, new Keys.Outcome(id));
  }

  private static PlannedStep.Place place(PlannedStep planned, OutputId output) {
    PlannedStep.Place place = planned.places().get(output);
    if (place == null) {
      throw new IllegalStateException(output.path() + " has no producer in a validated graph");
    }
    return place;
  }

  private static Output made(PlannedStep planned, OutputId output, Map<StepId, Made> byStep) {
    PlannedStep.Place place = place(planned, output);
    Made made = byStep.get(place.step());
    if (made == null) {
      throw new IllegalStateException(place.step() + " was not asked for");
    }
    return made.outputs().get(place.index());
  }

  private static Output file(@Nullable SourceFile file) {
    if (file == null) {
      throw new IllegalStateException("a source was not asked for");
    }
    return new Output(
        new Ref.File(file.digest(), file.executable()), file.bytes(), OrderedSet.empty());
  }

  private Output inTree(Step step, InputSpec.InTree in, Output tree) {
    TreeManifest manifest =
        manifests.computeIfAbsent(tree.ref().digest(), d -> store.trees().read(d));
    Entry entry = manifest.entries().get(Bytes.utf8(in.path()));
    if (entry instanceof Entry.File f) {
      return new Output(new Ref.File(f.digest(), f.executable()), f.bytes(), tree.references());
    }
    List<String> names = new ArrayList<>();
    manifest.entries().keySet().forEach(k -> k.toUtf8().ifPresent(names::add));
    throw new ContinuityException(
        ExitCode.BUILD_FAILED,
        Diagnostic.in(
            Names.join(step.owner().pkg(), "BUILD.dhall"),
            "NOT_IN_TREE",
            step.owner()
                + " takes "
                + in.path()
                + " out of "
                + in.tree().path()
                + (entry == null ? ", which has no such file" : ", where that is not a file"),
            Suggestions.near(in.path(), names, "")
                .map(n -> "did you mean " + n + "?")
                .orElse("the tree has " + names.size() + " entries; store ls lists them")));
  }

  private Made imported(Step.Imported step) {
    if (!store.trees().contains(step.tree())) {
      throw new ContinuityException(
          ExitCode.BUILD_FAILED,
          Diagnostic.in(
              Names.join(step.owner().pkg(), "BUILD.dhall"),
              "NOT_IMPORTED",
              step.owner()
                  + " is "
                  + step.compiler()
                  + ", imported as the tree "
                  + step.tree().toHex()
                  + ", which is not in the store",
              "make it where this compiler is installed: "
                  + step.command()
                  + " (another version makes another tree)"));
    }
    return tree(step.tree());
  }

  private Made gather(Step.Gather step, Map<InputSpec, Output> inputs) {
    MergedTree merged = new MergedTree(step.owner(), step.links());
    step.trees()
        .forEach(
            (name, tree) ->
                merged.add(name, store.trees().read(output(inputs, tree).ref().digest())));
    step.files()
        .forEach(
            (path, input) -> {
              Output output = output(inputs, input);
              if (!(output.ref() instanceof Ref.File file)) {
                throw new IllegalStateException(path + " is gathered as a file and is a tree");
              }
              merged.add(
                  "its files",
                  Bytes.utf8(path),
                  new Entry.File(file.digest(), output.bytes(), file.executable()));
            });
    return tree(store.trees().put(merged.manifest()));
  }

  private Made tree(Digest root) {
    return new Made(List.of(Made.tree(store, root)));
  }

  private Made subTree(Step.SubTree step, Map<InputSpec, Output> inputs) {
    Output tree = inputs.get(new InputSpec.Made(step.tree()));
    if (tree == null) {
      throw new IllegalStateException("a tree was not asked for");
    }
    TreeManifest manifest = store.trees().read(tree.ref().digest());
    Bytes prefix = Bytes.utf8(step.root() + "/");
    Map<Bytes, Entry> below = new TreeMap<>();
    manifest
        .entries()
        .forEach(
            (path, entry) -> {
              if (path.startsWith(prefix)) {
                below.put(path.slice(prefix.length()), entry);
              }
            });
    if (below.isEmpty()) {
      throw new ContinuityException(
          ExitCode.BUILD_FAILED,
          Diagnostic.in(
              Names.join(step.owner().pkg(), "BUILD.dhall"),
              "NOT_IN_TREE",
              step.owner() + ": the tree has no folder " + step.root(),
              "correct root"));
    }
    return tree(store.trees().put(new TreeManifest(OrderedMap.copyOf(below))));
  }

  private Made compose(Step.Compose step, Map<InputSpec, Output> inputs, Ctx ctx) throws Exception {
    byte[] content =
        ctx.onCpu(
            () ->
                ComposedFiles.content(
                    step,
                    input -> {
                      Output output = inputs.get(input);
                      if (output == null) {
                        throw new IllegalStateException("an input was not asked for");
                      }
                      return store.cas().read(output.ref().digest(), MAX_COMPOSED);
                    }));
    Digest digest = store.cas().put(content);
    return new Made(
        List.of(
            new Output(
                new Ref.File(digest, step.executable()), content.length, OrderedSet.empty())));
  }

  private Made execute(Step.Execute step, Map<InputSpec, Output> inputs, Ctx ctx) throws Exception {
    if (invocation.journal().stopped()) {
      throw new BuildStopped();
    }
    Action action = action(step, inputs);
    String title = step.owner() + " " + step.title();
    StepId id = StepId.of(step);
    Path kept =
        invocation.keepFailed()
            ? files.root().resolve(".continuity/failed").resolve(id.pkg()).resolve(id.name())
            : null;
    DecisionPath.Run run =
        new DecisionPath.Run(
            step.timeoutMillis(),
            kept,
            () -> invocation.journal().tell(new BuildEvent.Started(title, rule(step))));
    Explanations explanations =
        new Explanations(step.owner(), files::packageOf, invocation::producerOf);
    int runs = step.test() ? invocation.again().runs() : 0;
    Repetition repetition =
        runs > 0
            ? Repetition.of(
                runs, () -> decisions.afresh(action, run, candidates(), explanations, ctx::withJob))
            : Repetition.once(
                decisions.settle(action, run, candidates(), explanations, ctx::withJob));
    Settled settled = repetition.telling();
    if (runs > 0 && repetition.failures() == 0) {
      // Not before: a success among failures must not be served to the next build.
      decisions.publish(settled);
    }
    invocation
        .journal()
        .settled(id, title, settled, step.test(), finished(title, step, action, settled));
    boolean good = good(settled);
    if (step.test()) {
      tested(step, repetition, good);
    }
    if (!good) {
      throw new ActionFailed(title, settled.verdict(), step.test());
    }
    if (invocation.isSampled(id)) {
      check(
          title,
          settled,
          decisions.afresh(
              action,
              new DecisionPath.Run(run.timeoutMillis(), null, () -> {}),
              candidates(),
              explanations,
              ctx::withJob));
    }
    List<Output> outputs = new ArrayList<>();
    for (OutputId output : step.outputs()) {
      Output made = settled.outputs().get(Bytes.utf8(output.path()));
      if (made == null) {
        throw new IllegalStateException("an admitted record lacks " + output.path());
      }
      outputs.add(made);
    }
    return new Made(outputs);
  }

  static boolean good(Settled settled) {
    return settled.verdict() == BuildEvent.Verdict.RAN
        || settled.verdict() == BuildEvent.Verdict.SERVED;
  }

  /**
   * Compares a second run with what the build goes on with. If they differ, both records are
   * published: the kernel finds the conflict from now on, and serves neither.
   */
  private void check(String title, Settled first, Settled second) {
    List<String> differences =
        good(second)
            ? new Differences(
                    d -> store.cas().read(d, MAX_COMPOSED), d -> store.trees().read(d).entries())
                .between(first.outputs(), second.outputs())
            : List.of("the second run ended otherwise: " + second.verdict());
    if (!differences.isEmpty() && good(second)) {
      decisions.publish(second);
    }
    invocation
        .journal()
        .checked(
            new BuildEvent.Checked(
                title, first.record().toHex(), second.record().toHex(), differences),
            first.record(),
            second.record());
  }

  private static String rule(Step.Execute step) {
    return step.rule().name().toLowerCase(java.util.Locale.ROOT);
  }

  private Action action(Step.Execute step, Map<InputSpec, Output> inputs) {
    List<Bytes> command = new ArrayList<>();
    step.command().forEach(word -> command.add(Bytes.utf8(word)));
    Map<Bytes, Bytes> env = new TreeMap<>();
    step.env().forEach((k, v) -> env.put(Bytes.utf8(k), Bytes.utf8(v)));
    Map<String, Digest> toolchains = new TreeMap<>();
    Map<Bytes, Bytes> rootLinks = new TreeMap<>();
    for (Map.Entry<String, ToolchainUse> e : step.toolchains().entrySet()) {
      Output tree = output(inputs, new InputSpec.Made(e.getValue().tree()));
      toolchains.put(e.getKey(), tree.ref().digest());
      e.getValue().rootLinks().forEach((path, to) -> link(step, rootLinks, path, to));
    }
    Map<Bytes, Ref> refs = new TreeMap<>();
    TreeSet<StorePath> references = new TreeSet<>(Comparator.comparing(StorePath::path));
    step.inputsByPath()
        .forEach(
            (path, input) -> {
              Output output = output(inputs, input);
              refs.put(Bytes.utf8(path), output.ref());
              references.addAll(output.references());
            });
    for (OutputId needed : step.references()) {
      Output output = output(inputs, new InputSpec.Made(needed));
      references.add(new StorePath(output.ref(), needed.fileName()));
    }
    Map<Bytes, OutputKind> outputs = new TreeMap<>();
    for (OutputId output : step.outputs()) {
      outputs.put(Bytes.utf8(output.path()), output.tree() ? OutputKind.TREE : OutputKind.FILE);
    }
    return new Action(
        step.rule(),
        command,
        OrderedMap.copyOf(env),
        OrderedMap.copyOf(toolchains),
        OrderedMap.copyOf(rootLinks),
        OrderedMap.copyOf(refs),
        OrderedSet.copyOf(references),
        OrderedMap.copyOf(outputs),
        OrderedSet.copyOf(step.coeffects()),
        ActionViews.of(step.coeffects()));
  }

  private static void link(
      Step.Execute step, Map<Bytes, Bytes> rootLinks, String path, String target) {
    Bytes before = rootLinks.put(Bytes.utf8(path), Bytes.utf8(target));
    if (before != null && !before.equals(Bytes.utf8(target))) {
      throw new ContinuityException(
          ExitCode.BUILD_FAILED,
          Diagnostic.in(
              Names.join(step.owner().pkg(), "BUILD.dhall"),
              "ROOT_LINK_CONFLICT",
              step.owner()
                  + " uses toolchains that both want the root link "
                  + path
                  + ": to "
                  + before.toUtf8().orElseThrow()
                  + " and to "
                  + target,
              "give the action one of them; only one tree can be /usr"));
    }
  }

  private static Output output(Map<InputSpec, Output> inputs, InputSpec input) {
    Output output = inputs.get(input);
    if (output == null) {
      throw new IllegalStateException("the input " + input + " was not asked for");
    }
    return output;
  }

  private Candidates candidates() {
    return new Candidates(
        path -> !path.isEmpty() && files.kind(path) == WorkspaceFiles.Kind.FILE,
        path -> invocation.producerOf(path).isPresent(),
        invocation.entryPoints());
  }

  private static BuildEvent.Finished finished(
      String title, Step.Execute step, Action action, Settled settled) {
    List<String> argv = new ArrayList<>();
    action.command().forEach(word -> argv.add(word.toUtf8().orElseGet(word::percentEncoded)));
    List<Diagnostic> detail = new ArrayList<>(settled.detail());
    if (settled.kept() != null) {
      detail.add(Diagnostic.of("KEPT", "its outputs were left in " + settled.kept(), ""));
    }
    String output =
        new String(settled.stdout().concat(settled.stderr()).toByteArray(), StandardCharsets.UTF_8);
    return new BuildEvent.Finished(
        title,
        rule(step),
        settled.verdict(),
        settled.reason() == 0
            ? null
            : ReasonCode.of(settled.reason()).map(ReasonCode::name).orElse("UNKNOWN"),
        settled.millis(),
        step.test() && settled.verdict() != BuildEvent.Verdict.FAILED ? "" : output,
        detail,
        argv,
        settled.record().toHex());
  }

  private void tested(Step.Execute step, Repetition runs, boolean passed) throws IOException {
    Label label = step.owner();
    Path log =
        files
            .root()
            .resolve("out")
            .resolve(step.configuration().name())
            .resolve(label.pkg())
            .resolve(label.name() + ".log");
    Settled settled = runs.telling();
    OutFolder.write(log, settled.stdout().concat(settled.stderr()).toByteArray());
    invocation
        .journal()
        .tell(
            new BuildEvent.Tested(
                label.toString(),
                passed,
                settled.verdict() == BuildEvent.Verdict.SERVED,
                runs.millis(),
                runs.runs(),
                runs.failures(),
                files.root().relativize(log).toString()));
  }
}
