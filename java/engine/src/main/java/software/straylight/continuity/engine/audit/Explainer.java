package software.straylight.continuity.engine.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.EventKind;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.InvocationVerdict;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.Step;
import software.straylight.continuity.model.StorePath;

/** Says why actions were served or run, from the chain of invocation records. */
public final class Explainer {
  /** So many earlier invocations are looked through for the last time an action was there. */
  private static final int MAX_CHAIN = 1000;

  private static final Bytes WORK = Bytes.utf8("/work/");

  private final EvidenceSource source;
  private final Predicate<String> isWorkspaceFile;
  private final Map<Digest, Earlier> past = new HashMap<>();

  /**
   * An explainer with this evidence.
   *
   * @param isWorkspaceFile whether there is a file at a path relative to the workspace root: of the
   *     many places where a compiler looks in vain only these say something
   */
  public Explainer(EvidenceSource source, Predicate<String> isWorkspaceFile) {
    this.source = source;
    this.isWorkspaceFile = isWorkspaceFile;
  }

  /**
   * Why an action ended as it did.
   *
   * @param label the action
   * @param verdict ran, served, refused or failed
   * @param reason a reason code's name, or empty
   * @param key hex of its key
   * @param record hex of its execution record
   * @param because sentences, the most telling first
   * @param misses files of the workspace that it looked for and did not see, as they are undeclared
   */
  public record Explanation(
      String label,
      String verdict,
      String reason,
      String key,
      String record,
      List<String> because,
      List<String> misses) {
    public Explanation {
      because = List.copyOf(because);
      misses = List.copyOf(misses);
    }
  }

  /** Explains all actions of an invocation, in the record's order. */
  public List<Explanation> explain(Digest invocation) {
    return source
        .invocation(invocation)
        .map(record -> record.actions().stream().map(a -> explain(a, record)).toList())
        .orElse(List.of());
  }

  /**
   * Explains the actions of a target in an invocation.
   *
   * @param target a label; every action whose name begins with it and a space
   * @return in the record's order; empty if the invocation has none
   */
  public List<Explanation> explain(Digest invocation, String target) {
    List<Explanation> all = new ArrayList<>();
    InvocationRecord record = source.invocation(invocation).orElse(null);
    if (record == null) {
      return all;
    }
    for (InvocationAction action : record.actions()) {
      if (action.label().startsWith(target + " ")) {
        all.add(explain(action, record));
      }
    }
    return all;
  }

  private Explanation explain(InvocationAction action, InvocationRecord invocation) {
    List<String> because = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    Optional<ExecutionRecord> record = source.execution(action.record());
    if (action.verdict() == InvocationVerdict.SERVED) {
      because.add(
          action.path().isEmpty()
              ? "a record of this very action was there: key " + action.action().toHex()
              : "a record of this action with an equivalent toolchain was there");
      because.addAll(across(action, invocation));
    } else {
      Optional<InvocationAction> before = before(action, invocation);
      if (before.isEmpty()) {
        because.add("no earlier invocation of this workspace had this action");
      } else if (before.get().action().equals(action.action())) {
        because.add(
            switch (before.get().verdict()) {
              case REFUSED, FAILED ->
                  "it did not end well the last time, and failures are not kept";
              case RAN, SERVED -> "its result was no longer in the store, or no longer admitted";
            });
      } else {
        because.addAll(difference(before.get(), record));
      }
    }
    record.ifPresent(
        r -> {
          for (Event event : r.access().events()) {
            if (event.kind() == EventKind.MISS && event.path().startsWith(WORK)) {
              event
                  .path()
                  .slice(WORK.length())
                  .toUtf8()
                  .filter(isWorkspaceFile)
                  .ifPresent(misses::add);
            }
          }
        });
    return new Explanation(
        action.label(),
        action.verdict().name().toLowerCase(java.util.Locale.ROOT),
        action.reason() == 0
            ? ""
            : ReasonCode.of(action.reason()).map(ReasonCode::name).orElse("" + action.reason()),
        action.action().toHex(),
        action.record().toHex(),
        because,
        misses);
  }

  /**
   * One sentence for each step from the action's toolchain to the one that the record was made
   * with.
   */
  private List<String> across(InvocationAction action, InvocationRecord invocation) {
    Optional<EquivalenceEvidence> evidence =
        source
            .blob(invocation.evidence())
            .flatMap(b -> decoded(() -> EquivalenceEvidence.decode(b)));
    List<String> sentences = new ArrayList<>();
    for (Step step : action.path()) {
      sentences.add(
          "toolchain "
              + step.from().toHex()
              + " is held equal to "
              + step.to().toHex()
              + " by "
              + evidence
                  .flatMap(e -> Assertions.about(step.evidence(), e))
                  .orElse("evidence that is no longer there")
              + " "
              + step.evidence().toHex());
    }
    return sentences;
  }

  /** The last time before this invocation that the action was there. */
  private Optional<InvocationAction> before(InvocationAction action, InvocationRecord invocation) {
    Optional<Digest> at = invocation.previous();
    Set<Digest> seen = new HashSet<>();
    for (int i = 0; i < MAX_CHAIN && at.isPresent() && seen.add(at.get()); i++) {
      Earlier earlier = earlier(at.get());
      InvocationAction same = earlier.actions().get(action.label());
      if (same != null) {
        return Optional.of(same);
      }
      at = earlier.previous();
    }
    return Optional.empty();
  }

  /** An invocation of the past, by the labels of its actions; read once. */
  private record Earlier(Map<String, InvocationAction> actions, Optional<Digest> previous) {}

  private Earlier earlier(Digest digest) {
    return past.computeIfAbsent(
        digest,
        d -> {
          Optional<InvocationRecord> record = source.invocation(d);
          Map<String, InvocationAction> byLabel = new HashMap<>();
          record.ifPresent(r -> r.actions().forEach(a -> byLabel.putIfAbsent(a.label(), a)));
          return new Earlier(byLabel, record.flatMap(InvocationRecord::previous));
        });
  }

  private List<String> difference(InvocationAction before, Optional<ExecutionRecord> now) {
    Optional<ExecutionRecord> then = source.execution(before.record());
    if (then.isEmpty() || now.isEmpty()) {
      return List.of("its key changed; the record of the last time is no longer in the store");
    }
    Action old;
    Action current;
    try {
      old = Action.decode(then.get().action().toByteArray());
      current = Action.decode(now.get().action().toByteArray());
    } catch (MalformedException e) {
      return List.of("its key changed; a record's action is not canonical: " + e.getMessage());
    }
    List<String> changes = new ArrayList<>();
    compare("input ", old.inputs(), current.inputs(), changes);
    compare("toolchain ", old.toolchains(), current.toolchains(), changes);
    compare("environment variable ", old.env(), current.env(), changes);
    compare("output ", old.outputs(), current.outputs(), changes);
    compare("root link ", old.rootLinks(), current.rootLinks(), changes);
    if (!old.command().equals(current.command())) {
      changes.add("the command changed");
    }
    compare("run-time reference ", byName(old), byName(current), changes);
    if (!old.coeffects().equals(current.coeffects())) {
      changes.add("its coeffects changed");
    }
    if (!old.viewSpec().equals(current.viewSpec())) {
      changes.add("what all actions see changed (viewSpec)");
    }
    if (old.rule() != current.rule()) {
      changes.add("its rule changed");
    }
    return changes;
  }

  private static Map<String, Set<Ref>> byName(Action action) {
    Map<String, Set<Ref>> refs = new HashMap<>();
    for (StorePath reference : action.references()) {
      refs.computeIfAbsent(reference.name(), name -> new HashSet<>()).add(reference.ref());
    }
    return refs;
  }

  private static <K, V> void compare(
      String what, Map<K, V> old, Map<K, V> current, List<String> changes) {
    TreeSet<String> lines = new TreeSet<>();
    current.forEach(
        (k, v) -> {
          V before = old.get(k);
          if (before == null) {
            lines.add(what + k + " is new");
          } else if (!before.equals(v)) {
            lines.add(what + k + " changed");
          }
        });
    old.forEach(
        (k, v) -> {
          if (!current.containsKey(k)) {
            lines.add(what + k + " is gone");
          }
        });
    changes.addAll(lines);
  }

  private static <T> Optional<T> decoded(java.util.function.Supplier<T> decoding) {
    try {
      return Optional.of(decoding.get());
    } catch (MalformedException e) {
      return Optional.empty();
    }
  }
}
