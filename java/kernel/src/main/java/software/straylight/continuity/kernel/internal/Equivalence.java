package software.straylight.continuity.kernel.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.Verdict;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.Scope;
import software.straylight.continuity.model.SignedDeclaration;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.ToolchainWitness;
import software.straylight.continuity.model.Trust;
import software.straylight.continuity.model.Witnessed;

/** The evidence that is accepted for one action, as an undirected graph of trees. */
final class Equivalence {
  /** Two different trees, in either order. */
  private record Edge(Digest low, Digest high) {
    static Edge of(Digest a, Digest b) {
      return a.compareTo(b) <= 0 ? new Edge(a, b) : new Edge(b, a);
    }
  }

  private record ValidWitness(Digest digest, Edge edge, Action first, Action second) {}

  private final Action action;
  private final Policy policy;
  private final Trust trust;
  private final long now;
  private final Map<Edge, TreeSet<Digest>> accepted = new HashMap<>();
  private final Map<Digest, TreeSet<Digest>> neighbours = new TreeMap<>();

  Equivalence(Action action, EquivalenceEvidence evidence, Policy policy, Trust trust, long now) {
    this.action = action;
    this.policy = policy;
    this.trust = trust;
    this.now = now;
    Map<Edge, Set<Digest>> witnesses = new HashMap<>();
    for (Witnessed w : evidence.witnesses()) {
      Optional<ValidWitness> valid = witness(w);
      if (valid.isPresent()) {
        ValidWitness v = valid.get();
        witnesses.computeIfAbsent(v.edge, e -> new HashSet<>()).add(v.digest);
        if (v.first.equals(action) || v.second.equals(action)) {
          accept(v.edge, v.digest);
        }
      }
    }
    for (SignedDeclaration d : evidence.declarations()) {
      declaration(d, witnesses);
    }
  }

  private void accept(Edge edge, Digest evidence) {
    accepted.computeIfAbsent(edge, e -> new TreeSet<>()).add(evidence);
    neighbours.computeIfAbsent(edge.low, t -> new TreeSet<>()).add(edge.high);
    neighbours.computeIfAbsent(edge.high, t -> new TreeSet<>()).add(edge.low);
  }

  private void declaration(SignedDeclaration signed, Map<Edge, Set<Digest>> witnesses) {
    ToolchainDeclaration d;
    try {
      d = ToolchainDeclaration.decode(signed.declaration());
    } catch (MalformedException e) {
      return;
    }
    Digest digest = signed.declaration().sha256();
    Edge edge = Edge.of(d.treeA(), d.treeB());
    if (signed.verified()
        && policy.signers().contains(d.signer())
        && !trust.revokedKeys().contains(d.signer())
        && !trust.revokedDeclarations().contains(digest)
        && Long.compareUnsigned(now, d.notAfter()) <= 0
        && !d.treeA().equals(d.treeB())
        && covers(d.scope())
        && witnesses.getOrDefault(edge, Set.of()).size() >= policy.witnesses()) {
      accept(edge, digest);
    }
  }

  private boolean covers(Scope scope) {
    return switch (scope) {
      case Scope.All all -> true;
      case Scope.Rules rules ->
          action.rule() != RuleKind.GENRULE && rules.kinds().contains(action.rule());
    };
  }

  private Optional<ValidWitness> witness(Witnessed w) {
    try {
      ToolchainWitness named = ToolchainWitness.decode(w.witness());
      if (!named.recordA().equals(w.recordA().sha256())
          || !named.recordB().equals(w.recordB().sha256())) {
        return Optional.empty();
      }
      DecodedRecord a = DecodedRecord.of(w.recordA());
      DecodedRecord b = DecodedRecord.of(w.recordB());
      if (!ran(a) || !ran(b) || !Outputs.equal(a.record().outputs(), b.record().outputs())) {
        return Optional.empty();
      }
      return edge(a.action(), b.action())
          .map(e -> new ValidWitness(w.witness().sha256(), e, a.action(), b.action()));
    } catch (MalformedException | Refusal e) {
      return Optional.empty();
    }
  }

  private boolean ran(DecodedRecord record) {
    return switch (VerdictDecision.of(record)) {
      case Verdict.Ran r -> true;
      case Verdict.Unproved unproved -> policy.allowOpen().containsAll(unproved.open());
      default -> false;
    };
  }

  private static Optional<Edge> edge(Action first, Action second) {
    for (Map.Entry<String, Digest> e : first.toolchains().entrySet()) {
      @Nullable Digest other = second.toolchains().get(e.getKey());
      if (other == null) {
        return Optional.empty();
      }
      if (!other.equals(e.getValue())) {
        return replace(first, e.getValue(), other).equals(second)
            ? Optional.of(Edge.of(e.getValue(), other))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The action with every role that holds {@code from} holding {@code to}. */
  static Action replace(Action a, Digest from, Digest to) {
    Map<String, Digest> toolchains = new LinkedHashMap<>();
    a.toolchains().forEach((role, t) -> toolchains.put(role, t.equals(from) ? to : t));
    return new Action(
        a.rule(),
        a.command(),
        a.env(),
        OrderedMap.copyOf(toolchains),
        a.rootLinks(),
        a.inputs(),
        a.references(),
        a.outputs(),
        a.coeffects(),
        a.viewSpec());
  }

  /** Whether {@code evidence} is accepted for the two trees. */
  boolean isAccepted(Digest a, Digest b, Digest evidence) {
    @Nullable TreeSet<Digest> of = accepted.get(Edge.of(a, b));
    return of != null && of.contains(evidence);
  }

  /** The smallest evidence accepted for the two neighbours. */
  Digest smallest(Digest a, Digest b) {
    @Nullable TreeSet<Digest> of = accepted.get(Edge.of(a, b));
    if (of == null) {
      throw new IllegalStateException("not neighbours: " + a + " and " + b);
    }
    return of.first();
  }

  /**
   * Every tree reachable from {@code start}, itself included, to the tree before it on its path;
   * {@code start} to itself. Not more than {@code limit + 1} trees are found.
   */
  Map<Digest, Digest> reachable(Digest start, int limit) {
    Map<Digest, Digest> before = new LinkedHashMap<>();
    before.put(start, start);
    List<Digest> level = List.of(start);
    while (!level.isEmpty() && before.size() <= limit) {
      // Each level ascending: the first to reach a tree is then the smallest of the level.
      TreeSet<Digest> next = new TreeSet<>();
      for (Digest u : level) {
        for (Digest v : neighbours.getOrDefault(u, new TreeSet<>())) {
          if (before.putIfAbsent(v, u) == null) {
            next.add(v);
          }
        }
      }
      level = new ArrayList<>(next);
    }
    return before;
  }

  /** Bytes of the message of {@code action}. */
  static Bytes message(Action action) {
    return Bytes.of(action.encode());
  }
}
