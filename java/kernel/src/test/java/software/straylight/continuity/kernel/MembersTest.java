package software.straylight.continuity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.Provision;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.Scope;
import software.straylight.continuity.model.SignedDeclaration;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Step;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.Trust;
import software.straylight.continuity.model.ViewSpec;

/** Which members an action has, and which of several paths leads to one. */
class MembersTest {
  private static final SignerKey SIGNER = new SignerKey(Digest.ZERO.toBytes());
  private static final long NOW = 100;

  /** Digests in ascending order. */
  private static final List<Digest> T =
      IntStream.range(0, 80).mapToObj(i -> Digest.sha256(new byte[] {(byte) i})).sorted().toList();

  private final KernelClient kernel = new KernelClient(new ReferenceKernel());

  private static Action action(RuleKind rule, Digest tree) {
    return new Action(
        rule,
        List.of(Bytes.utf8("/toolchain/cc/bin/cc")),
        OrderedMap.empty(),
        OrderedMap.of("cc", tree),
        OrderedMap.empty(),
        OrderedMap.empty(),
        OrderedSet.empty(),
        OrderedMap.empty(),
        OrderedSet.empty(),
        new ViewSpec(
            0,
            0,
            "h",
            OrderedMap.empty(),
            0,
            0,
            1,
            Bytes.utf8("/work"),
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            Provision.HOST,
            Provision.HOST,
            Provision.HOST));
  }

  private static SignedDeclaration declared(Digest a, Digest b, Scope scope, long notAfter) {
    return new SignedDeclaration(
        Bytes.of(new ToolchainDeclaration(a, b, scope, notAfter, SIGNER).encode()), true);
  }

  private static SignedDeclaration declared(int a, int b) {
    return declared(T.get(a), T.get(b), new Scope.All(), NOW);
  }

  private Answer<Members> members(Action a, List<SignedDeclaration> declarations) {
    return kernel.members(
        new MembersRequest(
            Bytes.of(a.encode()),
            new EquivalenceEvidence(declarations, List.of()),
            new Policy(IsolationMode.FULL, OrderedSet.empty(), OrderedSet.of(SIGNER), 1, 0),
            new Trust(OrderedSet.empty(), OrderedSet.empty()),
            NOW));
  }

  private List<Member> of(Action a, SignedDeclaration... declarations) {
    return members(a, List.of(declarations))
        .orThrow(r -> new IllegalStateException(r.toString()))
        .members();
  }

  private static final Member ITSELF = new Member(Optional.empty(), List.of());

  @Test
  void theActionItselfComesFirstAndAlone() {
    assertThat(of(action(RuleKind.CC_COMPILE, T.get(3)))).containsExactly(ITSELF);
  }

  @Test
  void ofShortestPathsTheOneBySmallestTreesIsTaken() {
    // 5 to 9 by 7 or by 2, both in two steps; by 1 and 3 in three.
    SignedDeclaration[] all = {
      declared(5, 7),
      declared(7, 9),
      declared(9, 2),
      declared(2, 5),
      declared(5, 1),
      declared(1, 3),
      declared(3, 9)
    };
    List<Member> members = of(action(RuleKind.CC_COMPILE, T.get(5)), all);
    assertThat(members)
        .extracting(m -> m.replaced().map(Replacement::to))
        .containsExactly(
            Optional.empty(),
            Optional.of(T.get(1)),
            Optional.of(T.get(2)),
            Optional.of(T.get(3)),
            Optional.of(T.get(7)),
            Optional.of(T.get(9)));
    assertThat(members.get(5).path())
        .containsExactly(
            new Step(T.get(5), T.get(2), all[3].declaration().sha256()),
            new Step(T.get(2), T.get(9), all[2].declaration().sha256()));
    List<SignedDeclaration> reversed = new ArrayList<>(List.of(all));
    Collections.reverse(reversed);
    assertThat(members(action(RuleKind.CC_COMPILE, T.get(5)), reversed))
        .isEqualTo(new Answer.Ok<>(new Members(members)));
  }

  @Test
  void ofSeveralDeclarationsTheSmallestDigestIsTheEvidence() {
    SignedDeclaration one = declared(0, 1);
    SignedDeclaration other = declared(1, 0);
    Digest smallest =
        one.declaration().sha256().compareTo(other.declaration().sha256()) < 0
            ? one.declaration().sha256()
            : other.declaration().sha256();
    for (List<SignedDeclaration> order : List.of(List.of(one, other), List.of(other, one))) {
      assertThat(
              of(action(RuleKind.CC_LINK, T.get(0)), order.toArray(new SignedDeclaration[0]))
                  .get(1)
                  .path())
          .containsExactly(new Step(T.get(0), T.get(1), smallest));
    }
  }

  @Test
  void aScopeCoversItsRulesAndAGenruleOnlyByAll() {
    Scope rules = new Scope.Rules(OrderedSet.of(RuleKind.CC_COMPILE, RuleKind.GENRULE));
    SignedDeclaration d = declared(T.get(0), T.get(1), rules, NOW);
    assertThat(of(action(RuleKind.CC_COMPILE, T.get(0)), d)).hasSize(2);
    assertThat(of(action(RuleKind.CC_LINK, T.get(0)), d)).hasSize(1);
    assertThat(of(action(RuleKind.GENRULE, T.get(0)), d)).hasSize(1);
    assertThat(of(action(RuleKind.GENRULE, T.get(0)), declared(0, 1))).hasSize(2);
  }

  @Test
  void aDeclarationCountsToItsLastSecond() {
    Action a = action(RuleKind.CC_COMPILE, T.get(0));
    assertThat(of(a, declared(T.get(0), T.get(1), new Scope.All(), NOW))).hasSize(2);
    assertThat(of(a, declared(T.get(0), T.get(1), new Scope.All(), NOW - 1))).hasSize(1);
    assertThat(of(a, declared(T.get(0), T.get(1), new Scope.All(), -1))).hasSize(2);
  }

  @Test
  void aClassHasAtMost64TreesItselfCounted() {
    List<SignedDeclaration> star = new ArrayList<>();
    for (int i = 1; i < 64; i++) {
      star.add(declared(0, i));
    }
    Action a = action(RuleKind.CC_COMPILE, T.get(0));
    assertThat(of(a, star.toArray(new SignedDeclaration[0]))).hasSize(64);
    star.add(declared(63, 64));
    assertThat(members(a, star))
        .isInstanceOfSatisfying(
            Answer.Refused.class,
            r -> {
              assertThat(r.reason().code()).isEqualTo(ReasonCode.CLASS_TOO_LARGE.code());
              assertThat(r.reason().operands()).isEqualTo(List.of(T.get(0).toBytes()));
            });
  }
}
