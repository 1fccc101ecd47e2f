package software.straylight.continuity.kernel.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.OutputKind;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.model.Provision;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.StorePath;
import software.straylight.continuity.model.ViewSpec;

/** Draws actions: legal ones, and ones that break one rule. */
final class Actions {
  /** How many trees toolchains are drawn from. */
  static final int TREES = 6;

  private static final List<Bytes> ROOT_LINKS =
      List.of(Bytes.utf8("/lib64"), Bytes.utf8("/usr"), Bytes.utf8("/opt/a"), Bytes.utf8("/a"));
  private static final List<Bytes> FILES =
      List.of(Bytes.utf8("/etc/passwd"), Bytes.utf8("/etc/group"), Bytes.utf8("/opt/b"));
  private static final List<Bytes> SEARCH_PATHS =
      List.of(
          Bytes.utf8("/bin"),
          Bytes.utf8("/usr/bin:/toolchain/cc/bin"),
          Bytes.utf8(":/a:"),
          Bytes.EMPTY);
  private static final Bytes PATH = Bytes.utf8("PATH");
  private static final Bytes SH = Bytes.utf8("/toolchain/cc/bin/sh");

  private final Draw draw;

  Actions(Draw draw) {
    this.draw = draw;
  }

  Ref ref() {
    return draw.flag() ? new Ref.File(draw.digest(12), draw.flag()) : new Ref.Tree(draw.digest(12));
  }

  /** A legal action. */
  Action legal() {
    List<Bytes> command = new ArrayList<>(List.of(SH));
    command.addAll(draw.list(draw::name));
    Map<Bytes, Bytes> env = new LinkedHashMap<>(draw.map(draw::name, draw::name));
    if (draw.oneIn(3)) {
      env.put(PATH, draw.pick(SEARCH_PATHS));
    }
    Map<String, Digest> toolchains = new LinkedHashMap<>();
    for (int n = draw.few(); n > 0; n--) {
      toolchains.put(draw.of("cc", "ld", "sh", "a_-9"), draw.digest(TREES));
    }
    return new Action(
        draw.of(RuleKind.values()),
        command,
        OrderedMap.copyOf(env),
        OrderedMap.copyOf(toolchains),
        draw.map(() -> draw.pick(ROOT_LINKS), draw::name),
        apart(draw::relative, this::ref),
        draw.set(() -> new StorePath(ref(), draw.of("a", "lib", "é"))),
        apart(draw::relative, () -> draw.of(OutputKind.values())),
        draw.set(() -> draw.of(new Coeffect.Time(), new Coeffect.Random())),
        viewSpec());
  }

  private ViewSpec viewSpec() {
    return new ViewSpec(
        draw.below(3),
        draw.below(3),
        draw.of("host", "", "é"),
        draw.map(() -> draw.pick(FILES), draw::content),
        draw.word(),
        0022,
        1,
        draw.of(Bytes.utf8("/work"), Bytes.utf8("/work/a"), Bytes.utf8("/work/out/b")),
        draw.word(),
        draw.word(),
        draw.word(),
        draw.below(9),
        draw.below(9),
        draw.word(),
        draw.word(),
        draw.of(Provision.values()),
        draw.of(Provision.values()),
        draw.of(Provision.values()));
  }

  /** A map none of whose keys lies below another. */
  private <V> OrderedMap<Bytes, V> apart(Supplier<Bytes> key, Supplier<V> value) {
    Map<Bytes, V> entries = new LinkedHashMap<>();
    for (int n = draw.few(); n > 0; n--) {
      Bytes k = key.get();
      if (entries.keySet().stream()
          .noneMatch(o -> PathSyntax.isAtOrBelow(o, k) || PathSyntax.isAtOrBelow(k, o))) {
        entries.put(k, value.get());
      }
    }
    return OrderedMap.copyOf(entries);
  }

  /** An action that is not legal, or only just. */
  Action spoilt() {
    Parts p = new Parts(legal());
    for (int n = 1 + draw.below(2); n > 0; n--) {
      spoil(p);
    }
    return p.action();
  }

  private void spoil(Parts p) {
    switch (draw.below(22)) {
      case 0 -> p.command = List.of();
      case 1 ->
          p.command =
              List.of(
                  draw.of(Bytes.utf8("sh"), Bytes.utf8("/"), Bytes.utf8("/a/"), Bytes.utf8("//a")));
      case 2 -> p.command = List.of(SH, Bytes.utf8("a\0"));
      case 3 -> p.env = with(p.env, Bytes.EMPTY, draw.name());
      case 4 -> p.env = with(p.env, Bytes.utf8("a=b"), draw.name());
      case 5 -> p.env = with(p.env, draw.of(Bytes.utf8("n\0"), draw.name()), Bytes.utf8("v\0"));
      case 6 ->
          p.toolchains =
              with(
                  p.toolchains,
                  draw.of("", "Cc", "9", "-a", "a".repeat(33), "a".repeat(32), "é", "a/b"),
                  draw.digest(TREES));
      case 7 -> p.rootLinks = with(p.rootLinks, draw.badRelative(), draw.name());
      case 8 ->
          p.rootLinks = with(p.rootLinks, draw.absolute(), draw.of(Bytes.EMPTY, draw.badName()));
      case 9 ->
          p.files =
              with(
                  p.files,
                  draw.of(Bytes.utf8("/"), Bytes.utf8("/a/"), draw.relative(), draw.badRelative()),
                  draw.content());
      case 10 ->
          p.cwd =
              draw.of(
                  Bytes.utf8("/"),
                  Bytes.utf8("/workshop"),
                  Bytes.utf8("/work/"),
                  Bytes.utf8("work"),
                  Bytes.utf8("/work/.."),
                  Bytes.utf8("/tmp"));
      case 11 ->
          p.references =
              with(p.references, new StorePath(ref(), draw.of("", ".", "..", "a/b", "n\0")));
      case 12 -> p.inputs = with(p.inputs, draw.badRelative(), ref());
      case 13 ->
          p.inputs =
              with(
                  p.inputs,
                  draw.of(Bytes.utf8("out"), Bytes.utf8("out/a"), Bytes.utf8("outer")),
                  ref());
      case 14 -> p.outputs = with(p.outputs, draw.badRelative(), OutputKind.FILE);
      case 15 -> p.inputs = nest(p.inputs, ref());
      case 16 -> p.outputs = nest(p.outputs, OutputKind.TREE);
      case 17 ->
          p.rootLinks =
              with(
                  p.rootLinks,
                  draw.of(
                      Bytes.utf8("/dev/fd"),
                      Bytes.utf8("/tmp/a"),
                      Bytes.utf8("/proc"),
                      Bytes.utf8("/dev/fd-a"),
                      Bytes.utf8("/work"),
                      Bytes.utf8("/dev"),
                      Bytes.utf8("/toolchain/cc/a"),
                      Bytes.utf8("/etc")),
                  draw.name());
      case 18 ->
          p.files =
              with(
                  p.files,
                  draw.of(
                      Bytes.utf8("/usr/a"),
                      Bytes.utf8("/lib64"),
                      Bytes.utf8("/work/a"),
                      Bytes.utf8("/work/out/a"),
                      Bytes.utf8("/store"),
                      Bytes.utf8("/etc/passwd/a")),
                  draw.content());
      case 19 ->
          p.coeffects =
              with(
                  p.coeffects,
                  draw.of(
                      new Coeffect.Network(),
                      new Coeffect.Auth("a"),
                      new Coeffect.Sandbox("b"),
                      new Coeffect.Filesystem(Bytes.utf8("/a"))));
      case 20 -> {
        String component = "d/".repeat(draw.of(127, 128));
        p.inputs = with(p.inputs, Bytes.utf8(component + "f"), ref());
      }
      default -> {
        // Store paths of one digest and name, once as a file and once as a tree.
        Digest d = draw.digest(12);
        p.references =
            with(
                with(p.references, new StorePath(new Ref.File(d, draw.flag()), "a")),
                new StorePath(draw.flag() ? new Ref.Tree(d) : new Ref.File(d, true), "a"));
      }
    }
  }

  private <V> OrderedMap<Bytes, V> nest(OrderedMap<Bytes, V> map, V value) {
    Bytes outer = map.isEmpty() ? draw.name() : draw.pick(map.keyList());
    OrderedMap<Bytes, V> more = with(map, outer, value);
    return with(more, outer.concat(draw.of("/", "-", "/x/")).concat(draw.name()), value);
  }

  private static <K, V> OrderedMap<K, V> with(OrderedMap<K, V> map, K key, V value) {
    Map<K, V> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return OrderedMap.copyOf(more);
  }

  private static <T> OrderedSet<T> with(OrderedSet<T> set, T item) {
    List<T> more = new ArrayList<>(set);
    more.add(item);
    return OrderedSet.copyOf(more);
  }

  /** An action taken apart, to change some of it. */
  static final class Parts {
    private final Action base;
    List<Bytes> command;
    OrderedMap<Bytes, Bytes> env;
    OrderedMap<String, Digest> toolchains;
    OrderedMap<Bytes, Bytes> rootLinks;
    OrderedMap<Bytes, Ref> inputs;
    OrderedSet<StorePath> references;
    OrderedMap<Bytes, OutputKind> outputs;
    OrderedSet<Coeffect> coeffects;
    OrderedMap<Bytes, Bytes> files;
    Bytes cwd;

    Parts(Action a) {
      base = a;
      command = a.command();
      env = a.env();
      toolchains = a.toolchains();
      rootLinks = a.rootLinks();
      inputs = a.inputs();
      references = a.references();
      outputs = a.outputs();
      coeffects = a.coeffects();
      files = a.viewSpec().files();
      cwd = a.viewSpec().cwd();
    }

    Action action() {
      ViewSpec v = base.viewSpec();
      return new Action(
          base.rule(),
          command,
          env,
          toolchains,
          rootLinks,
          inputs,
          references,
          outputs,
          coeffects,
          new ViewSpec(
              v.uid(),
              v.gid(),
              v.hostName(),
              files,
              v.epoch(),
              v.umask(),
              v.cpus(),
              cwd,
              v.tmpBytes(),
              v.tmpInodes(),
              v.memoryBytes(),
              v.processes(),
              v.openFiles(),
              v.fileBytes(),
              v.stackBytes(),
              v.clock(),
              v.random(),
              v.machine()));
    }
  }
}
