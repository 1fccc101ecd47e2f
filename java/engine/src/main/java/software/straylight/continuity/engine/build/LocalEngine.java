package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.straylight.continuity.dhall.PinnedImports;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildRequest;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.Engine;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.Settings;
import software.straylight.continuity.engine.dice.Attempt;
import software.straylight.continuity.engine.dice.ComputationCancelledException;
import software.straylight.continuity.engine.dice.ComputationFailedException;
import software.straylight.continuity.engine.dice.Dice;
import software.straylight.continuity.engine.dice.DiceBuilder;
import software.straylight.continuity.engine.dice.Session;
import software.straylight.continuity.engine.dice.Transaction;
import software.straylight.continuity.engine.language.Dep;
import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.LockFile;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.TargetSpec;
import software.straylight.continuity.engine.plan.Analysis;
import software.straylight.continuity.engine.plan.InputSpec;
import software.straylight.continuity.engine.plan.OutputId;
import software.straylight.continuity.engine.plan.Program;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.engine.query.CompileCommand;
import software.straylight.continuity.engine.query.TargetGraph;
import software.straylight.continuity.isolation.Isolation;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.store.ObjectKind;
import software.straylight.continuity.store.ObjectRef;
import software.straylight.continuity.store.Root;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;
import software.straylight.continuity.toolchain.source.ClientEnvironment;
import software.straylight.continuity.toolchain.source.Fetcher;

/** Builds in this process, on the store of this machine. */
public final class LocalEngine implements Engine {
  private static final Logger LOG = LoggerFactory.getLogger(LocalEngine.class);
  private static final long MAX_SOURCE = 4L << 30;

  private final Path root;
  private final String here;
  private final Store store;
  private final software.straylight.continuity.store.Sources ingest;
  private final KernelClient kernel;
  private final SignedIndex index;
  private final Isolation isolation;
  private final Settings settings;
  private final Digest receipt;

  /**
   * Opens the workspace around a folder.
   *
   * @param start a folder in the workspace; relative patterns start from its package
   * @param isolation runs actions
   * @param receipt digest of the proofs' receipt, or {@link Digest#ZERO}
   * @throws ContinuityException if there is no workspace
   */
  public LocalEngine(
      Path start,
      Settings settings,
      Store store,
      KernelClient kernel,
      SignedIndex index,
      Isolation isolation,
      Digest receipt) {
    this.root = workspaceRoot(start);
    Path real = real(start);
    this.here = root.equals(real) ? "" : root.relativize(real).toString();
    this.settings = settings;
    this.store = store;
    this.ingest = store.sources(root);
    this.kernel = kernel;
    this.index = index;
    this.isolation = isolation;
    this.receipt = receipt;
  }

  /**
   * The workspace root at or above a folder: the nearest with a {@code continuity.dhall}.
   *
   * @throws ContinuityException if there is none
   */
  public static Path workspaceRoot(Path start) {
    Path real = real(start);
    for (Path dir = real; dir != null; dir = dir.getParent()) {
      if (Files.isRegularFile(dir.resolve("continuity.dhall"))) {
        return dir;
      }
    }
    throw new ContinuityException(
        ExitCode.USAGE,
        Diagnostic.of(
            "NO_WORKSPACE",
            "there is no continuity.dhall in " + real + " or in a folder above it",
            "go to your workspace, or make one here: straylight init"));
  }

  private static Path real(Path start) {
    try {
      return start.toRealPath();
    } catch (IOException e) {
      throw new ContinuityException(
          ExitCode.USAGE,
          Diagnostic.of("NO_WORKSPACE", "the folder " + start + " cannot be read", ""));
    }
  }

  /** The root of the workspace. */
  public Path root() {
    return root;
  }

  /** Whether a path relative to the root is a file of the workspace. */
  public boolean isFile(String path) {
    return !path.isEmpty()
        && new WorkspaceFiles(root, this::source).kind(path) == WorkspaceFiles.Kind.FILE;
  }

  @Override
  public List<TargetInfo> targets(List<String> patterns) throws InterruptedException {
    Invocation invocation = new Invocation();
    try (Dice dice = dice(invocation, 1);
        Session session = dice.open()) {
      List<TargetInfo> found = new ArrayList<>();
      for (Map.Entry<Label, TargetSpec> e :
          new Planner(session, kernel, here).targets(patterns).entrySet()) {
        found.add(new TargetInfo(e.getKey().toString(), e.getValue().rule()));
      }
      return found;
    }
  }

  @Override
  public TargetGraph graph(List<String> patterns) throws InterruptedException {
    try (Dice dice = dice(new Invocation(), 1);
        Session session = dice.open()) {
      return new Planner(session, kernel, here).graph(request(patterns));
    }
  }

  @Override
  public List<CompileCommand> compileCommands(List<String> patterns) throws InterruptedException {
    Map<String, String> trees = new TreeMap<>();
    for (ToolchainInfo toolchain : toolchains(event -> {})) {
      for (String role : toolchain.roles()) {
        Path tree = store.trees().materialise(Digest.fromHex(toolchain.tree()));
        trees.put(role, tree.toString());
      }
    }
    List<CompileCommand> all = new ArrayList<>();
    try (Dice dice = dice(new Invocation(), 1);
        Session session = dice.open()) {
      for (Step step : new Planner(session, kernel, here).plan(request(patterns)).graph().steps()) {
        if (step instanceof Step.Execute e && e.rule() == RuleKind.CC_COMPILE) {
          all.add(
              CompileCommand.of(
                  root.toString(), "out/" + e.configuration().name(), trees, e.command()));
        }
      }
    }
    all.sort(Comparator.comparing(CompileCommand::file).thenComparing(CompileCommand::output));
    return all;
  }

  @Override
  public List<ToolchainInfo> toolchains(Consumer<BuildEvent> events) throws InterruptedException {
    Journal journal = new Journal(events, true);
    Invocation invocation = new Invocation();
    invocation.begin(journal, false);
    try (Dice dice = dice(invocation, 1)) {
      Planner.Plan plan;
      Map<Label, TargetSpec.Toolchain> declared = new TreeMap<>();
      try (Session session = dice.open()) {
        Planner planner = new Planner(session, kernel, here);
        planner
            .targets(List.of("//..."))
            .forEach(
                (label, spec) -> {
                  if (spec instanceof TargetSpec.Toolchain t) {
                    declared.put(label, t);
                  }
                });
        plan = planner.plan(request(declared.keySet().stream().map(Label::toString).toList()));
        invocation.planned(plan.graph(), planner.entryPoints(plan.workspace()));
      }
      invocation.judgedUnder(judgement(plan));
      try (Session session = withSteps(dice, plan)) {
        List<ToolchainInfo> found = new ArrayList<>();
        for (Analysis analysis : plan.requested()) {
          found.add(toolchain(plan, analysis, session, journal));
        }
        if (journal.exit() != ExitCode.OK) {
          throw new ContinuityException(journal.exit(), journal.problems());
        }
        return found;
      }
    }
  }

  @Override
  public List<SourceInfo> fetch(List<String> patterns, Consumer<BuildEvent> events)
      throws InterruptedException {
    Journal journal = new Journal(events, true);
    Invocation invocation = new Invocation();
    invocation.begin(journal, false);
    try (Dice dice = dice(invocation, 1)) {
      Planner.Plan plan;
      try (Session session = dice.open()) {
        plan = new Planner(session, kernel, here).plan(request(patterns));
      }
      List<SourceInfo> found = new ArrayList<>();
      List<Keys.Outcome> wanted = new ArrayList<>();
      for (Step step : plan.graph().steps()) {
        if (step instanceof Step.Fetch fetch) {
          wanted.add(new Keys.Outcome(StepId.of(step)));
          found.add(
              new SourceInfo(
                  fetch.owner().toString(), fetch.source().describe(), fetch.source().sha256()));
        }
      }
      try (Session session = withSteps(dice, plan)) {
        attempt(session, wanted, journal);
      }
      if (journal.exit() != ExitCode.OK) {
        throw new ContinuityException(journal.exit(), journal.problems());
      }
      found.sort(Comparator.comparing(SourceInfo::label).thenComparing(SourceInfo::source));
      return found;
    } finally {
      store.releasePins();
    }
  }

  @Override
  public List<LockChange> updateLock(List<String> patterns, Consumer<BuildEvent> events)
      throws InterruptedException {
    Locks.Asked asked = new Locks.Asked();
    try (Dice dice = dice(new Invocation(), 1, asked);
        Session session = dice.open()) {
      new Planner(session, kernel, here).graph(request(patterns));
    }
    LockFile before = Locks.read(root);
    Map<String, String> digests = new TreeMap<>(Names::compare);
    if (!patterns.equals(List.of("//..."))) {
      digests.putAll(before.digests());
    }
    Sources sources = sources();
    List<Diagnostic> problems = new ArrayList<>();
    ExitCode exit = ExitCode.OK;
    for (Map.Entry<String, FetchSource> e : asked.sources().entrySet()) {
      try {
        String owner = asked.targets(e.getKey()).first();
        digests.put(e.getKey(), sources.resolve(owner, e.getValue(), events).toHex());
      } catch (ContinuityException c) {
        exit = exit == ExitCode.OK ? c.exit() : exit;
        problems.addAll(c.diagnostics());
      }
    }
    if (exit != ExitCode.OK) {
      throw new ContinuityException(exit, problems);
    }
    LockFile after = new LockFile(digests);
    if (!after.equals(before)) {
      Locks.write(root, after);
    }
    Set<String> names = new TreeSet<>(Names::compare);
    names.addAll(before.digests().keySet());
    names.addAll(after.digests().keySet());
    List<LockChange> changes = new ArrayList<>();
    for (String name : names) {
      changes.add(
          new LockChange(
              name,
              before.digests().get(name),
              after.digests().get(name),
              List.copyOf(asked.targets(name))));
    }
    return changes;
  }

  /** A session that knows the steps of a plan. */
  private static Session withSteps(Dice dice, Planner.Plan plan) throws InterruptedException {
    Transaction transaction = dice.transaction();
    plan.steps().forEach((id, step) -> transaction.inject(new Keys.StepLeaf(id), step));
    return transaction.commitAndOpen();
  }

  private static BuildRequest request(List<String> labels) {
    return new BuildRequest(labels, null, null, false, 1, true, false, List.of());
  }

  private ToolchainInfo toolchain(
      Planner.Plan plan, Analysis analysis, Session session, Journal journal) {
    List<String> roles = new ArrayList<>();
    plan.workspace()
        .toolchains()
        .forEach(
            (role, dep) -> {
              if (dep instanceof Dep.Target t && t.label().equals(analysis.label())) {
                roles.add(role);
              }
            });
    InputSpec.Made made = (InputSpec.Made) analysis.files().getFirst();
    PlannedStep.Place place = place(plan, made.output());
    String tree = "";
    try {
      tree =
          session
              .get(new Keys.Outcome(place.step()))
              .outputs()
              .get(place.index())
              .ref()
              .digest()
              .toHex();
    } catch (ComputationFailedException e) {
      report(e, journal);
    }
    return new ToolchainInfo(analysis.label().toString(), roles, tree);
  }

  private Judgement judgement(Planner.Plan plan) {
    return Judgements.of(plan.workspace().policy(), index, store, TrustFile.in(settings.config()));
  }

  @Override
  public BuildResult build(BuildRequest request, Consumer<BuildEvent> events)
      throws InterruptedException {
    long begin = System.nanoTime();
    Journal journal = new Journal(events, request.keepGoing());
    Invocation invocation = new Invocation();
    invocation.begin(journal, request.keepFailed());
    try (Dice dice = dice(invocation, request.jobs())) {
      Planner.Plan plan;
      Judgement judgement;
      try (Session session = dice.open()) {
        Planner planner = new Planner(session, kernel, here);
        plan = planner.plan(request);
        invocation.planned(plan.graph(), planner.entryPoints(plan.workspace()));
      }
      judgement = judgement(plan);
      judgement.found().troubles().forEach(d -> events.accept(new BuildEvent.Warned(d)));
      invocation.judgedUnder(judgement);
      List<Step> wanted = wanted(plan, request);
      invocation.again(request.again(), sample(plan, wanted, request.again().check()));
      events.accept(
          new BuildEvent.Planned(
              plan.requested().size(), plan.graph().actions(wanted), millis(begin)));
      try (Session session = withSteps(dice, plan)) {
        execute(plan, wanted, request.test(), session, journal);
      }
      String record =
          InvocationRecords.of(root, store)
              .write(request.command(), judgement, kernel.kernel(), journal);
      StoreLimit.keep(
          store, settings.storeLimit().orElse(plan.workspace().storeLimitBytes()), journal);
      BuildEvent.Summary summary = journal.summary(millis(begin));
      events.accept(summary);
      return new BuildResult(journal.exit(), summary, journal.problems(), record);
    } finally {
      // Results are roots now; the rest may go when another build needs the room.
      store.releasePins();
    }
  }

  private static long millis(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  /**
   * Where the graph of a workspace is kept: in the store and not in the workspace, where a checkout
   * could bring a graph that says of build files what they do not say.
   */
  public static Path graphFile(Path store, Path root) {
    Digest name = Digest.sha256(root.toString().getBytes(StandardCharsets.UTF_8));
    return store.resolve("graphs").resolve(name.toString());
  }

  private Sources sources() {
    return new Sources(
        store,
        Fetcher.of(ClientEnvironment.ofProcess(root), settings.offline()),
        store.path().resolve("unpacked"));
  }

  private Dice dice(Invocation invocation, int jobs) throws InterruptedException {
    return dice(invocation, jobs, Locks.ofFile());
  }

  private Dice dice(Invocation invocation, int jobs, Locks locks) throws InterruptedException {
    WorkspaceFiles files = new WorkspaceFiles(root, this::source);
    Sources sources = sources();
    DecisionPath decisions = new DecisionPath(kernel, store, index, isolation, invocation, receipt);
    BuildFiles buildFiles;
    Digest program;
    try {
      buildFiles = new BuildFiles(root, PinnedImports.none());
      program = ProgramIdentity.current();
    } catch (IOException e) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.of("WORKSPACE_UNREADABLE", "the workspace cannot be read: " + e, ""));
    }
    DiceBuilder builder =
        Dice.builder()
            .service(WorkspaceFiles.class, files)
            .service(BuildFiles.class, buildFiles)
            .service(Locks.class, locks)
            .service(StepRunner.class, new StepRunner(store, decisions, sources, files, invocation))
            .jobTokens(new Semaphore(jobs))
            .persistedIn(graphFile(store.path(), root), program.toByteArray())
            .messages(message -> LOG.info("{}", message));
    Keys.types().forEach(builder::type);
    Dice dice = builder.open();
    Transaction again = dice.transaction();
    Keys.observations(dice).forEach(again::invalidate);
    again.commit();
    return dice;
  }

  private SourceFile source(String path) {
    try {
      software.straylight.continuity.store.SourceFile file = ingest.ingest(path, MAX_SOURCE);
      return new SourceFile(file.digest(), file.size(), file.executable());
    } catch (StoreException e) {
      throw StoreTrouble.of(e, new StoreDisk(store.path()));
    }
  }

  /** The steps whose results are asked for; what these need comes with them. */
  private static List<Step> wanted(Planner.Plan plan, BuildRequest request) {
    List<Step> wanted = new ArrayList<>();
    for (Analysis analysis : plan.requested()) {
      for (InputSpec file : analysis.files()) {
        if (file instanceof InputSpec.Made made) {
          wanted.add(producer(plan, made.output()));
        }
      }
      Step.Execute test = analysis.test();
      if (request.test() && test != null) {
        wanted.add(test);
      }
      OutputId report = analysis.report();
      if (request.test() && report != null) {
        wanted.add(producer(plan, report));
      }
    }
    return wanted;
  }

  private void execute(
      Planner.Plan plan, List<Step> wanted, boolean tested, Session session, Journal journal) {
    List<Keys.Outcome> distinct =
        wanted.stream().map(step -> new Keys.Outcome(StepId.of(step))).distinct().toList();
    attempt(session, distinct, journal);
    for (Analysis analysis : plan.requested()) {
      publish(plan, analysis, tested, session, journal);
    }
  }

  private void attempt(Session session, List<Keys.Outcome> outcomes, Journal journal) {
    for (Attempt<Made> attempt : session.<Made>attemptAll(outcomes)) {
      if (attempt instanceof Attempt.Failure<Made> f) {
        report(f.error(), journal);
      }
    }
  }

  /** Which actions are run a second time: any {@code count} of those that are settled. */
  private static Set<StepId> sample(Planner.Plan plan, List<Step> wanted, int count) {
    if (count == 0) {
      return Set.of();
    }
    List<StepId> all = new ArrayList<>();
    for (Step step : plan.graph().reached(wanted)) {
      if (step instanceof Step.Execute e && !e.test()) {
        all.add(StepId.of(step));
      }
    }
    Collections.shuffle(all, new SecureRandom());
    return Set.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  private static Step producer(Planner.Plan plan, OutputId output) {
    Integer producer = plan.graph().producer(output);
    if (producer == null) {
      throw new IllegalStateException(output + " has no producer in a validated graph");
    }
    return plan.graph().steps().get(producer);
  }

  private static PlannedStep.Place place(Planner.Plan plan, OutputId output) {
    Step step = producer(plan, output);
    return new PlannedStep.Place(StepId.of(step), step.outputs().indexOf(output));
  }

  private void report(ComputationFailedException e, Journal journal) {
    switch (e.failure()) {
      // The action's own event has told of it.
      case ActionFailed a -> {}
      case BuildStopped b -> {}
      case ContinuityException c -> journal.problem(c.exit(), c.diagnostics());
      case StoreException s -> {
        ContinuityException trouble = StoreTrouble.of(s, new StoreDisk(store.path()));
        journal.problem(trouble.exit(), trouble.diagnostics());
      }
      default -> throw new IllegalStateException(e.key() + ": " + e.failure(), e.failure());
    }
  }

  /** What stands in {@code out/} once a target is built: the libraries of a program before it. */
  private static List<OutputId> published(Analysis analysis, boolean tested) {
    List<OutputId> published = new ArrayList<>();
    if (analysis.program() != null) {
      published.addAll(analysis.program().libraries());
    }
    for (InputSpec file : analysis.files()) {
      if (file instanceof InputSpec.Made made) {
        published.add(made.output());
      }
    }
    if (tested && analysis.report() != null) {
      published.add(analysis.report());
    }
    return published;
  }

  /** Links the results of a target into {@code out/}, if they are all there. */
  private void publish(
      Planner.Plan plan, Analysis analysis, boolean tested, Session session, Journal journal) {
    List<String> links = new ArrayList<>();
    List<ObjectRef> objects = new ArrayList<>();
    Path first = null;
    Program program = analysis.program();
    for (OutputId id : published(analysis, tested)) {
      PlannedStep.Place place = place(plan, id);
      Output output;
      try {
        output = session.get(new Keys.Outcome(place.step())).outputs().get(place.index());
      } catch (ComputationFailedException | ComputationCancelledException e) {
        return;
      }
      Path link = root.resolve("out").resolve(id.configuration().name()).resolve(id.path());
      Path target =
          switch (output.ref()) {
            case Ref.File f ->
                f.executable() ? store.cas().executable(f.digest()) : store.cas().path(f.digest());
            case Ref.Tree t -> store.trees().materialise(t.digest());
          };
      try {
        if (program != null && id.equals(program.file()) && !program.libraries().isEmpty()) {
          // Its libraries are found from where it is, and a link would lead into the store.
          OutFolder.copy(link, target);
        } else {
          OutFolder.link(link, target);
        }
      } catch (IOException e) {
        journal.problem(
            ExitCode.INFRASTRUCTURE,
            List.of(
                Diagnostic.of(
                    "OUT_UNWRITABLE",
                    "the result " + id.path() + " cannot be linked into out/: " + e,
                    "look at the permissions of " + root.resolve("out"))));
        return;
      }
      first = first == null ? link : first;
      if (program == null || !program.libraries().contains(id)) {
        links.add(root.relativize(link).toString());
      }
      objects.add(
          new ObjectRef(
              output.ref() instanceof Ref.Tree ? ObjectKind.TREE : ObjectKind.BLOB,
              output.ref().digest()));
    }
    if (!objects.isEmpty()) {
      store
          .roots()
          .put(
              new Root(
                  "out " + root + " " + analysis.configuration().name() + " " + analysis.label(),
                  objects,
                  Optional.ofNullable(first)));
    }
    journal.tell(new BuildEvent.Built(analysis.label().toString(), links));
  }

  /** The name of the package that relative patterns start from. */
  public String here() {
    return Names.join(here, "");
  }

  @Override
  public void close() {
    ingest.close();
  }
}
