package software.straylight.continuity.kernel.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import software.straylight.continuity.kernel.Member;
import software.straylight.continuity.kernel.Members;
import software.straylight.continuity.kernel.MembersRequest;
import software.straylight.continuity.kernel.Replacement;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Step;

/** Where to look for an action's result: a family of places, not another key. */
public final class MemberSearch {
  private static final int MAX_CLASS = 64;

  private MemberSearch() {}

  /**
   * The members of an action.
   *
   * @throws Refusal if the action is malformed or illegal, or a class too large
   */
  public static Members of(MembersRequest request) {
    Action action = DecodedRecord.action(request.action());
    ActionLegality.check(action);
    Equivalence equivalence =
        new Equivalence(
            action, request.evidence(), request.policy(), request.trust(), request.now());
    List<Member> members = new ArrayList<>();
    members.add(new Member(Optional.empty(), List.of()));
    for (Digest tree : new TreeSet<>(action.toolchains().values())) {
      Map<Digest, Digest> before = equivalence.reachable(tree, MAX_CLASS);
      if (before.size() > MAX_CLASS) {
        throw new Refusal(ReasonCode.CLASS_TOO_LARGE, tree.toBytes());
      }
      for (Digest other : new TreeSet<>(before.keySet())) {
        if (!other.equals(tree)) {
          members.add(
              new Member(
                  Optional.of(new Replacement(tree, other)),
                  path(tree, other, before, equivalence)));
        }
      }
    }
    return new Members(members);
  }

  private static List<Step> path(
      Digest from, Digest to, Map<Digest, Digest> before, Equivalence equivalence) {
    List<Step> steps = new ArrayList<>();
    for (Digest at = to; !at.equals(from); ) {
      Digest previous = before.getOrDefault(at, from);
      steps.add(new Step(previous, at, equivalence.smallest(previous, at)));
      at = previous;
    }
    Collections.reverse(steps);
    return steps;
  }
}
