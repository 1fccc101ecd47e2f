package software.straylight.continuity.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.language.Arg;
import software.straylight.continuity.engine.language.Dep;
import software.straylight.continuity.engine.language.Dir;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.Src;
import software.straylight.continuity.engine.language.TargetSpec;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.toolchain.Compilation;
import software.straylight.continuity.toolchain.Define;
import software.straylight.continuity.toolchain.Flag;
import software.straylight.continuity.toolchain.FlagSet;
import software.straylight.continuity.toolchain.IncludeDir;
import software.straylight.continuity.toolchain.Language;
import software.straylight.continuity.toolchain.Link;
import software.straylight.continuity.toolchain.LinkKind;
import software.straylight.continuity.toolchain.Os;
import software.straylight.continuity.toolchain.ToolchainException;
import software.straylight.continuity.toolchain.Triple;
import software.straylight.continuity.toolchain.ZigCc;

/**
 * The rules of the C family: one action a source, one an archive, one a link, and one preparation
 * per target triple that all links share.
 */
final class CcRules {
  private static final long COMPILE_TIMEOUT_MILLIS = 1_800_000;

  private final Lookup lookup;
  private final Inputs inputs;
  private final ConfiguredTarget target;
  private final Label label;
  private final Configuration configuration;
  private final ZigCc zig = new ZigCc("/toolchain/" + Toolchains.CC);
  private final List<Step> steps = new ArrayList<>();

  CcRules(Lookup lookup, Inputs inputs, ConfiguredTarget target) {
    this.lookup = lookup;
    this.inputs = inputs;
    this.target = target;
    this.label = target.label();
    this.configuration = target.configuration();
  }

  Analysis library(TargetSpec.CcLibrary t) {
    return checked(
        () -> {
          List<InputSpec> exported = inputs.files(t.hdrs());
          List<CcInfo> below = libraries(t.deps());
          List<String> includes = dirs(t.includes());
          List<Define> defines = new ArrayList<>(t.defines());
          Objects made =
              objects(
                  t.srcs(), exported, below, includes, defines, t.localDefines(), t.flags(), false);
          List<OutputId> archives = new ArrayList<>();
          if (!made.objects().isEmpty()) {
            archives.add(archive(made.objects()));
          }
          below.forEach(info -> archives.addAll(info.archives()));
          List<InputSpec> headers = new ArrayList<>(exported);
          List<String> allIncludes = new ArrayList<>(includes);
          List<Define> allDefines = new ArrayList<>(defines);
          for (CcInfo info : below) {
            headers.addAll(info.headers().values());
            allIncludes.addAll(info.includes());
            allDefines.addAll(info.defines());
          }
          CcInfo info =
              new CcInfo(
                  inputs.byPath(headers),
                  List.copyOf(new LinkedHashSet<>(allIncludes)),
                  List.copyOf(new LinkedHashSet<>(allDefines)),
                  lastOccurrences(archives));
          List<InputSpec> files = new ArrayList<>();
          if (!made.objects().isEmpty()) {
            files.add(new InputSpec.Made(archives.getFirst()));
          }
          return done(files, null, null, info);
        });
  }

  Analysis binary(TargetSpec.CcBinary t) {
    String platform = t.platform();
    if (platform != null && !platform.equals(configuration.name())) {
      Triple triple = lookup.workspace().platforms().get(platform);
      if (triple == null) {
        throw unknownPlatform(platform);
      }
      Configuration other =
          new Configuration(platform, triple, configuration.mode(), configuration.flags());
      Analysis there = inputs.need(label, other);
      return new Analysis(
          label,
          configuration,
          there.files(),
          there.program(),
          null,
          null,
          null,
          inputs.steps(),
          inputs.needs());
    }
    return checked(
        () -> {
          LinkKind kind = t.shared() ? LinkKind.SHARED : ZigCc.defaultKind(configuration.target());
          OutputId program =
              link(t.srcs(), t.deps(), t.includes(), t.localDefines(), t.flags(), kind);
          return done(
              List.of(new InputSpec.Made(program)), t.shared() ? null : program, null, null);
        });
  }

  Analysis test(TargetSpec.CcTest t) {
    return checked(
        () -> {
          Triple triple = configuration.target();
          Triple exec = Toolchains.spec(lookup, inputs, Toolchains.CC).exec();
          OutputId program =
              link(
                  t.srcs(),
                  t.deps(),
                  t.includes(),
                  t.localDefines(),
                  t.flags(),
                  ZigCc.defaultKind(triple));
          List<InputSpec> needed = new ArrayList<>(inputs.files(t.data()));
          InputSpec made = new InputSpec.Made(program);
          needed.add(made);
          List<String> command = new ArrayList<>();
          command.add("/work/" + inputs.path(made));
          for (Arg arg : t.args()) {
            argument(arg, needed, command);
          }
          Step.@Nullable Execute run = null;
          if (triple.arch() == exec.arch()
              && triple.os() == exec.os()
              && triple.abi() == exec.abi()) {
            run =
                new Step.Execute(
                    label,
                    configuration,
                    RuleKind.CC_TEST,
                    "test " + label.name(),
                    command,
                    BaseEnvironment.with(Analyzer.environment(t.env())),
                    new TreeMap<>(Names::compare),
                    inputs.byPath(needed),
                    List.of(),
                    Set.of(),
                    t.timeoutSeconds() * 1000,
                    true);
          }
          return done(List.of(made), program, run, null);
        });
  }

  private void argument(Arg arg, List<InputSpec> needed, List<String> command) {
    switch (arg) {
      case Arg.Lit lit -> command.add(lit.text());
      case Arg.In in -> {
        for (InputSpec file : inputs.files(in.src())) {
          needed.add(file);
          command.add(inputs.path(file));
        }
      }
      case Arg.Out out ->
          throw inputs.fail(
              "UNDECLARED_OUTPUT",
              label + ": a test has no output " + Inputs.quote(out.name()),
              "write files of a test to $TMPDIR");
      case Arg.Join join -> {
        StringBuilder text = new StringBuilder();
        for (Arg.Piece piece : join.pieces()) {
          List<String> one = new ArrayList<>();
          argument(piece, needed, one);
          text.append(String.join(" ", one));
        }
        command.add(text.toString());
      }
    }
  }

  private record Objects(List<OutputId> objects, boolean cxx) {}

  /** One compile action for each source; everything else among the sources is a private header. */
  private Objects objects(
      List<Src> srcs,
      List<InputSpec> exported,
      List<CcInfo> below,
      List<String> includes,
      List<Define> defines,
      List<Define> localDefines,
      List<Flag> flags,
      boolean shared) {
    List<InputSpec> sources = new ArrayList<>();
    List<InputSpec> headers = new ArrayList<>(exported);
    for (InputSpec file : inputs.files(srcs)) {
      if (Language.of(inputs.path(file)).isPresent()) {
        sources.add(file);
      } else {
        headers.add(file);
      }
    }
    List<IncludeDir> search = new ArrayList<>();
    LinkedHashSet<String> folders = new LinkedHashSet<>(includes);
    List<Define> macros = new ArrayList<>(defines);
    for (CcInfo info : below) {
      headers.addAll(info.headers().values());
      folders.addAll(info.includes());
      macros.addAll(info.defines());
    }
    macros.addAll(localDefines);
    folders.add(".");
    folders.add("gen");
    folders.forEach(folder -> search.add(IncludeDir.of(folder)));
    List<Flag> layer = new ArrayList<>(flags);
    if (shared && flags.stream().noneMatch(f -> f.name().equals("pic"))) {
      layer.add(new Flag.Toggle(Flag.Switch.PIC, true));
    }
    FlagSet flagSet = configuration.baseFlags().with(layer);
    SortedMap<String, InputSpec> common = inputs.byPath(headers);
    Set<OutputId> objects = new LinkedHashSet<>();
    boolean cxx = false;
    for (InputSpec source : sources) {
      String path = inputs.path(source);
      Language language = Language.of(path).orElseThrow();
      cxx |= language == Language.CXX;
      OutputId object = output("_objs/" + label.name() + "/" + path + ".o");
      SortedMap<String, InputSpec> needed = new TreeMap<>(common);
      needed.put(path, source);
      List<String> command =
          zig.compile(
              configuration.target(),
              flagSet,
              new Compilation(language, path, "out/" + object.path(), macros, search));
      if (objects.add(object)) {
        execute(RuleKind.CC_COMPILE, "compile " + path, command, needed, object);
      }
    }
    return new Objects(List.copyOf(objects), cxx);
  }

  private OutputId archive(List<OutputId> objects) {
    OutputId archive = output("lib" + label.name() + ".a");
    SortedMap<String, InputSpec> needed = made(objects);
    List<String> command = zig.archive(List.copyOf(paths(objects)), "out/" + archive.path());
    execute(RuleKind.CC_ARCHIVE, "archive lib" + label.name() + ".a", command, needed, archive);
    return archive;
  }

  private OutputId link(
      List<Src> srcs,
      List<Dep> deps,
      List<Dir> includeDirs,
      List<Define> localDefines,
      List<Flag> flags,
      LinkKind kind) {
    List<CcInfo> below = libraries(deps);
    Objects made =
        objects(
            srcs,
            List.of(),
            below,
            dirs(includeDirs),
            List.of(),
            localDefines,
            flags,
            kind == LinkKind.SHARED);
    List<OutputId> archives = new ArrayList<>();
    below.forEach(info -> archives.addAll(info.archives()));
    List<OutputId> ordered = lastOccurrences(archives);
    if (made.objects().isEmpty() && ordered.isEmpty()) {
      throw inputs.fail(
          "NOTHING_TO_LINK",
          label + " has neither sources nor libraries",
          "list C sources in srcs, or a cc_library in deps");
    }
    FlagSet flagSet = configuration.baseFlags().with(flags);
    OutputId sysroot = sysroot(flagSet, kind, made.cxx());
    String name =
        switch (kind) {
          case SHARED -> "lib" + label.name() + ".so";
          case STATIC, DYNAMIC ->
              configuration.target().os() == Os.WASI ? label.name() + ".wasm" : label.name();
        };
    OutputId output = output(name);
    List<OutputId> all = new ArrayList<>(made.objects());
    all.addAll(ordered);
    SortedMap<String, InputSpec> needed = made(all);
    InputSpec root = new InputSpec.Made(sysroot);
    needed.put(inputs.path(root), root);
    Link link =
        new Link(
            kind,
            inputs.path(root),
            paths(made.objects()),
            paths(ordered),
            List.of(),
            kind == LinkKind.SHARED ? Optional.of(name) : Optional.empty(),
            "out/" + output.path());
    List<String> command = zig.link(configuration.target(), flagSet, link);
    execute(RuleKind.CC_LINK, "link " + name, command, needed, output);
    return output;
  }

  /** The libraries that programs of this target link against: made once, shared by key. */
  private OutputId sysroot(FlagSet flags, LinkKind kind, boolean cxx) {
    Label toolchain = Toolchains.spec(lookup, inputs, Toolchains.CC).label();
    OutputId program =
        new OutputId(Configuration.NONE, toolchain.pkg(), "_prepare/prepare.zig", false);
    steps.add(
        new Step.Compose(
            toolchain,
            "write prepare.zig",
            List.of(
                new Step.Compose.Part.Constant(
                    new String(ZigCc.prepareProgram(), java.nio.charset.StandardCharsets.UTF_8))),
            java.util.Map.of(),
            false,
            program));
    InputSpec source = new InputSpec.Made(program);
    List<String> probe =
        zig.prepare(configuration.target(), flags, kind, cxx, inputs.path(source), "out");
    // Flags that change the libraries are in the command, so its words name the tree.
    String options = String.join(" ", probe.subList(probe.indexOf("--") + 2, probe.size()));
    String id =
        software.straylight.continuity.model.Digest.sha256(ActionView.utf8(options))
            .toHex()
            .substring(0, 12);
    OutputId tree =
        new OutputId(configuration, toolchain.pkg(), "_sysroot/" + kind.token() + "-" + id, true);
    SortedMap<String, InputSpec> needed = new TreeMap<>(Names::compare);
    needed.put(inputs.path(source), source);
    List<String> command =
        zig.prepare(
            configuration.target(), flags, kind, cxx, inputs.path(source), "out/" + tree.path());
    steps.add(
        new Step.Execute(
            toolchain,
            configuration,
            RuleKind.TOOLCHAIN_PREPARE,
            "prepare " + configuration.target().render() + " " + kind.token(),
            command,
            BaseEnvironment.with(new TreeMap<>(Names::compare)),
            cc(),
            needed,
            List.of(tree),
            Set.of(),
            COMPILE_TIMEOUT_MILLIS,
            false));
    return tree;
  }

  private void execute(
      RuleKind rule,
      String title,
      List<String> command,
      SortedMap<String, InputSpec> needed,
      OutputId output) {
    steps.add(
        new Step.Execute(
            label,
            configuration,
            rule,
            title,
            command,
            BaseEnvironment.with(new TreeMap<>(Names::compare)),
            cc(),
            needed,
            List.of(output),
            Set.of(),
            COMPILE_TIMEOUT_MILLIS,
            false));
  }

  private SortedMap<String, ToolchainUse> cc() {
    SortedMap<String, ToolchainUse> use = new TreeMap<>(Names::compare);
    TargetSpec.Toolchain spec = Toolchains.spec(lookup, inputs, Toolchains.CC);
    if (spec.kind() != TargetSpec.Toolchain.Kind.ZIG) {
      throw inputs.fail(
          "WRONG_TOOLCHAIN",
          label + " needs a C toolchain, but " + spec.label() + " is a tree of tools",
          "give the role cc to a toolchain of kind Zig");
    }
    use.put(Toolchains.CC, Toolchains.byRole(lookup, inputs, Toolchains.CC));
    return use;
  }

  private List<CcInfo> libraries(List<Dep> deps) {
    List<CcInfo> found = new ArrayList<>();
    for (Dep dep : deps) {
      CcInfo info = dep instanceof Dep.Target t ? inputs.need(t.label()).cc() : null;
      if (info == null) {
        throw inputs.fail(
            "NOT_A_LIBRARY",
            label
                + " lists "
                + (dep instanceof Dep.Target t ? t.label() : "a fetched source")
                + " in deps, which is not a cc_library",
            "use it in srcs, or depend on a cc_library");
      }
      found.add(info);
    }
    return found;
  }

  private List<String> dirs(List<Dir> dirs) {
    List<String> paths = new ArrayList<>();
    dirs.forEach(dir -> paths.add(inputs.dir(dir)));
    return paths;
  }

  private OutputId output(String name) {
    return new OutputId(configuration, label.pkg(), name, false);
  }

  private List<String> paths(List<OutputId> outputs) {
    return outputs.stream().map(o -> inputs.path(new InputSpec.Made(o))).toList();
  }

  private SortedMap<String, InputSpec> made(List<OutputId> outputs) {
    List<InputSpec> all = new ArrayList<>();
    outputs.forEach(o -> all.add(new InputSpec.Made(o)));
    return inputs.byPath(all);
  }

  /** Each output once, where it stood last: after everything that needs it. */
  private static List<OutputId> lastOccurrences(List<OutputId> archives) {
    return List.copyOf(new LinkedHashSet<>(archives.reversed())).reversed();
  }

  private PlanException unknownPlatform(String platform) {
    return inputs.fail(
        "UNKNOWN_PLATFORM",
        label
            + " is for the platform "
            + Inputs.quote(platform)
            + ", which the workspace does not have; it has "
            + String.join(", ", lookup.workspace().platforms().keySet()),
        "add it to platforms in continuity.dhall");
  }

  private Analysis done(
      List<InputSpec> files,
      @Nullable OutputId program,
      Step.@Nullable Execute test,
      @Nullable CcInfo cc) {
    List<Step> all = new ArrayList<>(inputs.steps());
    all.addAll(steps);
    return new Analysis(label, configuration, files, program, test, cc, null, all, inputs.needs());
  }

  private interface Rule {
    Analysis analyze();
  }

  /** Runs a rule; what the toolchain refuses becomes a message about this target. */
  private Analysis checked(Rule rule) {
    try {
      return rule.analyze();
    } catch (ToolchainException e) {
      throw new PlanException(
          Diagnostic.in(
              Inputs.buildFile(label.pkg()), e.code().name(), target + ": " + e.getMessage(), ""));
    }
  }
}
