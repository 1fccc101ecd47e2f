package software.straylight.continuity.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why the kernel refuses; one table for both kernels and the manual ({@code docs/codec.md}). */
public enum ReasonCode {
  /** The command is empty, its program is not an absolute path, or an argument has a NUL. */
  ILLEGAL_COMMAND(1),
  /** A name of the environment is empty or has {@code =}, or there is a NUL. */
  ILLEGAL_ENV(2),
  /** A role is not {@code [a-z][a-z0-9_-]{0,31}}. */
  ILLEGAL_ROLE(3),
  /** A path or name is not legal. */
  ILLEGAL_NAME(4),
  /** Two names are equal, or one lies below another. */
  NESTED_NAME(5),
  /** A coeffect that no evidence exists for yet. */
  COEFFECT_UNSUPPORTED(6),
  /** Two outputs are equal. */
  DUPLICATE_OUTPUT(10),
  /** A list is not ascending. */
  UNSORTED(11),
  /** A configuration or producer does not exist. */
  UNKNOWN_INDEX(12),
  /** An output lies inside another. */
  NESTED_OUTPUT(13),
  /** An input or source of a node does not exist. */
  UNKNOWN_INPUT(14),
  /** The graph has a cycle. */
  CYCLE(15),
  /** An entry lies below a file or link. */
  TREE_NESTED(20),
  /** A key is not a relative path. */
  TREE_ILLEGAL_NAME(21),
  /** A link's target is not legal or leaves the tree. */
  TREE_ILLEGAL_LINK(22),
  /** A directory entry has something below it. */
  TREE_DIRECTORY_NOT_EMPTY(23),
  /** The bytes of a directory are not given. */
  TREE_MISSING_DIRECTORY(24),
  /** A directory message is not canonical. */
  TREE_NOT_CANONICAL(25),
  /** More than 256 levels, or a path too long. */
  TREE_TOO_DEEP(26),
  /** The record is not a canonical encoding. */
  RECORD_MALFORMED(30),
  /** The record's action is not a canonical encoding. */
  ACTION_MALFORMED(31),
  /** The equivalence path is not accepted. */
  PATH_REJECTED(32),
  /** The record is of another action. */
  PREIMAGE_DIFFERS(33),
  /** The isolation is weaker than the policy demands. */
  ISOLATION_TOO_WEAK(34),
  /** The execution did not succeed with exactly its outputs. */
  NOT_SUCCESSFUL(35),
  /** A channel was open that the policy does not allow. */
  OPEN_CHANNEL(36),
  /** An access does not agree with the view, or the record is incomplete. */
  NOT_HERMETIC(37),
  /** The coeffects are not evidenced. */
  NOT_DISCHARGED(38),
  /** No accepted signer signed the record's statement. */
  UNSIGNED(39),
  /** Fewer distinct signers than the policy demands. */
  THRESHOLD_NOT_MET(40),
  /** More than 64 trees are equivalent. */
  CLASS_TOO_LARGE(41),
  /** The evidence is for other coeffects. */
  COEFFECTS_DIFFER(50),
  /** There is evidence for a coeffect that is not declared. */
  EVIDENCE_WITHOUT_COEFFECT(51),
  /** A declared coeffect has no evidence. */
  COEFFECT_NOT_EVIDENCED(52),
  /** The evidence is for another action. */
  DERIVATION_DIFFERS(53),
  /** The evidence is for other outputs. */
  OUTPUTS_DIFFER(54),
  /** The evidence has other times, or they are not in order. */
  TIMES_DIFFER(55),
  /** The sandbox denied an access. */
  DENIED(60),
  /** An access does not agree with the view. */
  OFFENDING_EVENT(61),
  /** The access record is incomplete. */
  INCOMPLETE_RECORD(62),
  /** An input was looked for that is not declared. */
  UNDECLARED_INPUT(63),
  /** A tool was looked for that is not declared. */
  UNDECLARED_TOOL(64),
  /** A declared output is missing. */
  OUTPUT_MISSING(65),
  /** The exit code is not 0. */
  EXIT_STATUS(66),
  /** A signal ended the action. */
  SIGNALLED(67),
  /** The action ran longer than allowed. */
  TIMED_OUT(68),
  /** The action wrote more than allowed. */
  OUTPUT_OVERFLOW(69),
  /** It ran without a complete record; nothing was stored. */
  UNRECORDED(70);

  private static final Map<Integer, ReasonCode> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(ReasonCode::code, r -> r));

  private final int code;

  ReasonCode(int code) {
    this.code = code;
  }

  /** The number on the wire. */
  public int code() {
    return code;
  }

  /** The reason with that number. */
  public static Optional<ReasonCode> of(int code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
