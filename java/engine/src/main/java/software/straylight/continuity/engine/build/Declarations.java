package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.straylight.continuity.attest.AttestationException;
import software.straylight.continuity.attest.Attester;
import software.straylight.continuity.attest.Envelope;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.kernel.Answer;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.Member;
import software.straylight.continuity.kernel.Members;
import software.straylight.continuity.kernel.MembersRequest;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.InvocationVerdict;
import software.straylight.continuity.model.Limits;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.Scope;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.ToolchainWitness;
import software.straylight.continuity.model.Witnessed;
import software.straylight.continuity.store.ObjectKind;
import software.straylight.continuity.store.ObjectRef;
import software.straylight.continuity.store.Root;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/**
 * The evidence of a workspace that toolchains are equivalent: making it, listing it, revoking it.
 * What a piece of evidence is worth is asked of the kernel, never decided here.
 */
public final class Declarations {

  /** So many invocations are looked through for witnesses. */
  private static final int MAX_CHAIN = 1000;

  private static final String ROLE = "cc";

  private final java.nio.file.Path workspace;
  private final Store store;
  private final KernelClient kernel;
  private final SignedIndex index;
  private final TrustFile trust;

  /**
   * @param workspace its root
   * @param trust what the user revoked
   */
  public Declarations(
      java.nio.file.Path workspace,
      Store store,
      KernelClient kernel,
      SignedIndex index,
      TrustFile trust) {
    this.workspace = workspace;
    this.store = store;
    this.kernel = kernel;
    this.index = index;
    this.trust = trust;
  }

  /**
   * A piece of evidence and its worth.
   *
   * @param standing {@code accepted}, or why not
   */
  public record Listed(EvidenceSet.Item item, String standing) {}

  /** The evidence that the workspace names, ascending by digest. */
  public List<Listed> list() {
    Judgement judgement = judgement();
    List<Listed> all = new ArrayList<>();
    for (EvidenceSet.Item item : judgement.found().items()) {
      all.add(new Listed(item, standing(item, judgement)));
    }
    return all;
  }

  /**
   * Signs that two toolchains are equivalent, keeps it in the store, and names it in the
   * workspace's evidence.
   *
   * @return the piece of evidence as it now stands
   * @throws ContinuityException if the class would be too large, or the settings cannot be edited
   */
  public Listed declare(ToolchainDeclaration declaration, Attester attester) {
    return take(declaration, attester.declare(declaration));
  }

  /**
   * Takes a declaration that somebody else signed.
   *
   * @throws ContinuityException if its signature does not hold
   */
  public Listed take(byte[] bytes) {
    Envelope envelope;
    ToolchainDeclaration declaration;
    try {
      envelope = Envelope.parse(bytes);
      declaration = ToolchainDeclaration.decode(envelope.payload());
    } catch (AttestationException | MalformedException e) {
      throw refused(
          "NOT_A_DECLARATION",
          "the file is no signed declaration: " + e.getMessage(),
          "take a file that straylight toolchain equivalent --export wrote");
    }
    if (!envelope.declares(envelope.payload(), declaration.signer())) {
      throw refused(
          "DECLARATION_UNSIGNED",
          "the signature on the declaration is not that of " + declaration.signer().toHex(),
          "nothing was taken");
    }
    return take(declaration, envelope);
  }

  private Listed take(ToolchainDeclaration declaration, Envelope envelope) {
    SettingsEdit edit = new SettingsEdit(workspace);
    Digest digest = store.cas().put(declaration.encode());
    Digest signed = store.cas().put(envelope.encode());
    store.subjects().add(digest, signed);
    fits(digest, edit);
    root(digest, List.of(digest, signed));
    edit.add(digest);
    return now(digest);
  }

  /** A class that would be too large is refused when it is declared, not when somebody builds. */
  private void fits(Digest added, SettingsEdit edit) {
    List<Digest> digests = new ArrayList<>();
    edit.settings().policy().evidence().forEach(hex -> digests.add(Digest.fromHex(hex)));
    digests.add(added);
    Judgement judgement = judgement(edit, EvidenceSet.load(digests, store));
    for (EvidenceSet.Item item : judgement.found().items()) {
      if (item.digest().equals(added)
          && members(item.declaration().orElseThrow(), judgement)
              instanceof Answer.Refused<Members> refused) {
        throw refused(
            ReasonCode.of(refused.reason().code()).map(ReasonCode::name).orElse("REFUSED"),
            "with this declaration more than 64 toolchains would be equivalent to each other",
            "revoke others first: straylight toolchain list");
      }
    }
  }

  /** The envelope of a declaration, for somebody else's store. */
  public byte[] export(Digest declaration) {
    EvidenceSet.Item item = EvidenceSet.load(List.of(declaration), store).items().getFirst();
    if (item.envelope().isEmpty()) {
      throw refused(
          "NOT_A_DECLARATION",
          "the store has no signed declaration " + declaration.toHex(),
          "straylight toolchain list shows those of this workspace");
    }
    return store.cas().read(item.envelope().get(), Envelope.MAX);
  }

  /**
   * Revokes a declaration: it no longer counts anywhere for this user, and the workspace no longer
   * names it.
   *
   * @return whether the workspace named it
   */
  public boolean revoke(Digest declaration) {
    EvidenceSet.Item item = EvidenceSet.load(List.of(declaration), store).items().getFirst();
    SettingsEdit edit = new SettingsEdit(workspace);
    if (item.witness().isPresent()) {
      // A witness is a fact about two records; it is taken off the list, there is nothing to
      // revoke.
      return edit.remove(declaration);
    }
    if (item.declaration().isEmpty()
        && !edit.settings().policy().evidence().contains(declaration.toHex())) {
      throw refused(
          "NOT_A_DECLARATION",
          "neither the store nor the workspace knows a declaration " + declaration.toHex(),
          "straylight toolchain list shows those of this workspace");
    }
    // Trust first: if the second step fails, nothing is served by it all the same.
    trust.revoke(declaration);
    store.roots().remove(rootName(declaration));
    return edit.remove(declaration);
  }

  /**
   * Keeps a witness: two records of one action that differ in nothing but the toolchain.
   *
   * @throws ContinuityException if the kernel does not accept it
   */
  public Listed witness(Digest recordA, Digest recordB) {
    SettingsEdit edit = new SettingsEdit(workspace);
    Digest digest = store.cas().put(new ToolchainWitness(recordA, recordB).encode());
    EvidenceSet set = EvidenceSet.load(List.of(digest), store);
    EvidenceSet.Item item = set.items().getFirst();
    if (item.trouble() != null) {
      throw new ContinuityException(ExitCode.REFUSED, item.trouble());
    }
    if (!standing(item, judgement(edit, set)).equals("accepted")) {
      throw refused(
          "NOT_A_WITNESS",
          "the records "
              + recordA.toHex()
              + " and "
              + recordB.toHex()
              + " are not two successful runs of one action that differ in the toolchain alone and"
              + " made the same",
          "straylight toolchain witness --find TREE TREE looks for records that are");
    }
    root(digest, List.of(digest, recordA, recordB));
    edit.add(digest);
    return now(digest);
  }

  /**
   * Pairs of records in this workspace's invocations that may witness for two trees, newest first,
   * one for an action.
   */
  public List<ToolchainWitness> find(Digest treeA, Digest treeB) {
    InvocationRecords invocations = InvocationRecords.of(workspace, store);
    Map<Bytes, Digest> made = new TreeMap<>();
    Map<Bytes, ToolchainWitness> found = new java.util.LinkedHashMap<>();
    Optional<Digest> at = invocations.last();
    for (int i = 0; i < MAX_CHAIN && at.isPresent(); i++) {
      InvocationRecord invocation;
      try {
        invocation = invocations.read(at.get());
      } catch (StoreException | MalformedException e) {
        break;
      }
      for (InvocationAction entry : invocation.actions()) {
        if (entry.verdict() == InvocationVerdict.RAN
            || entry.verdict() == InvocationVerdict.SERVED) {
          pair(entry.record(), treeA, treeB, made, found);
        }
      }
      at = invocation.previous();
    }
    return List.copyOf(found.values());
  }

  private void pair(
      Digest digest,
      Digest treeA,
      Digest treeB,
      Map<Bytes, Digest> made,
      Map<Bytes, ToolchainWitness> found) {
    Action action;
    try {
      action =
          Action.decode(ExecutionRecord.decode(store.cas().read(digest, Limits.MESSAGE)).action());
    } catch (StoreException | MalformedException e) {
      // A record that is gone can witness nothing.
      return;
    }
    boolean a = action.toolchains().containsValue(treeA);
    boolean b = action.toolchains().containsValue(treeB);
    if (a == b) {
      return;
    }
    made.putIfAbsent(Bytes.of(action.encode()), digest);
    Action other = DecisionPath.replace(action, a ? treeA : treeB, a ? treeB : treeA);
    Digest partner = made.get(Bytes.of(other.encode()));
    if (partner != null) {
      ToolchainWitness witness =
          a ? new ToolchainWitness(digest, partner) : new ToolchainWitness(partner, digest);
      found.putIfAbsent(Bytes.of((a ? action : other).encode()), witness);
    }
  }

  private Listed now(Digest digest) {
    for (Listed listed : list()) {
      if (listed.item().digest().equals(digest)) {
        return listed;
      }
    }
    throw new IllegalStateException(digest + " was added and is not there");
  }

  private Judgement judgement() {
    SettingsEdit edit = new SettingsEdit(workspace);
    return Judgements.of(edit.settings().policy(), index, store, trust);
  }

  private Judgement judgement(SettingsEdit edit, EvidenceSet set) {
    Judgement now = Judgements.of(edit.settings().policy(), index, store, trust);
    return new Judgement(now.policy(), now.trust(), set, set.evidence(), now.now());
  }

  /** Asks the kernel whether the evidence counts; if not, names the first reason that is seen. */
  private String standing(EvidenceSet.Item item, Judgement judgement) {
    if (item.trouble() != null) {
      return item.trouble().code();
    }
    if (item.witness().isPresent()) {
      return counts(item.witness().get(), judgement) ? "accepted" : "no witness";
    }
    ToolchainDeclaration d = item.declaration().orElseThrow();
    Answer<Members> answer = members(d, judgement);
    if (answer instanceof Answer.Ok<Members> ok
        && ok.value().members().stream().anyMatch(m -> leadsTo(m, d.treeB()))) {
      return "accepted";
    }
    if (judgement.trust().revokedDeclarations().contains(item.digest())) {
      return "revoked";
    }
    if (!judgement.policy().signers().contains(d.signer())) {
      return "its signer is not in policy.signers";
    }
    if (Long.compareUnsigned(judgement.now(), d.notAfter()) > 0) {
      return "expired";
    }
    if (judgement.policy().witnesses() > 0) {
      return "fewer witnesses than the " + judgement.policy().witnesses() + " that policy demands";
    }
    return "not accepted by the kernel";
  }

  private static boolean leadsTo(Member member, Digest tree) {
    return member.replaced().isPresent() && member.replaced().get().to().equals(tree);
  }

  /** The members of an action of a kind that the declaration covers, with its first toolchain. */
  private Answer<Members> members(ToolchainDeclaration d, Judgement judgement) {
    RuleKind rule =
        d.scope() instanceof Scope.Rules rules && !rules.kinds().isEmpty()
            ? rules.kinds().iterator().next()
            : RuleKind.GENRULE;
    Action action =
        new Action(
            rule,
            List.of(Bytes.utf8("/toolchain/" + ROLE)),
            OrderedMap.empty(),
            OrderedMap.copyOf(Map.of(ROLE, d.treeA())),
            OrderedMap.empty(),
            OrderedMap.empty(),
            OrderedSet.empty(),
            OrderedMap.empty(),
            OrderedSet.empty(),
            ActionViews.of(Set.of()));
    return kernel.members(request(Bytes.of(action.encode()), judgement.evidence(), judgement));
  }

  private boolean counts(Witnessed witness, Judgement judgement) {
    Bytes action;
    try {
      action = ExecutionRecord.decode(witness.recordA()).action();
    } catch (MalformedException e) {
      return false;
    }
    EquivalenceEvidence alone = new EquivalenceEvidence(List.of(), List.of(witness));
    return kernel.members(request(action, alone, judgement)) instanceof Answer.Ok<Members> ok
        && ok.value().members().size() > 1;
  }

  private static MembersRequest request(
      Bytes action, EquivalenceEvidence evidence, Judgement judgement) {
    return new MembersRequest(
        action, evidence, judgement.policy(), judgement.trust(), judgement.now());
  }

  private void root(Digest evidence, List<Digest> blobs) {
    store
        .roots()
        .put(
            new Root(
                rootName(evidence),
                blobs.stream().map(d -> new ObjectRef(ObjectKind.BLOB, d)).toList(),
                Optional.empty()));
  }

  private static String rootName(Digest evidence) {
    return "evidence " + evidence.toHex();
  }

  private static ContinuityException refused(String code, String message, String next) {
    return new ContinuityException(ExitCode.REFUSED, Diagnostic.of(code, message, next));
  }
}
