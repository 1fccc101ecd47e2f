package software.straylight.continuity.engine.dice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An executable model of the marks, in the plainest form: no dirty marks, no threads, a look at the
 * whole cone each time. It replays the engine's transitions and refuses any that the model would
 * not allow: a verification of something that changed, a computation of something that did not,
 * marks that are off.
 */
final class TransitionJudge implements TransitionLog {
  /** {@code recordedAt} is {@code verifiedAt} as saved: verifications alone are not saved. */
  private record Mark(
      Object value,
      boolean failed,
      long changedAt,
      long verifiedAt,
      long recordedAt,
      List<List<Key<?>>> asked) {}

  private Map<Key<?>, Mark> marks = new HashMap<>();
  private Set<Key<?>> forced = new HashSet<>();
  private Map<Key<?>, Mark> savedMarks = new HashMap<>();
  private Set<Key<?>> savedForced = new HashSet<>();
  private final Set<Key<?>> transientlyFailed = new HashSet<>();
  private final Set<Key<?>> computedNow = new HashSet<>();
  private long version;
  private long savedVersion;

  /** The first transition that the model does not allow, and why. */
  private @Nullable AssertionError refused;

  /** Tells that the engine has saved its graph. */
  void saved() {
    savedMarks = new HashMap<>(marks);
    savedMarks.values().removeIf(Mark::failed);
    savedMarks.replaceAll((key, mark) -> verifiedAt(mark, mark.recordedAt()));
    savedForced = new HashSet<>(forced);
    savedVersion = version;
  }

  /** Tells that the engine ended and another will load what was saved, if anything. */
  void restarted() {
    marks = new HashMap<>();
    forced = new HashSet<>();
    version = 0;
    sessionEnded();
  }

  void nothingIsSaved() {
    savedMarks = new HashMap<>();
    savedForced = new HashSet<>();
    savedVersion = 0;
  }

  /** Tells that failures of a session are forgotten. */
  void sessionEnded() {
    transientlyFailed.clear();
  }

  void assertAllAllowed() {
    if (refused != null) {
      throw refused;
    }
  }

  @Override
  public void record(Transition transition) {
    if (refused == null) {
      try {
        judge(transition);
      } catch (AssertionError e) {
        refused = new AssertionError("refused by the model: " + transition, e);
      }
    }
  }

  private void judge(Transition transition) {
    if (transition instanceof Transition.Loaded t) {
      load(t);
    } else if (transition instanceof Transition.Injected t) {
      inject(t);
    } else if (transition instanceof Transition.Invalidated t) {
      begin(t.version());
      forced.add(t.key());
    } else if (transition instanceof Transition.Committed t) {
      begin(t.version());
    } else if (transition instanceof Transition.Verified t) {
      verify(t);
    } else if (transition instanceof Transition.Computed t) {
      compute(t);
    } else if (transition instanceof Transition.Failed t) {
      transientlyFailed.add(t.key());
    }
  }

  private void load(Transition.Loaded t) {
    // A transaction that changed nothing is not saved.
    long newest = savedMarks.values().stream().mapToLong(Mark::verifiedAt).max().orElse(0);
    assertThat(t.version()).isBetween(newest + 1, savedVersion + 1);
    marks = new HashMap<>(savedMarks);
    forced = new HashSet<>(savedForced);
    version = t.version();
    computedNow.clear();
    marks.replaceAll((key, mark) -> mark.asked().isEmpty() ? verifiedNow(mark) : mark);
  }

  private void verify(Transition.Verified t) {
    Mark mark = known(t.key());
    assertThat(t.version()).isEqualTo(version);
    assertThat(forced).doesNotContain(t.key());
    for (List<Key<?>> group : mark.asked()) {
      for (Key<?> key : group) {
        assertThat(isClean(key)).as("%s is clean", key).isTrue();
        assertThat(known(key).changedAt()).isLessThanOrEqualTo(mark.verifiedAt());
      }
    }
    marks.put(t.key(), verifiedNow(mark));
  }

  private void begin(long next) {
    assertThat(next).isBetween(version, version + 1);
    if (next > version) {
      version = next;
      computedNow.clear();
    }
  }

  private void inject(Transition.Injected t) {
    begin(t.version());
    Mark old = marks.get(t.key());
    boolean same = old != null && !old.failed() && old.value().equals(t.value());
    assertThat(t.changed()).isEqualTo(!same || forced.contains(t.key()));
    if (t.changed()) {
      long changedAt = same && old != null ? old.changedAt() : version;
      marks.put(t.key(), new Mark(t.value(), false, changedAt, version, version, List.of()));
      forced.remove(t.key());
    }
  }

  private void compute(Transition.Computed t) {
    assertThat(t.version()).isEqualTo(version);
    assertThat(computedNow.add(t.key())).as("first computation at this version").isTrue();
    Mark old = marks.get(t.key());
    assertThat(old == null || forced.contains(t.key()) || hasReason(old))
        .as("a reason to compute")
        .isTrue();
    for (List<Key<?>> group : t.dependencies()) {
      for (Key<?> key : group) {
        assertThat(isClean(key)).as("%s is clean", key).isTrue();
      }
    }
    boolean same = old != null && old.failed() == t.failed() && sameValue(old.value(), t.value());
    assertThat(t.changedAt()).isEqualTo(same && old != null ? old.changedAt() : version);
    marks.put(
        t.key(),
        new Mark(t.value(), t.failed(), t.changedAt(), version, version, t.dependencies()));
    forced.remove(t.key());
  }

  private static boolean sameValue(Object a, Object b) {
    if (a instanceof ComputationFailedException x && b instanceof ComputationFailedException y) {
      return x.sameAs(y);
    }
    return a.equals(b);
  }

  /** Some group is not as it was, and all before it are. */
  private boolean hasReason(Mark old) {
    for (List<Key<?>> group : old.asked()) {
      boolean changed = false;
      for (Key<?> key : group) {
        boolean clean = isClean(key);
        assertThat(clean || transientlyFailed.contains(key))
            .as("%s, asked for earlier, was verified before computing", key)
            .isTrue();
        changed |= !clean || known(key).changedAt() > old.verifiedAt();
      }
      if (changed) {
        return true;
      }
    }
    return false;
  }

  private boolean isClean(Key<?> key) {
    Mark mark = marks.get(key);
    if (mark == null || forced.contains(key)) {
      return false;
    }
    if (mark.verifiedAt() == version) {
      return true;
    }
    return mark.asked().stream()
        .flatMap(List::stream)
        .allMatch(k -> isClean(k) && known(k).changedAt() <= mark.verifiedAt());
  }

  private Mark known(Key<?> key) {
    Mark mark = marks.get(key);
    assertThat(mark).as("mark of %s", key).isNotNull();
    if (mark == null) {
      throw new AssertionError(key);
    }
    return mark;
  }

  private Mark verifiedNow(Mark mark) {
    return verifiedAt(mark, version);
  }

  private static Mark verifiedAt(Mark mark, long at) {
    return new Mark(
        mark.value(), mark.failed(), mark.changedAt(), at, mark.recordedAt(), mark.asked());
  }
}
