package software.straylight.continuity.kernel.differential;

import java.util.TreeSet;
import java.util.stream.Collectors;
import software.straylight.continuity.kernel.Admission;
import software.straylight.continuity.kernel.Hermeticity;
import software.straylight.continuity.kernel.Member;
import software.straylight.continuity.kernel.Members;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.Reply;
import software.straylight.continuity.kernel.TreeReply;
import software.straylight.continuity.kernel.Verdict;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Reason;
import software.straylight.continuity.model.ReasonCode;

/**
 * The kind of a reply: which alternative, which reason. Two replies of one kind went the same way
 * through the kernel; a corpus holds at least one request of each kind.
 */
public final class Outcome {
  private Outcome() {}

  /** The kind of a reply to one request of {@code op}. */
  public static String of(Operation op, byte[] reply) {
    return switch (Reply.parse(reply)) {
      case Reply.Ok ok -> "ok" + detail(op, ok.payload());
      case Reply.Refused r -> "refused " + name(r.reason());
      case Reply.Malformed m -> "malformed " + m.code();
      case Reply.Failed f -> "failed " + f.code();
    };
  }

  private static String name(Reason reason) {
    String name = reason.reasonCode().map(Enum::name).orElse(Integer.toString(reason.code()));
    return reason.code() == ReasonCode.NOT_DISCHARGED.code()
        ? name + " " + reason.operands().get(0).toHex()
        : name;
  }

  private static String detail(Operation op, Bytes payload) {
    int type = op.payloadType();
    return switch (op) {
      case TREE -> alternative(Decoder.message(payload, type, TreeReply::read));
      case CHECK_HERMETIC -> alternative(Decoder.message(payload, type, Hermeticity::read));
      case VERDICT -> verdict(Decoder.message(payload, type, Verdict::read));
      case ADMIT -> admission(Decoder.message(payload, type, Admission::read));
      case MEMBERS -> members(Decoder.message(payload, type, Members::read));
      default -> "";
    };
  }

  private static String alternative(Object value) {
    return " " + value.getClass().getSimpleName();
  }

  private static String verdict(Verdict v) {
    return switch (v) {
      case Verdict.Refused r -> " Refused " + code(r.code());
      case Verdict.Failed f -> " Failed " + code(f.code()) + (f.lookedFor().isEmpty() ? "" : "+");
      default -> alternative(v);
    };
  }

  private static String code(int code) {
    return ReasonCode.of(code).map(Enum::name).orElse(Integer.toString(code));
  }

  /** Without order and number, or there would be no end of kinds. */
  private static String admission(Admission a) {
    return switch (a) {
      case Admission.None none ->
          none.reasons().size() == 1
              ? " None " + name(none.reasons().get(0))
              : " None of " + Math.min(2, none.reasons().size());
      case Admission.Served s ->
          " Served"
              + (s.index() > 0 ? " later" : "")
              + (s.open().isEmpty() ? "" : " open")
              + (s.signers().size() > 1 ? " by several" : "");
      case Admission.Conflict c -> alternative(c);
    };
  }

  private static String members(Members m) {
    return " paths "
        + m.members().stream()
            .map(Member::path)
            .map(p -> Math.min(3, p.size()))
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
