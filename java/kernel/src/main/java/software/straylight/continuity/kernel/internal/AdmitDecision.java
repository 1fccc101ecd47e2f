package software.straylight.continuity.kernel.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.Admission;
import software.straylight.continuity.kernel.AdmitRequest;
import software.straylight.continuity.kernel.Hermeticity;
import software.straylight.continuity.kernel.Offer;
import software.straylight.continuity.kernel.OfferedSignature;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Channel;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.OutputKind;
import software.straylight.continuity.model.Reason;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;
import software.straylight.continuity.model.Step;

/** Which of the offered records may be served for an action. */
public final class AdmitDecision {
  private final AdmitRequest request;
  private final Action action;
  private final Equivalence equivalence;

  /** An offer that passed every check of its own. */
  private record Accepted(
      int index, ExecutionRecord record, OrderedSet<Channel> open, Set<SignerKey> signers) {}

  private AdmitDecision(AdmitRequest request) {
    this.request = request;
    this.action = DecodedRecord.action(request.action());
    ActionLegality.check(action);
    this.equivalence =
        new Equivalence(
            action, request.evidence(), request.policy(), request.trust(), request.now());
  }

  /**
   * Decides.
   *
   * @throws Refusal if the action is malformed or illegal
   */
  public static Admission of(AdmitRequest request) {
    return new AdmitDecision(request).decide();
  }

  private Admission decide() {
    List<Offer> offers = request.candidates();
    List<Reason> reasons = new ArrayList<>(offers.size());
    Map<Bytes, List<Accepted>> byAction = new LinkedHashMap<>();
    for (int i = 0; i < offers.size(); i++) {
      try {
        Accepted a = check(i, offers.get(i));
        byAction.computeIfAbsent(a.record.action(), k -> new ArrayList<>()).add(a);
        // Only if all fail does the list of reasons matter, and then this one's is the threshold.
        reasons.add(new Refusal(ReasonCode.THRESHOLD_NOT_MET).reason());
      } catch (Refusal r) {
        reasons.add(r.reason());
      }
    }
    Optional<Admission> conflict = conflict(byAction);
    if (conflict.isPresent()) {
      return conflict.get();
    }
    int threshold = Math.max(1, request.policy().threshold());
    @Nullable Accepted served = null;
    Set<SignerKey> counted = Set.of();
    for (List<Accepted> group : byAction.values()) {
      Set<SignerKey> signers = new HashSet<>();
      group.forEach(a -> signers.addAll(a.signers));
      if (signers.size() >= threshold && (served == null || group.get(0).index < served.index)) {
        served = group.get(0);
        counted = signers;
      }
    }
    return served == null
        ? new Admission.None(reasons)
        : new Admission.Served(served.index, served.open, OrderedSet.copyOf(counted));
  }

  /** If not all of a group are as its first, that one is in the group's smallest pair. */
  private static Optional<Admission> conflict(Map<Bytes, List<Accepted>> byAction) {
    Admission.@Nullable Conflict smallest = null;
    for (List<Accepted> group : byAction.values()) {
      Accepted first = group.get(0);
      for (Accepted other : group) {
        if (!Outputs.equal(first.record.outputs(), other.record.outputs())) {
          if (smallest == null || first.index < smallest.first()) {
            smallest = new Admission.Conflict(first.index, other.index);
          }
          break;
        }
      }
    }
    return Optional.ofNullable(smallest);
  }

  private Accepted check(int index, Offer offer) {
    ExecutionRecord record = DecodedRecord.record(offer.record());
    Action member = member(offer.path());
    if (!record.action().equals(Equivalence.message(member))) {
      throw new Refusal(ReasonCode.PREIMAGE_DIFFERS);
    }
    if (!isolated(record)) {
      throw new Refusal(ReasonCode.ISOLATION_TOO_WEAK);
    }
    if (!successful(record, member)) {
      throw new Refusal(ReasonCode.NOT_SUCCESSFUL);
    }
    DecodedRecord decoded = new DecodedRecord(record, member, ActionLegality.check(member));
    OrderedSet<Channel> open = hermetic(decoded);
    Optional<ReasonCode> discharge = DischargeCheck.of(record, member);
    if (discharge.isPresent()) {
      throw new Refusal(ReasonCode.NOT_DISCHARGED, Refusal.u16(discharge.get().code()));
    }
    Set<SignerKey> signers = signers(offer, record, member);
    if (signers.isEmpty()) {
      throw new Refusal(ReasonCode.UNSIGNED);
    }
    return new Accepted(index, record, open, signers);
  }

  /** The member of the action's family at the end of {@code path}. */
  private Action member(List<Step> path) {
    if (path.isEmpty()) {
      return action;
    }
    Digest start = path.get(0).from();
    Digest at = start;
    Set<Digest> seen = new HashSet<>();
    seen.add(start);
    for (int i = 0; i < path.size(); i++) {
      Step s = path.get(i);
      boolean begins = i > 0 || action.toolchains().containsValue(start);
      if (!begins
          || !s.from().equals(at)
          || !equivalence.isAccepted(s.from(), s.to(), s.evidence())
          || !seen.add(s.to())) {
        throw new Refusal(ReasonCode.PATH_REJECTED, Refusal.u32(i));
      }
      at = s.to();
    }
    return Equivalence.replace(action, start, at);
  }

  private boolean isolated(ExecutionRecord record) {
    IsolationMode mode = record.isolation().mode();
    return mode.compareTo(request.policy().mode()) <= 0
        && (mode != IsolationMode.FULL || record.isolation().allDiffer());
  }

  private static boolean successful(ExecutionRecord record, Action action) {
    if (!record.status().success()
        || !record.missing().isEmpty()
        || !record.outputs().keyList().equals(action.outputs().keyList())) {
      return false;
    }
    for (int i = 0; i < record.outputs().size(); i++) {
      Output output = record.outputs().valueList().get(i);
      boolean tree = output.ref() instanceof Ref.Tree;
      if (tree != (action.outputs().valueList().get(i) == OutputKind.TREE)) {
        return false;
      }
    }
    return true;
  }

  private OrderedSet<Channel> hermetic(DecodedRecord decoded) {
    return switch (HermeticCheck.of(decoded)) {
      case Hermeticity.Ok ok -> OrderedSet.empty();
      case Hermeticity.Unproved unproved -> {
        Encoder outside = new Encoder(16);
        for (Channel c : unproved.open()) {
          if (!request.policy().allowOpen().contains(c)) {
            outside.tag(c);
          }
        }
        if (outside.size() > 0) {
          throw new Refusal(ReasonCode.OPEN_CHANNEL, Bytes.of(outside.toByteArray()));
        }
        yield unproved.open();
      }
      default -> throw new Refusal(ReasonCode.NOT_HERMETIC);
    };
  }

  private Set<SignerKey> signers(Offer offer, ExecutionRecord record, Action member) {
    Set<SignerKey> signers = new HashSet<>();
    Map<SignerKey, Bytes> statements = new HashMap<>();
    @Nullable Digest recordDigest = null;
    for (OfferedSignature s : offer.signatures()) {
      if (!s.verified()
          || signers.contains(s.signer())
          || !request.policy().signers().contains(s.signer())
          || request.trust().revokedKeys().contains(s.signer())) {
        continue;
      }
      @Nullable Bytes expected = statements.get(s.signer());
      if (expected == null) {
        if (recordDigest == null) {
          recordDigest = offer.record().sha256();
        }
        expected = Statement.of(record, member, recordDigest, s.signer());
        statements.put(s.signer(), expected);
      }
      if (expected.equals(s.statement())) {
        signers.add(s.signer());
      }
    }
    return signers;
  }
}
