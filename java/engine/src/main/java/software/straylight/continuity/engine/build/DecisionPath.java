package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.isolation.InfrastructureException;
import software.straylight.continuity.isolation.Isolation;
import software.straylight.continuity.kernel.Admission;
import software.straylight.continuity.kernel.AdmitRequest;
import software.straylight.continuity.kernel.Answer;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.Member;
import software.straylight.continuity.kernel.Members;
import software.straylight.continuity.kernel.MembersRequest;
import software.straylight.continuity.kernel.Offer;
import software.straylight.continuity.kernel.OfferedSignature;
import software.straylight.continuity.kernel.Replacement;
import software.straylight.continuity.kernel.Verdict;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Candidate;
import software.straylight.continuity.model.Collected;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.Limits;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Reason;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.SandboxRequest;
import software.straylight.continuity.model.Status;
import software.straylight.continuity.store.Incoming;
import software.straylight.continuity.store.KeyLocks;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/**
 * The one place where a result is served or kept. The kernel names the keys to look under and
 * judges what is found there; if nothing may be served the action runs, and the kernel judges what
 * the sandbox saw before anything is kept.
 */
final class DecisionPath {
  private static final Logger LOG = LoggerFactory.getLogger(DecisionPath.class);

  /** An action's own entries are admitted by no evidence. */
  private static final EquivalenceEvidence NO_EVIDENCE =
      new EquivalenceEvidence(List.of(), List.of());

  private final KernelClient kernel;
  private final Store store;
  private final SignedIndex index;
  private final Isolation isolation;
  private final Invocation invocation;
  private final Digest receipt;
  private final StoreDisk disk;

  DecisionPath(
      KernelClient kernel,
      Store store,
      SignedIndex index,
      Isolation isolation,
      Invocation invocation,
      Digest receipt) {
    this.kernel = kernel;
    this.store = store;
    this.index = index;
    this.isolation = isolation;
    this.invocation = invocation;
    this.receipt = receipt;
    this.disk = new StoreDisk(store.path());
  }

  /**
   * How a run is to be done.
   *
   * @param timeoutMillis 0 for none
   * @param kept where to leave the outputs of a failed action, or null
   * @param onStart told when the process starts
   * @param publish whether a success is offered to later builds at once
   */
  record Run(long timeoutMillis, @Nullable Path kept, Runnable onStart, boolean publish) {
    Run(long timeoutMillis, @Nullable Path kept, Runnable onStart) {
      this(timeoutMillis, kept, onStart, true);
    }

    private Run unpublished() {
      return new Run(timeoutMillis, kept, onStart, false);
    }
  }

  /** Executes a run; lets the caller bound how many are in progress. */
  interface Runner {
    Settled run(java.util.concurrent.Callable<Settled> run) throws Exception;
  }

  /** Serves the action's result, or runs it. */
  @SuppressWarnings("try") // the lock is held, not used
  Settled settle(
      Action action, Run run, Candidates candidates, Explanations explanations, Runner runner)
      throws Exception {
    KernelClient.PreimageAndKey identity =
        kernel.actionKey(action).orThrow(reason -> illegal(reason));
    Optional<Settled> served = probe(action, identity);
    if (served.isPresent()) {
      return served.get();
    }
    // A job token is held only around the process, never while waiting for another's lock.
    try (KeyLocks.Held lock = store.locks().acquire(identity.key())) {
      served = probe(action, identity);
      if (served.isPresent()) {
        return served.get();
      }
      return runner.run(() -> execute(action, identity, run, candidates, explanations));
    }
  }

  /** Runs the action whatever is known of it; a success waits for {@link #publish}. */
  @SuppressWarnings("try") // the lock is held, not used
  Settled afresh(
      Action action, Run run, Candidates candidates, Explanations explanations, Runner runner)
      throws Exception {
    KernelClient.PreimageAndKey identity =
        kernel.actionKey(action).orThrow(reason -> illegal(reason));
    try (KeyLocks.Held lock = store.locks().acquire(identity.key())) {
      return runner.run(
          () -> execute(action, identity, run.unpublished(), candidates, explanations));
    }
  }

  /** Offers the record of a run that was not published to later builds. */
  void publish(Settled settled) {
    index.publish(ExecutionRecord.decode(store.cas().read(settled.record(), Limits.MESSAGE)));
  }

  private static ContinuityException illegal(Reason reason) {
    return new ContinuityException(
        ExitCode.BUILD_FAILED,
        Diagnostic.of(
            Planner.name(reason),
            "the kernel refuses an action of this build: " + reason,
            "see the reason codes in docs/codec.md"));
  }

  /**
   * Looks under the keys that the kernel names, its own first, and lets it judge what is there.
   * Each key is judged alone: what lies under one can never hide what lies under another, so that
   * no evidence makes a warm entry unreachable.
   */
  private Optional<Settled> probe(Action action, KernelClient.PreimageAndKey identity) {
    Member own = new Member(Optional.empty(), List.of());
    Optional<Settled> served = probe(own, identity.key(), identity);
    if (served.isPresent() || !invocation.judgement().hasEvidence()) {
      return served;
    }
    for (Member member : members(identity)) {
      if (member.replaced().isPresent()) {
        served = probe(member, keyOf(action, member), identity);
        if (served.isPresent()) {
          return served;
        }
      }
    }
    return Optional.empty();
  }

  private List<Member> members(KernelClient.PreimageAndKey identity) {
    Judgement judgement = invocation.judgement();
    Answer<Members> answer =
        kernel.members(
            new MembersRequest(
                identity.preimage(),
                judgement.evidence(),
                judgement.policy(),
                judgement.trust(),
                judgement.now()));
    if (answer instanceof Answer.Refused<Members> refused
        && refused.reason().code() == ReasonCode.CLASS_TOO_LARGE.code()) {
      // The action's own key was looked under already: only serving across toolchains is off.
      invocation.journal().tell(new BuildEvent.Warned(tooLarge(refused.reason())));
      return List.of();
    }
    return answer.orThrow(DecisionPath::illegal).members();
  }

  private static Diagnostic tooLarge(Reason reason) {
    return Diagnostic.in(
        "continuity.dhall",
        ReasonCode.CLASS_TOO_LARGE.name(),
        "more than 64 toolchains are held to be equivalent to "
            + reason.operands().getFirst().toHex()
            + ", so nothing is served across toolchains for it",
        "remove declarations from policy.evidence; straylight toolchain list shows them");
  }

  private Optional<Settled> probe(Member member, Digest key, KernelClient.PreimageAndKey identity) {
    Judgement judgement = invocation.judgement();
    List<Offer> offers = new ArrayList<>();
    Map<Bytes, List<OfferedSignature>> byRecord = new TreeMap<>();
    for (SignedIndex.Entry entry : index.lookup(key, judgement.policy().signers().asList())) {
      byRecord
          .computeIfAbsent(entry.record(), r -> new ArrayList<>())
          .add(new OfferedSignature(entry.signer(), entry.statement(), entry.verified()));
    }
    byRecord.forEach(
        (record, signatures) -> offers.add(new Offer(record, member.path(), signatures)));
    if (offers.isEmpty()) {
      return Optional.empty();
    }
    Answer<Admission> answer =
        kernel.admit(
            new AdmitRequest(
                identity.preimage(),
                member.path().isEmpty() ? NO_EVIDENCE : judgement.evidence(),
                judgement.policy(),
                judgement.trust(),
                judgement.now(),
                offers));
    Admission admission = answer.orThrow(DecisionPath::illegal);
    return switch (admission) {
      case Admission.Served s -> serve(identity, offers.get((int) s.index()));
      case Admission.None none -> {
        LOG.debug("nothing of {} may be served: {}", key, none.reasons());
        yield Optional.empty();
      }
      case Admission.Conflict conflict -> {
        LOG.warn(
            "two trusted records of action {} have different outputs: {} and {}; neither is served"
                + " (straylight explain shows both)",
            key.toHex(),
            offers.get((int) conflict.first()).record().sha256().toHex(),
            offers.get((int) conflict.second()).record().sha256().toHex());
        yield Optional.empty();
      }
    };
  }

  private Digest keyOf(Action action, Member member) {
    Replacement replaced = member.replaced().orElseThrow();
    return Digest.sha256(replace(action, replaced.from(), replaced.to()).encode());
  }

  /** The action with one toolchain in place of another, in every role that it has. */
  static Action replace(Action action, Digest from, Digest to) {
    Map<String, Digest> toolchains = new HashMap<>(action.toolchains());
    toolchains.replaceAll((role, tree) -> tree.equals(from) ? to : tree);
    return new Action(
        action.rule(),
        action.command(),
        action.env(),
        OrderedMap.copyOf(toolchains),
        action.rootLinks(),
        action.inputs(),
        action.references(),
        action.outputs(),
        action.coeffects(),
        action.viewSpec());
  }

  /** A record may be served only if all that it names is still there and right. */
  private Optional<Settled> serve(KernelClient.PreimageAndKey identity, Offer offer) {
    ExecutionRecord record = ExecutionRecord.decode(offer.record());
    for (Output output : record.outputs().values()) {
      boolean there =
          switch (output.ref()) {
            case Ref.File f -> store.cas().contains(f.digest());
            case Ref.Tree t -> store.trees().contains(t.digest());
          };
      if (!there) {
        LOG.info(
            "output {} of record {} is no longer in the store: the action runs again",
            output.ref().digest().toHex(),
            offer.record().sha256().toHex());
        return Optional.empty();
      }
    }
    Bytes stdout;
    Bytes stderr;
    try {
      stdout = Bytes.of(store.cas().read(record.stdout().digest(), SandboxRequests.STREAM_BYTES));
      stderr = Bytes.of(store.cas().read(record.stderr().digest(), SandboxRequests.STREAM_BYTES));
    } catch (StoreException e) {
      LOG.info("the log of a record cannot be replayed, the action runs again: {}", e.getMessage());
      return Optional.empty();
    }
    return Optional.of(
        new Settled(
            identity.key(),
            offer.record().sha256(),
            offer.path(),
            BuildEvent.Verdict.SERVED,
            0,
            record.outputs(),
            0,
            stdout,
            stderr,
            List.of(),
            null));
  }

  private Settled execute(
      Action action,
      KernelClient.PreimageAndKey identity,
      Run run,
      Candidates candidates,
      Explanations explanations)
      throws Exception {
    SandboxRequests.materialise(action, store);
    run.onStart().run();
    try {
      return attempt(action, identity, run, candidates, explanations);
    } catch (InfrastructureException first) {
      LOG.info("the sandbox had trouble, once more: {}", first.getMessage());
      try {
        return attempt(action, identity, run, candidates, explanations);
      } catch (InfrastructureException e) {
        throw SandboxRequests.trouble(
            e, "straylight doctor shows what this host offers; nothing was stored");
      }
    }
  }

  /** One run in a folder of its own, which is empty as the sandbox demands. */
  private Settled attempt(
      Action action,
      KernelClient.PreimageAndKey identity,
      Run run,
      Candidates candidates,
      Explanations explanations)
      throws InfrastructureException, InterruptedException, IOException {
    long begin = System.nanoTime();
    try (Incoming incoming = store.incoming()) {
      SandboxRequest request =
          SandboxRequests.of(
              identity.preimage(),
              invocation.judgement().policy().mode(),
              store,
              incoming,
              run.timeoutMillis(),
              run.kept() != null,
              false);
      ExecutionEvidence evidence;
      try {
        evidence = isolation.run(request);
      } catch (InfrastructureException e) {
        String said = String.valueOf(e.getMessage());
        // Asked while what the action wrote still lies there.
        if (disk.isToBlame(said)) {
          throw disk.full("the sandbox could not run an action", said);
        }
        throw e;
      }
      long millis = (System.nanoTime() - begin) / 1_000_000;
      return judge(action, identity, run, candidates, explanations, incoming, evidence, millis);
    }
  }

  private Settled judge(
      Action action,
      KernelClient.PreimageAndKey identity,
      Run run,
      Candidates candidates,
      Explanations explanations,
      Incoming incoming,
      ExecutionEvidence evidence,
      long millis)
      throws IOException {
    incoming.take(evidence.stdout().digest(), evidence.stdout().bytes());
    incoming.take(evidence.stderr().digest(), evidence.stderr().bytes());
    Bytes stdout =
        Bytes.of(store.cas().read(evidence.stdout().digest(), SandboxRequests.STREAM_BYTES));
    Bytes stderr =
        Bytes.of(store.cas().read(evidence.stderr().digest(), SandboxRequests.STREAM_BYTES));
    boolean success = evidence.status() instanceof Status.Exited e && e.code() == 0;
    if (!success) {
      String said = stdout.concat(stderr).toUtf8().orElse("");
      if (disk.isToBlame(said)) {
        throw disk.full("a command failed there, which says nothing about the build", said);
      }
    }
    // The verdict needs only the outputs' digests; their bytes are kept after it, not before.
    OrderedMap<Bytes, Output> outputs = success ? described(action, evidence) : OrderedMap.empty();
    OrderedSet<Candidate> missed =
        success ? OrderedSet.empty() : candidates.of(action, evidence.access());
    ExecutionRecord record =
        Records.of(
            identity.preimage(),
            action,
            evidence,
            missed,
            outputs,
            invocation.judgement().kernel(kernel.kernel()),
            receipt);
    Bytes message = Bytes.of(record.encode());
    Verdict verdict = kernel.verdict(message).orThrow(DecisionPath::illegal);
    boolean kept = verdict instanceof Verdict.Ran || verdict instanceof Verdict.Unproved;
    int reason = 0;
    BuildEvent.Verdict became = BuildEvent.Verdict.RAN;
    List<Diagnostic> detail = List.of();
    switch (verdict) {
      case Verdict.Ran ran -> takeOutputs(incoming, evidence);
      case Verdict.Unproved unproved -> takeOutputs(incoming, evidence);
      case Verdict.Unrecorded unrecorded -> {
        takeOutputs(incoming, evidence);
        reason = ReasonCode.UNRECORDED.code();
      }
      case Verdict.Refused refused -> {
        became = BuildEvent.Verdict.REFUSED;
        reason = refused.code();
        outputs = OrderedMap.empty();
        detail = explanations.refused(refused, record);
      }
      case Verdict.Failed failed -> {
        became = BuildEvent.Verdict.FAILED;
        reason = failed.code();
        outputs = OrderedMap.empty();
        detail = explanations.failed(failed, record, run.timeoutMillis());
      }
    }
    store.cas().put(message.toByteArray());
    if (kept) {
      kernel.checkDischarge(message).orThrow(DecisionPath::illegal);
      if (run.publish()) {
        index.publish(record);
      }
    }
    String keptAt = null;
    if (run.kept() != null && !success) {
      keptAt = keep(incoming.path().resolve("kept"), run.kept());
    }
    return new Settled(
        identity.key(),
        message.sha256(),
        List.of(),
        became,
        reason,
        outputs,
        millis,
        stdout,
        stderr,
        detail,
        keptAt);
  }

  private OrderedMap<Bytes, Output> described(Action action, ExecutionEvidence evidence) {
    Map<Bytes, Output> outputs = new TreeMap<>();
    evidence
        .outputs()
        .forEach(
            (path, collected) ->
                outputs.put(
                    path,
                    switch (collected) {
                      case Collected.File f ->
                          new Output(
                              new Ref.File(f.digest(), f.executable()),
                              f.bytes(),
                              action.references());
                      case Collected.Tree t ->
                          invocation.judgement().tree(kernel, t, action.references());
                    }));
    return OrderedMap.copyOf(outputs);
  }

  private void takeOutputs(Incoming incoming, ExecutionEvidence evidence) {
    for (Collected collected : evidence.outputs().values()) {
      switch (collected) {
        case Collected.File f -> incoming.take(f.digest(), f.bytes());
        case Collected.Tree t -> incoming.takeTree(t.manifest());
      }
    }
  }

  private static @Nullable String keep(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return null;
    }
    FolderCopies.replace(from, to);
    return to.toString();
  }

  /** The isolation mode that this build demands. */
  IsolationMode mode() {
    return invocation.judgement().policy().mode();
  }
}
