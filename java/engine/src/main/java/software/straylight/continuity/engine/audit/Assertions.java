package software.straylight.continuity.engine.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.Scope;
import software.straylight.continuity.model.SignedDeclaration;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.Witnessed;

/** What is asserted about toolchains, in words. */
public final class Assertions {
  /** Later than this nobody writes a date. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private Assertions() {}

  /**
   * The piece of evidence with this digest: {@code the declaration (…)}, or {@code the witness}.
   */
  static Optional<String> about(Digest digest, EquivalenceEvidence evidence) {
    for (SignedDeclaration d : evidence.declarations()) {
      if (d.declaration().sha256().equals(digest)) {
        try {
          return Optional.of(
              "the declaration (" + about(ToolchainDeclaration.decode(d.declaration())) + ")");
        } catch (MalformedException e) {
          return Optional.empty();
        }
      }
    }
    for (Witnessed w : evidence.witnesses()) {
      if (w.witness().sha256().equals(digest)) {
        return Optional.of("the witness");
      }
    }
    return Optional.empty();
  }

  /** Scope, end and signer of a declaration. */
  public static String about(ToolchainDeclaration d) {
    return "for "
        + scope(d.scope())
        + ", until "
        + until(d.notAfter())
        + ", signed by "
        + d.signer().toHex();
  }

  /** {@code all commands}, or the kinds of rule. */
  public static String scope(Scope scope) {
    return switch (scope) {
      case Scope.All all -> "all commands";
      case Scope.Rules rules ->
          StreamSupport.stream(rules.kinds().spliterator(), false)
              .map(Assertions::token)
              .collect(Collectors.joining(", "));
    };
  }

  /** The word for a kind of rule on the command line. */
  public static String token(RuleKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The last second at which something counts, in UTC. */
  public static String until(long seconds) {
    boolean dated = Long.compareUnsigned(seconds, LAST_SECOND) <= 0;
    return Instant.ofEpochSecond(dated ? seconds : LAST_SECOND).toString();
  }
}
