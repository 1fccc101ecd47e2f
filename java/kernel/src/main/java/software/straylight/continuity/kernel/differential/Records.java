package software.straylight.continuity.kernel.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.straylight.continuity.kernel.internal.ActionLegality;
import software.straylight.continuity.kernel.internal.Refusal;
import software.straylight.continuity.kernel.internal.View;
import software.straylight.continuity.model.AccessRecord;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.AuthUsage;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Candidate;
import software.straylight.continuity.model.ChannelState;
import software.straylight.continuity.model.Channels;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.DischargeProof;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.EventKind;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.FilesystemAccess;
import software.straylight.continuity.model.FilesystemMode;
import software.straylight.continuity.model.Isolation;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.KernelIdentity;
import software.straylight.continuity.model.KernelKind;
import software.straylight.continuity.model.Missed;
import software.straylight.continuity.model.NetworkAccess;
import software.straylight.continuity.model.NsId;
import software.straylight.continuity.model.NsPair;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.OutputKind;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.Status;
import software.straylight.continuity.model.Stream;

/** Draws execution records of an action: good ones, and ones with one thing wrong. */
final class Records {
  private static final Bytes WORK = Bytes.utf8("/work/");

  private final Draw draw;
  private final Action action;
  private final Bytes message;
  private final Optional<View> view;

  /** How far a record is from one that may be served. */
  enum Quality {
    /** Nothing is wrong. */
    GOOD,
    /** Perhaps one thing is. */
    NEAR,
    /** Anything may be. */
    ANY
  }

  Records(Draw draw, Action action) {
    this.draw = draw;
    this.action = action;
    this.message = Bytes.of(action.encode());
    this.view = view(action);
  }

  private static Optional<View> view(Action action) {
    try {
      return Optional.of(ActionLegality.check(action));
    } catch (Refusal r) {
      return Optional.empty();
    }
  }

  ExecutionRecord record(Quality quality) {
    int wrong =
        switch (quality) {
          case GOOD -> -1;
          case NEAR -> draw.below(24);
          case ANY -> draw.below(14);
        };
    Status status = wrong == 0 || wrong == 1 ? failure() : new Status.Exited(0);
    boolean failed = !status.success();
    OrderedSet<Event> events = events(wrong == 2, failed);
    boolean complete = wrong != 3;
    Channels channels = channels(wrong == 4);
    OrderedMap<Bytes, Output> outputs =
        failed && !draw.oneIn(4) ? OrderedMap.empty() : outputs(wrong == 5);
    OrderedSet<Bytes> missing =
        wrong == 6 || (failed && draw.flag()) ? OrderedSet.of(draw.relative()) : OrderedSet.empty();
    long started = draw.below(4) * 1_000_000_000L + (draw.oneIn(20) ? draw.word() >>> 1 : 0);
    long ended = wrong == 7 && draw.flag() ? started - 1 : started + draw.below(3) * 700_000_000L;
    return new ExecutionRecord(
        wrong == 13 && draw.oneIn(3) ? broken(message) : message,
        isolation(wrong == 8),
        new AccessRecord(
            complete,
            wrong == 9 ? OrderedSet.of(draw.of("OVERFLOW", "LOST")) : OrderedSet.empty(),
            draw.word(),
            events),
        channels,
        candidates(events, failed),
        status,
        outputs,
        missing,
        stream(),
        stream(),
        discharge(wrong - 10, outputs, started, ended),
        started,
        ended,
        draw.digest(8),
        new KernelIdentity(draw.of(KernelKind.values()), draw.digest(8)),
        draw.digest(8));
  }

  private Bytes broken(Bytes bytes) {
    byte[] b = bytes.toByteArray();
    b[draw.below(b.length)] ^= (byte) (1 << draw.below(8));
    return Bytes.of(b);
  }

  private Status failure() {
    return draw.of(
        new Status.Exited(draw.of(1, 2, 255)),
        new Status.Exited(1),
        new Status.Signalled(9),
        new Status.TimedOut(),
        new Status.Overflow());
  }

  private Stream stream() {
    return new Stream(draw.digest(8), draw.below(100));
  }

  private Isolation isolation(boolean wrong) {
    NsPair[] pairs = new NsPair[7];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = new NsPair(new NsId(4, 100 + i), new NsId(4, 200 + draw.below(2)));
    }
    if (wrong && draw.flag()) {
      int i = draw.below(pairs.length);
      pairs[i] = new NsPair(pairs[i].helper(), pairs[i].helper());
    }
    IsolationMode mode =
        (wrong && draw.flag()) || draw.oneIn(12) ? IsolationMode.NO_FUSE : IsolationMode.FULL;
    return new Isolation(
        mode,
        pairs[0],
        pairs[1],
        pairs[2],
        pairs[3],
        pairs[4],
        pairs[5],
        pairs[6],
        draw.map(() -> draw.of("cpu", "pids"), draw::word));
  }

  private Channels channels(boolean wrong) {
    ChannelState[] s = new ChannelState[7];
    for (int i = 0; i < s.length; i++) {
      s[i] =
          draw.of(
              ChannelState.PREVENTED,
              ChannelState.VIRTUAL,
              ChannelState.RECORDED,
              draw.oneIn(wrong ? 1 : 6) ? ChannelState.OPEN : ChannelState.PREVENTED);
    }
    if (!wrong) {
      for (Coeffect c : action.coeffects()) {
        int i = c instanceof Coeffect.Time ? 2 : 3;
        s[i] = draw.of(ChannelState.RECORDED, ChannelState.OPEN);
      }
    }
    return new Channels(s[0], s[1], s[2], s[3], s[4], s[5], s[6]);
  }

  private OrderedSet<Event> events(boolean wrong, boolean failed) {
    List<Event> events = new ArrayList<>();
    for (int n = draw.few() + (failed ? 2 : 0); n > 0; n--) {
      events.add(event(path()));
    }
    if (failed && draw.flag()) {
      events.addAll(elsewhere(events));
    }
    if (wrong) {
      events.add(
          draw.oneIn(3)
              ? new Event(EventKind.DENIED, path(), new Claim.Refused(draw.of("write", "socket")))
              : new Event(draw.of(EventKind.values()), path(), claim()));
    }
    return OrderedSet.copyOf(events);
  }

  /** Misses, in other folders, of files that were also found. */
  private List<Event> elsewhere(List<Event> events) {
    List<Event> misses = new ArrayList<>();
    for (Event e : events) {
      if (e.claim() instanceof Claim.File) {
        Bytes folder = draw.of(Bytes.utf8("/bin/"), Bytes.utf8("/work/zz/"));
        misses.add(event(folder.concat(PathSyntax.last(e.path()))));
      }
    }
    return misses;
  }

  private Claim claim() {
    return switch (draw.below(8)) {
      case 0 -> new Claim.Absent();
      case 1 -> new Claim.File(draw.digest(12), draw.flag());
      case 2 -> new Claim.Directory();
      case 3 -> new Claim.Link(draw.digest(12));
      case 4 -> new Claim.Names(draw.digest(12));
      case 5 -> new Claim.Tree(draw.digest(12));
      case 6 -> new Claim.Mount();
      default -> new Claim.Refused("x");
    };
  }

  /** A path of the view, above, below or beside one. */
  private Bytes path() {
    Bytes p =
        switch (draw.below(9)) {
          case 0 ->
              action.inputs().isEmpty() ? WORK : WORK.concat(draw.pick(action.inputs().keyList()));
          case 1 ->
              action.toolchains().isEmpty()
                  ? Bytes.utf8("/toolchain")
                  : Bytes.utf8("/toolchain/" + draw.pick(action.toolchains().keyList()));
          case 2 ->
              action.references().isEmpty()
                  ? Bytes.utf8("/store")
                  : draw.pick(action.references().asList()).path();
          case 3 ->
              action.rootLinks().isEmpty()
                  ? Bytes.utf8("/")
                  : draw.pick(action.rootLinks().keyList());
          case 4 ->
              action.viewSpec().files().isEmpty()
                  ? Bytes.utf8("/etc")
                  : draw.pick(action.viewSpec().files().keyList());
          case 5 ->
              draw.of(
                  Bytes.utf8("/"),
                  Bytes.utf8("/work"),
                  Bytes.utf8("/dev"),
                  Bytes.utf8("/dev/fd"),
                  Bytes.utf8("/dev/null"),
                  Bytes.utf8("/tmp"),
                  Bytes.utf8("/proc"),
                  Bytes.utf8("/work/out"));
          case 6 ->
              draw.of(Bytes.utf8("/bin/"), Bytes.utf8("/usr/bin/"), Bytes.utf8("/a/"))
                  .concat(draw.name());
          default -> WORK.concat(draw.relative());
        };
    return switch (draw.below(8)) {
      case 0 -> p.concat("/").concat(draw.name());
      case 1 -> PathSyntax.parent(p);
      case 2 -> draw.oneIn(6) ? p.concat("/") : p;
      default -> p;
    };
  }

  /** An event that agrees with the view, if the action has one. */
  private Event event(Bytes path) {
    if (view.isEmpty()) {
      return new Event(EventKind.MISS, path, new Claim.Absent());
    }
    Claim own = view.get().claim(path);
    return switch (own) {
      case Claim.Absent absent -> new Event(EventKind.MISS, path, own);
      case Claim.File file ->
          new Event(draw.of(EventKind.HIT, EventKind.OPEN, EventKind.EXEC), path, own);
      case Claim.Link link -> new Event(draw.of(EventKind.HIT, EventKind.READLINK), path, own);
      case Claim.Tree tree ->
          covered(new Event(draw.of(EventKind.HIT, EventKind.STORE_ROOT), path, own));
      case Claim.Directory directory ->
          draw.flag()
              ? new Event(EventKind.HIT, path, own)
              : new Event(EventKind.LIST, path, view.get().listing(path));
      default -> covered(new Event(EventKind.HIT, path, own));
    };
  }

  /** Nothing agrees below a tree or a mount; there, look up its parent's neighbour instead. */
  private Event covered(Event e) {
    return view.isPresent() && view.get().agrees(e)
        ? e
        : new Event(EventKind.MISS, Bytes.utf8("/nowhere"), new Claim.Absent());
  }

  private OrderedSet<Candidate> candidates(OrderedSet<Event> events, boolean failed) {
    List<Candidate> candidates = new ArrayList<>();
    for (Event e : events) {
      if (e.kind() == EventKind.MISS && (failed ? !draw.oneIn(4) : draw.oneIn(5))) {
        candidates.add(new Candidate(draw.oneIn(8) ? draw.absolute() : e.path(), missed(e.path())));
      }
    }
    return OrderedSet.copyOf(candidates);
  }

  private Missed missed(Bytes path) {
    Bytes below = path.startsWith(WORK) ? path.slice(WORK.length()) : draw.relative();
    return switch (draw.below(3)) {
      case 0 -> new Missed.WorkspaceFile(draw.oneIn(6) ? draw.relative() : below);
      case 1 -> new Missed.ActionOutput(draw.oneIn(6) ? draw.relative() : below);
      default ->
          new Missed.EntryPoint(
              "cc",
              draw.oneIn(5) ? draw.relative() : Bytes.utf8("bin/").concat(PathSyntax.last(path)));
    };
  }

  private OrderedMap<Bytes, Output> outputs(boolean wrong) {
    Map<Bytes, Output> outputs = new LinkedHashMap<>();
    action
        .outputs()
        .forEach(
            (path, kind) -> {
              Digest d = draw.digest(draw.oneIn(4) ? 2 : 1);
              Ref ref =
                  (kind == OutputKind.TREE) != (wrong && draw.oneIn(3))
                      ? new Ref.Tree(d)
                      : new Ref.File(d, draw.oneIn(8));
              outputs.put(path, new Output(ref, draw.below(5), OrderedSet.empty()));
            });
    if (wrong && draw.flag()) {
      outputs.put(
          draw.relative(), new Output(new Ref.File(draw.digest(4), false), 1, OrderedSet.empty()));
    }
    return OrderedMap.copyOf(outputs);
  }

  private DischargeProof discharge(
      int wrong, OrderedMap<Bytes, Output> outputs, long started, long ended) {
    Map<Bytes, Ref> refs = new LinkedHashMap<>();
    outputs.forEach((path, o) -> refs.put(path, o.ref()));
    if (wrong == 1) {
      refs.put(draw.relative(), new Ref.Tree(draw.digest(3)));
    }
    boolean evidence = wrong == 2;
    return new DischargeProof(
        wrong == 0
            ? draw.set(() -> draw.of(new Coeffect.Time(), new Coeffect.Network()))
            : action.coeffects(),
        evidence && draw.flag()
            ? OrderedSet.of(new NetworkAccess("u", "GET", draw.digest(4), draw.word()))
            : OrderedSet.empty(),
        evidence && draw.flag()
            ? OrderedSet.of(
                new FilesystemAccess(
                    draw.absolute(), draw.of(FilesystemMode.values()), Optional.empty(), 1))
            : OrderedSet.empty(),
        evidence && draw.flag()
            ? OrderedSet.of(new AuthUsage("p", Optional.of("s"), 2))
            : OrderedSet.empty(),
        wrong == 3 ? draw.digest(8) : message.sha256(),
        OrderedMap.copyOf(refs),
        wrong == -3 && draw.flag() ? started + 1 : started,
        wrong == -3 && draw.flag() ? ended + 1 : ended);
  }
}
