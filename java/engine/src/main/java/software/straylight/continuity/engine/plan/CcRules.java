package software.straylight.continuity.engine.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import software.straylight.continuity.toolchain.CcDriver;
import software.straylight.continuity.toolchain.Compilation;
import software.straylight.continuity.toolchain.Define;
import software.straylight.continuity.toolchain.Family;
import software.straylight.continuity.toolchain.Flag;
import software.straylight.continuity.toolchain.FlagSet;
import software.straylight.continuity.toolchain.GnuCc;
import software.straylight.continuity.toolchain.IncludeDir;
import software.straylight.continuity.toolchain.Language;
import software.straylight.continuity.toolchain.Link;
import software.straylight.continuity.toolchain.LinkKind;
import software.straylight.continuity.toolchain.Os;
import software.straylight.continuity.toolchain.Sanitizer;
import software.straylight.continuity.toolchain.ToolchainException;
import software.straylight.continuity.toolchain.Triple;
import software.straylight.continuity.toolchain.ZigCc;

/**
 * The rules of the C family: one action a source, one an archive, one a link, and one preparation
 * per target triple that all links share.
 */
final class CcRules {
  /** How the environment calls the run-time libraries of sanitizers that need a symbolizer. */
  private static final Map<Sanitizer, String> SYMBOLIZED =
      Map.of(
          Sanitizer.ADDRESS, "ASAN",
          Sanitizer.MEMORY, "MSAN",
          Sanitizer.THREAD, "TSAN",
          Sanitizer.UNDEFINED, "UBSAN");

  private static final long COMPILE_TIMEOUT_MILLIS = 1_800_000;

  private final Lookup lookup;
  private final Inputs inputs;
  private final ConfiguredTarget target;
  private final Label label;
  private final Configuration configuration;
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
          CcInfo info = info(exported, includes, defines, below, archives, made);
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
          null,
          inputs.steps(),
          inputs.needs());
    }
    return checked(
        () -> {
          Linked made =
              link(t.srcs(), t.deps(), t.includes(), t.localDefines(), t.flags(), t.shared());
          List<InputSpec> files = List.of(new InputSpec.Made(made.output()));
          return t.shared()
              ? done(files, null, null, sharedInfo(made, libraries(t.deps())))
              : done(files, program(made), null, null);
        });
  }

  /** What a shared library gives: itself, and the headers of what is linked into it. */
  private CcInfo sharedInfo(Linked made, List<CcInfo> below) {
    CcInfo inside = info(List.of(), List.of(), List.of(), below, List.of(), Objects.NONE);
    List<OutputId> shared = new ArrayList<>(List.of(made.output()));
    shared.addAll(inside.shared());
    return new CcInfo(
        inside.headers(),
        inside.includes(),
        inside.defines(),
        List.of(),
        lastOccurrences(shared),
        made.notes(),
        false);
  }

  /** What a library gives, together with what those below it give. */
  private CcInfo info(
      List<InputSpec> headers,
      List<String> includes,
      List<Define> defines,
      List<CcInfo> below,
      List<OutputId> archives,
      Objects made) {
    List<InputSpec> allHeaders = new ArrayList<>(headers);
    LinkedHashSet<String> allIncludes = new LinkedHashSet<>(includes);
    LinkedHashSet<Define> allDefines = new LinkedHashSet<>(defines);
    for (CcInfo info : below) {
      allHeaders.addAll(info.headers().values());
      allIncludes.addAll(info.includes());
      allDefines.addAll(info.defines());
    }
    Linkage linkage = linkage(below, archives, made);
    return new CcInfo(
        inputs.byPath(allHeaders),
        List.copyOf(allIncludes),
        List.copyOf(allDefines),
        linkage.archives(),
        linkage.shared(),
        linkage.notes(),
        linkage.cxx());
  }

  /** What is linked beside a target's own objects, as {@link CcInfo} has it. */
  private record Linkage(
      List<OutputId> archives, List<OutputId> shared, List<OutputId> notes, boolean cxx) {}

  private static Linkage linkage(List<CcInfo> below, List<OutputId> archives, Objects made) {
    List<OutputId> allArchives = new ArrayList<>(archives);
    List<OutputId> shared = new ArrayList<>();
    LinkedHashSet<OutputId> notes = new LinkedHashSet<>(made.notes());
    boolean cxx = made.cxx();
    for (CcInfo info : below) {
      allArchives.addAll(info.archives());
      shared.addAll(info.shared());
      notes.addAll(info.notes());
      cxx |= info.cxx();
    }
    return new Linkage(
        lastOccurrences(allArchives), lastOccurrences(shared), List.copyOf(notes), cxx);
  }

  Analysis test(TargetSpec.CcTest t) {
    return checked(
        () -> {
          Triple triple = configuration.target();
          Triple exec = Toolchains.spec(lookup, inputs, Toolchains.CC).exec();
          Linked linked =
              link(t.srcs(), t.deps(), t.includes(), t.localDefines(), t.flags(), false);
          Program program = program(linked);
          List<InputSpec> needed = new ArrayList<>(inputs.files(t.data()));
          InputSpec made = new InputSpec.Made(linked.output());
          needed.add(made);
          program.libraries().forEach(library -> needed.add(new InputSpec.Made(library)));
          List<String> command = new ArrayList<>();
          command.add("/work/" + inputs.path(made));
          for (Arg arg : t.args()) {
            argument(arg, needed, command);
          }
          Step.@Nullable Execute run = null;
          @Nullable OutputId report = null;
          if (triple.arch() == exec.arch()
              && triple.os() == exec.os()
              && triple.abi() == exec.abi()) {
            if (linked.kind() == LinkKind.DYNAMIC && !driver().carriesLoader()) {
              throw inputs.fail(
                  "NO_PROGRAM_LOADER",
                  label
                      + " loads shared libraries, and the C toolchain has no loader to run it with",
                  "link it with cc_library targets alone, or use an imported gcc or clang");
            }
            SortedMap<String, String> env = new TreeMap<>(Names::compare);
            List<OutputId> outputs = new ArrayList<>();
            FlagSet flags = configuration.baseFlags().with(t.flags());
            if (flags.checks(Sanitizer.LEAK)) {
              throw inputs.fail(
                  "LEAK_CHECK_NEEDS_TRACING",
                  label
                      + " has sanitize leak, which stops a program with ptrace to look for leaks;"
                      + " no action may trace another",
                  "make it a cc_binary and run it outside the sandbox: straylight run " + label);
            }
            if (flags.checks(Sanitizer.ADDRESS)) {
              // It would look for leaks at the end, by tracing the program.
              env.put("ASAN_OPTIONS", "detect_leaks=0");
            }
            driver()
                .symbolizer()
                .ifPresent(
                    path ->
                        SYMBOLIZED.forEach(
                            (sanitizer, library) -> {
                              if (flags.checks(sanitizer)) {
                                env.put(library + "_SYMBOLIZER_PATH", path);
                              }
                            }));
            if (flags.on(Flag.Switch.COVERAGE)) {
              OutputId counts =
                  new OutputId(configuration, label.pkg(), "_coverage/" + label.name(), true);
              // A program writes its counts beside its objects, that is below /work/out.
              env.put("GCOV_PREFIX", "/work/out/" + counts.path());
              env.put("GCOV_PREFIX_STRIP", "2");
              outputs.add(counts);
              report = coverage(counts, linked.notes());
            }
            env.putAll(Analyzer.environment(t.env()));
            run =
                new Step.Execute(
                    label,
                    configuration,
                    RuleKind.CC_TEST,
                    "test " + label.name(),
                    command,
                    BaseEnvironment.with(env),
                    program.toolchains(),
                    inputs.byPath(needed),
                    List.of(),
                    outputs,
                    Set.of(),
                    t.timeoutSeconds() * 1000,
                    true);
          }
          return done(List.of(made), program, run, report, null);
        });
  }

  /** The counts of a test and the notes of its compiles, side by side, as gcov reads them. */
  private OutputId coverage(OutputId counts, List<OutputId> notes) {
    OutputId report = new OutputId(configuration, label.pkg(), label.name() + ".coverage", true);
    SortedMap<String, InputSpec> files = new TreeMap<>(Names::compare);
    notes.forEach(note -> files.put(note.path(), new InputSpec.Made(note)));
    steps.add(
        new Step.Gather(
            label,
            "gather the coverage of " + label.name(),
            new TreeMap<>(Map.of("the counts", new InputSpec.Made(counts))),
            files,
            Map.of(),
            report));
    return report;
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

  /** How the role's toolchain is driven. */
  private CcDriver driver() {
    TargetSpec.Toolchain spec = Toolchains.spec(lookup, inputs, Toolchains.CC);
    String root = "/toolchain/" + Toolchains.CC;
    return switch (spec.kind()) {
      case ZIG -> new ZigCc(root);
      case GCC -> new GnuCc(Family.GCC, root, spec.entryPoints(), spec.exec());
      case CLANG -> new GnuCc(Family.CLANG, root, spec.entryPoints(), spec.exec());
      case TOOLS ->
          throw inputs.fail(
              "WRONG_TOOLCHAIN",
              label + " needs a C toolchain, but " + spec.label() + " is a tree of tools",
              "give the role cc to a toolchain of kind Zig, Gcc or Clang");
    };
  }

  /**
   * What compiles make.
   *
   * @param notes what coverage needs to know of the sources, one for each object
   */
  private record Objects(List<OutputId> objects, List<OutputId> notes, boolean cxx) {
    static final Objects NONE = new Objects(List.of(), List.of(), false);
  }

  /**
   * What a link makes.
   *
   * @param shared the libraries that it loads
   * @param notes of all that is linked
   */
  private record Linked(
      OutputId output, LinkKind kind, List<OutputId> shared, List<OutputId> notes) {}

  private Program program(Linked made) {
    return made.kind() == LinkKind.DYNAMIC && driver().carriesLoader()
        ? new Program(made.output(), made.shared(), cc())
        : new Program(made.output(), made.shared(), new TreeMap<>(Names::compare));
  }

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
    CcDriver driver = driver();
    SortedMap<String, InputSpec> common = inputs.byPath(headers);
    Set<OutputId> objects = new LinkedHashSet<>();
    List<OutputId> notes = new ArrayList<>();
    boolean cxx = false;
    for (InputSpec source : sources) {
      String path = inputs.path(source);
      Language language = Language.of(path).orElseThrow();
      cxx |= language == Language.CXX;
      OutputId object = output("_objs/" + label.name() + "/" + path + ".o");
      SortedMap<String, InputSpec> needed = new TreeMap<>(common);
      needed.put(path, source);
      List<String> command =
          driver.compile(
              configuration.target(),
              flagSet,
              new Compilation(language, path, "out/" + object.path(), macros, search));
      if (objects.add(object)) {
        List<OutputId> made = new ArrayList<>(List.of(object));
        if (flagSet.on(Flag.Switch.COVERAGE)) {
          OutputId note = output("_objs/" + label.name() + "/" + path + ".gcno");
          notes.add(note);
          made.add(note);
        }
        execute(RuleKind.CC_COMPILE, "compile " + path, command, needed, List.of(), made);
      }
    }
    return new Objects(List.copyOf(objects), notes, cxx);
  }

  private OutputId archive(List<OutputId> objects) {
    OutputId archive = output("lib" + label.name() + ".a");
    SortedMap<String, InputSpec> needed = made(objects);
    List<String> command = driver().archive(paths(objects), "out/" + archive.path());
    execute(
        RuleKind.CC_ARCHIVE,
        "archive lib" + label.name() + ".a",
        command,
        needed,
        List.of(),
        List.of(archive));
    return archive;
  }

  private Linked link(
      List<Src> srcs,
      List<Dep> deps,
      List<Dir> includeDirs,
      List<Define> localDefines,
      List<Flag> flags,
      boolean shared) {
    List<CcInfo> below = libraries(deps);
    Objects made =
        objects(srcs, List.of(), below, dirs(includeDirs), List.of(), localDefines, flags, shared);
    Linkage all = linkage(below, List.of(), made);
    if (made.objects().isEmpty() && all.archives().isEmpty()) {
      throw inputs.fail(
          "NOTHING_TO_LINK",
          label + " has neither sources nor libraries",
          "list C sources in srcs, or a cc_library in deps");
    }
    FlagSet flagSet = configuration.baseFlags().with(flags);
    CcDriver driver = driver();
    LinkKind kind =
        shared
            ? LinkKind.SHARED
            : driver.programKind(configuration.target(), flagSet, !all.shared().isEmpty());
    String name =
        switch (kind) {
          case SHARED -> "lib" + label.name() + ".so";
          case STATIC, DYNAMIC ->
              configuration.target().os() == Os.WASI ? label.name() + ".wasm" : label.name();
        };
    OutputId output = output(name);
    List<OutputId> linked = new ArrayList<>(made.objects());
    linked.addAll(all.archives());
    linked.addAll(all.shared());
    SortedMap<String, InputSpec> needed = made(linked);
    Optional<String> sysroot = Optional.empty();
    if (driver instanceof ZigCc zig) {
      InputSpec root = new InputSpec.Made(sysroot(zig, flagSet, kind, all.cxx()));
      needed.put(inputs.path(root), root);
      sysroot = Optional.of(inputs.path(root));
    }
    Link link =
        new Link(
            kind,
            all.cxx(),
            sysroot,
            paths(made.objects()),
            paths(all.archives()),
            paths(all.shared()),
            runPaths(output, all.shared()),
            shared ? Optional.of(output.fileName()) : Optional.empty(),
            "out/" + output.path());
    List<String> command = driver.link(configuration.target(), flagSet, link);
    execute(RuleKind.CC_LINK, "link " + name, command, needed, all.shared(), List.of(output));
    return new Linked(output, kind, all.shared(), all.notes());
  }

  /**
   * Where the loader looks for libraries, from the folder of the program. The places of packages
   * relative to each other are the same in the sandbox and in {@code out/}.
   */
  private static List<String> runPaths(OutputId from, List<OutputId> libraries) {
    Path folder = folder(from);
    LinkedHashSet<String> paths = new LinkedHashSet<>();
    for (OutputId library : libraries) {
      String relative = folder.relativize(folder(library)).toString();
      paths.add(relative.isEmpty() ? "$ORIGIN" : "$ORIGIN/" + relative);
    }
    return List.copyOf(paths);
  }

  private static Path folder(OutputId output) {
    String path = "/" + output.path();
    return Path.of(path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** The libraries that programs of this target link against: made once, shared by key. */
  private OutputId sysroot(ZigCc zig, FlagSet flags, LinkKind kind, boolean cxx) {
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
            Map.of(),
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
            List.of(),
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
      List<OutputId> references,
      List<OutputId> outputs) {
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
            references,
            outputs,
            Set.of(),
            COMPILE_TIMEOUT_MILLIS,
            false));
  }

  private SortedMap<String, ToolchainUse> cc() {
    SortedMap<String, ToolchainUse> use = new TreeMap<>(Names::compare);
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
                + " in deps, which is no library",
            "use it in srcs, or depend on a cc_library or a cc_binary with shared = True");
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
      @Nullable Program program,
      Step.@Nullable Execute test,
      @Nullable CcInfo cc) {
    return done(files, program, test, null, cc);
  }

  private Analysis done(
      List<InputSpec> files,
      @Nullable Program program,
      Step.@Nullable Execute test,
      @Nullable OutputId report,
      @Nullable CcInfo cc) {
    List<Step> all = new ArrayList<>(inputs.steps());
    all.addAll(steps);
    return new Analysis(
        label, configuration, files, program, test, report, cc, null, all, inputs.needs());
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
