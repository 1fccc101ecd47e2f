package software.straylight.continuity.kernel.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.Hermeticity;
import software.straylight.continuity.kernel.Verdict;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Candidate;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.EventKind;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.Missed;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Status;

/** What became of an execution: ran, refused or failed, and why. */
public final class VerdictDecision {
  private static final Bytes WORK = Bytes.utf8("/work/");
  private static final Bytes PATH = Bytes.utf8("PATH");
  private static final Bytes DEFAULT_PATH = Bytes.utf8("/bin:/usr/bin");

  private final DecodedRecord decoded;
  private final ExecutionRecord record;

  private VerdictDecision(DecodedRecord decoded) {
    this.decoded = decoded;
    this.record = decoded.record();
  }

  /** The verdict on a record. */
  public static Verdict of(DecodedRecord decoded) {
    return new VerdictDecision(decoded).decide();
  }

  private Verdict decide() {
    Hermeticity hermetic = HermeticCheck.of(decoded);
    boolean success = record.status().success();
    if (hermetic instanceof Hermeticity.Offending offending) {
      boolean denied =
          record.access().events().get((int) offending.index()).kind() == EventKind.DENIED;
      return new Verdict.Refused(
          (denied ? ReasonCode.DENIED : ReasonCode.OFFENDING_EVENT).code(),
          Optional.of(offending.index()),
          Optional.empty());
    }
    if (hermetic instanceof Hermeticity.Incomplete) {
      if (record.isolation().mode() == IsolationMode.FULL) {
        return new Verdict.Refused(
            ReasonCode.INCOMPLETE_RECORD.code(), Optional.empty(), Optional.empty());
      }
      if (success && record.missing().isEmpty()) {
        return new Verdict.Unrecorded();
      }
    }
    if (success) {
      if (!record.missing().isEmpty()) {
        return new Verdict.Failed(ReasonCode.OUTPUT_MISSING.code(), OrderedSet.empty());
      }
      return hermetic instanceof Hermeticity.Unproved unproved
          ? new Verdict.Unproved(unproved.open())
          : new Verdict.Ran();
    }
    return failure();
  }

  private Verdict failure() {
    Set<Bytes> misses = new HashSet<>();
    Set<Bytes> found = new HashSet<>();
    for (Event e : record.access().events()) {
      switch (e.kind()) {
        case MISS -> misses.add(e.path());
        case HIT, OPEN, EXEC -> {
          if (e.claim() instanceof Claim.File) {
            found.add(PathSyntax.last(e.path()));
          }
        }
        default -> {}
      }
    }
    Set<Bytes> searched = searched();
    List<Bytes> lookedFor = new ArrayList<>();
    for (Candidate c : record.candidates()) {
      if (!misses.contains(c.miss()) || !names(c, searched)) {
        continue;
      }
      if (found.contains(PathSyntax.last(c.miss()))) {
        lookedFor.add(c.miss());
        continue;
      }
      ReasonCode code =
          c.what() instanceof Missed.EntryPoint
              ? ReasonCode.UNDECLARED_TOOL
              : ReasonCode.UNDECLARED_INPUT;
      return new Verdict.Refused(code.code(), Optional.empty(), Optional.of(c));
    }
    ReasonCode code =
        switch (record.status()) {
          case Status.Exited e -> ReasonCode.EXIT_STATUS;
          case Status.Signalled s -> ReasonCode.SIGNALLED;
          case Status.TimedOut t -> ReasonCode.TIMED_OUT;
          case Status.Overflow o -> ReasonCode.OUTPUT_OVERFLOW;
        };
    return new Verdict.Failed(code.code(), OrderedSet.copyOf(lookedFor));
  }

  /** Whether the missed path is the one by which the candidate would be found. */
  private static boolean names(Candidate c, Set<Bytes> searched) {
    return switch (c.what()) {
      case Missed.WorkspaceFile f -> c.miss().equals(WORK.concat(f.path()));
      case Missed.ActionOutput o -> c.miss().equals(WORK.concat(o.path()));
      case Missed.EntryPoint p ->
          PathSyntax.last(c.miss()).equals(PathSyntax.last(p.path()))
              && searched.contains(PathSyntax.parent(c.miss()));
    };
  }

  /** The folders that a shell would look through. */
  private Set<Bytes> searched() {
    @Nullable Bytes set = decoded.action().env().get(PATH);
    Bytes path = set != null ? set : DEFAULT_PATH;
    Set<Bytes> folders = new HashSet<>();
    int start = 0;
    for (int end = path.indexOf(':', 0); end >= 0; end = path.indexOf(':', start)) {
      folders.add(path.slice(start, end));
      start = end + 1;
    }
    folders.add(path.slice(start));
    return folders;
  }
}
