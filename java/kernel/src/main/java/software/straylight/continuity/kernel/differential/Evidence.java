package software.straylight.continuity.kernel.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.straylight.continuity.kernel.AdmitRequest;
import software.straylight.continuity.kernel.Member;
import software.straylight.continuity.kernel.MembersRequest;
import software.straylight.continuity.kernel.Offer;
import software.straylight.continuity.kernel.OfferedSignature;
import software.straylight.continuity.kernel.internal.MemberSearch;
import software.straylight.continuity.kernel.internal.Refusal;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Channel;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.Scope;
import software.straylight.continuity.model.SignedDeclaration;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;
import software.straylight.continuity.model.Step;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.ToolchainWitness;
import software.straylight.continuity.model.Trust;
import software.straylight.continuity.model.Witnessed;

/** Draws evidence, policies and offers around an action. */
final class Evidence {
  private static final long NOW = 10;

  private final Draw draw;
  private final Actions actions;

  Evidence(Draw draw) {
    this.draw = draw;
    this.actions = new Actions(draw);
  }

  private Action action() {
    return draw.oneIn(25) ? actions.spoilt() : actions.legal();
  }

  private Bytes message(Action a) {
    byte[] bytes = a.encode();
    if (draw.oneIn(60)) {
      bytes[draw.below(bytes.length)] ^= 1;
    }
    return Bytes.of(bytes);
  }

  MembersRequest members() {
    Action a = action();
    Policy policy = policy();
    return new MembersRequest(message(a), evidence(a, policy), policy, trust(), now());
  }

  private long now() {
    return draw.oneIn(30) ? -1 : NOW + draw.below(2);
  }

  private Policy policy() {
    return new Policy(
        draw.oneIn(6) ? IsolationMode.NO_FUSE : IsolationMode.FULL,
        draw.flag() ? OrderedSet.of(Channel.values()) : draw.set(() -> draw.of(Channel.values())),
        OrderedSet.of(new SignerKey(Draw.nth(0).toBytes()), draw.key(), draw.key()),
        draw.below(4),
        draw.oneIn(3) ? draw.below(3) : 0);
  }

  private Trust trust() {
    return new Trust(
        draw.oneIn(6) ? OrderedSet.of(draw.key()) : OrderedSet.empty(), OrderedSet.empty());
  }

  private EquivalenceEvidence evidence(Action a, Policy policy) {
    List<SignedDeclaration> declarations = new ArrayList<>();
    boolean crowd = draw.oneIn(60);
    int n = crowd ? draw.of(63, 64, 66) : draw.below(3 + draw.size());
    for (int i = 0; i < n; i++) {
      declarations.add(crowd ? chained(a, i) : declaration(a));
    }
    List<Witnessed> witnesses = new ArrayList<>();
    int most = draw.oneIn(3) || policy.witnesses() > 0 ? 3 : 0;
    for (int i = draw.below(most + 1); i > 0; i--) {
      witnesses.add(witness(a));
    }
    return new EquivalenceEvidence(declarations, witnesses);
  }

  private Digest tree(Action a) {
    return a.toolchains().isEmpty() || draw.oneIn(3)
        ? draw.digest(Actions.TREES)
        : draw.pick(a.toolchains().valueList());
  }

  /** One of many, so that a class reaches its limit. */
  private static SignedDeclaration chained(Action a, int i) {
    Digest first = a.toolchains().isEmpty() ? Draw.nth(0) : a.toolchains().valueList().get(0);
    return new SignedDeclaration(
        Bytes.of(
            new ToolchainDeclaration(
                    first,
                    Draw.nth(20 + i),
                    new Scope.All(),
                    -1,
                    new SignerKey(Draw.nth(0).toBytes()))
                .encode()),
        true);
  }

  private SignedDeclaration declaration(Action a) {
    Scope scope =
        draw.flag()
            ? new Scope.All()
            : new Scope.Rules(OrderedSet.of(a.rule(), draw.of(RuleKind.values())));
    if (draw.oneIn(10)) {
      scope = new Scope.Rules(draw.set(() -> draw.of(RuleKind.values())));
    }
    byte[] declaration =
        new ToolchainDeclaration(
                tree(a),
                draw.digest(Actions.TREES),
                scope,
                draw.of(NOW, NOW, NOW + 1, -1L, NOW - 1),
                draw.oneIn(4) ? draw.key() : new SignerKey(Draw.nth(0).toBytes()))
            .encode();
    if (draw.oneIn(40)) {
      declaration[draw.below(declaration.length)] ^= 1;
    }
    return new SignedDeclaration(Bytes.of(declaration), !draw.oneIn(10));
  }

  private static Action replace(Action a, Digest from, Digest to) {
    Actions.Parts p = new Actions.Parts(a);
    Map<String, Digest> toolchains = new LinkedHashMap<>();
    a.toolchains().forEach((role, t) -> toolchains.put(role, t.equals(from) ? to : t));
    p.toolchains = OrderedMap.copyOf(toolchains);
    return p.action();
  }

  private Witnessed witness(Action a) {
    Action first =
        draw.oneIn(6) ? replace(actions.legal(), tree(a), draw.digest(Actions.TREES)) : a;
    Action second = replace(first, tree(first), draw.digest(Actions.TREES));
    if (draw.oneIn(15)) {
      second = draw.flag() ? first : replace(second, tree(second), draw.digest(Actions.TREES));
    }
    boolean swap = draw.flag();
    Records.Quality quality = draw.oneIn(8) ? Records.Quality.NEAR : Records.Quality.GOOD;
    Bytes one = Bytes.of(new Records(draw, swap ? second : first).record(quality).encode());
    Bytes two =
        Bytes.of(new Records(draw, swap ? first : second).record(Records.Quality.GOOD).encode());
    ToolchainWitness w =
        new ToolchainWitness(one.sha256(), draw.oneIn(20) ? one.sha256() : two.sha256());
    return new Witnessed(Bytes.of(w.encode()), one, two);
  }

  AdmitRequest admit() {
    Action a = action();
    Policy policy = policy();
    EquivalenceEvidence evidence = evidence(a, policy);
    Trust trust = trust();
    long now = now();
    // Sometimes paths that only a laxer policy would accept are offered.
    List<Member> members =
        draw.flag()
            ? members(a, evidence, policy, trust, now)
            : members(
                a,
                evidence,
                new Policy(policy.mode(), policy.allowOpen(), policy.signers(), 0, 0),
                new Trust(OrderedSet.empty(), OrderedSet.empty()),
                NOW);
    List<Offer> offers = new ArrayList<>();
    Offer previous = null;
    for (int n = draw.below(3 + draw.size()); n > 0; n--) {
      Offer offer = previous != null && draw.oneIn(3) ? again(previous) : offer(a, members, policy);
      offers.add(offer);
      previous = offer;
    }
    return new AdmitRequest(message(a), evidence, policy, trust, now, offers);
  }

  private static List<Member> members(
      Action a, EquivalenceEvidence evidence, Policy policy, Trust trust, long now) {
    try {
      return MemberSearch.of(new MembersRequest(Bytes.of(a.encode()), evidence, policy, trust, now))
          .members();
    } catch (Refusal r) {
      return List.of();
    }
  }

  private Offer offer(Action a, List<Member> members, Policy policy) {
    Action of = a;
    List<Step> path = List.of();
    if (members.size() > 1 && draw.oneIn(2)) {
      Member m = draw.pick(members);
      path = m.path();
      if (!path.isEmpty()) {
        of = replace(a, path.get(0).from(), path.get(path.size() - 1).to());
      }
    }
    if (draw.oneIn(12)) {
      path = crooked(a, path);
    }
    if (draw.oneIn(25)) {
      of = actions.legal();
    }
    ExecutionRecord record =
        new Records(draw, of).record(draw.oneIn(3) ? Records.Quality.NEAR : Records.Quality.GOOD);
    byte[] message = record.encode();
    Bytes held = Bytes.of(message);
    List<OfferedSignature> signatures = new ArrayList<>();
    for (int n = draw.oneIn(8) ? 0 : 1 + draw.below(3); n > 0; n--) {
      SignerKey signer = draw.oneIn(3) ? draw.key() : draw.pick(policy.signers().asList());
      Bytes statement = Statement.of(record, of, held.sha256(), signer);
      if (draw.oneIn(15)) {
        statement = statement.slice(0, statement.length() - 1);
      }
      signatures.add(new OfferedSignature(signer, statement, !draw.oneIn(12)));
    }
    if (draw.oneIn(25)) {
      message[draw.below(message.length)] ^= 1;
      held = Bytes.of(message);
    }
    return new Offer(held, path, signatures);
  }

  private List<Step> crooked(Action a, List<Step> path) {
    List<Step> steps = new ArrayList<>(path);
    Step extra = new Step(tree(a), draw.digest(Actions.TREES), draw.digest(8));
    if (steps.isEmpty() || draw.oneIn(3)) {
      steps.add(extra);
    } else {
      Step last = steps.get(steps.size() - 1);
      steps.add(new Step(last.to(), last.from(), last.evidence()));
    }
    return steps;
  }

  /** The same record again, perhaps signed by others. */
  private Offer again(Offer offer) {
    List<OfferedSignature> signatures = new ArrayList<>(offer.signatures());
    if (!signatures.isEmpty() && draw.flag()) {
      signatures.remove(0);
    }
    return new Offer(offer.record(), offer.path(), signatures);
  }
}
