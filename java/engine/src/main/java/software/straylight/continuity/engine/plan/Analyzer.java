package software.straylight.continuity.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.language.Arg;
import software.straylight.continuity.engine.language.Dep;
import software.straylight.continuity.engine.language.EnvVar;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.OutDecl;
import software.straylight.continuity.engine.language.TargetSpec;
import software.straylight.continuity.engine.language.Tool;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.RuleKind;

/** The analysis of one target in one configuration. */
public final class Analyzer {
  private final Lookup lookup;
  private final ConfiguredTarget target;
  private final Configuration configuration;
  private final Label label;
  private final Inputs inputs;

  private Analyzer(Lookup lookup, ConfiguredTarget target) {
    this.lookup = lookup;
    this.target = target;
    this.configuration = target.configuration();
    this.label = target.label();
    this.inputs = new Inputs(lookup, label, configuration);
  }

  /**
   * Analyses a target.
   *
   * @throws PlanException if its declaration cannot be built
   */
  public static Analysis analyze(Lookup lookup, ConfiguredTarget target, TargetSpec spec) {
    return new Analyzer(lookup, target).analyze(spec);
  }

  private Analysis analyze(TargetSpec spec) {
    return switch (spec) {
      case TargetSpec.CcLibrary t -> new CcRules(lookup, inputs, target).library(t);
      case TargetSpec.CcBinary t -> new CcRules(lookup, inputs, target).binary(t);
      case TargetSpec.CcTest t -> new CcRules(lookup, inputs, target).test(t);
      case TargetSpec.Genrule t -> genrule(t);
      case TargetSpec.Filegroup t -> done(inputs.files(t.srcs()), List.of(), null);
      case TargetSpec.Fetch t -> fetch(t);
      case TargetSpec.Imported t -> imported(t);
      case TargetSpec.Merged t -> merged(t);
      case TargetSpec.Toolchain t -> toolchain(t);
      case TargetSpec.WriteFile t ->
          compose(
              List.of(new Step.Compose.Part.Constant(t.text())),
              Map.of(),
              t.executable(),
              t.out(),
              "write");
      case TargetSpec.Copy t ->
          compose(
              List.of(new Step.Compose.Part.Content(file(inputs.single(t.src(), "src")))),
              Map.of(),
              t.executable(),
              t.out(),
              "copy");
      case TargetSpec.Concat t -> {
        List<Step.Compose.Part> parts = new ArrayList<>();
        for (InputSpec file : inputs.files(t.srcs())) {
          parts.add(new Step.Compose.Part.Content(file(file)));
        }
        yield compose(parts, Map.of(), false, t.out(), "concat");
      }
      case TargetSpec.Template t -> {
        if (t.replace().containsKey("")) {
          throw inputs.fail(
              "EMPTY_KEY", label + ": replace has an empty key", "give every key a text to find");
        }
        yield compose(
            List.of(new Step.Compose.Part.Content(file(inputs.single(t.src(), "src")))),
            t.replace(),
            false,
            t.out(),
            "template");
      }
    };
  }

  private InputSpec file(InputSpec input) {
    if (input instanceof InputSpec.Made made && made.output().tree()) {
      throw inputs.fail(
          "TREE_INSTEAD_OF_FILE",
          label + " needs a file, but " + made.output().path() + " is a folder",
          "take one file of it with Src.In");
    }
    return input;
  }

  private Analysis compose(
      List<Step.Compose.Part> parts,
      Map<String, String> replace,
      boolean executable,
      String out,
      String verb) {
    OutputId output =
        new OutputId(configuration, label.pkg(), inputs.outputName(out, "out"), false);
    Step step = new Step.Compose(label, verb + " " + out, parts, replace, executable, output);
    return done(
        List.of(new InputSpec.Made(output)),
        List.of(step),
        executable ? Program.alone(output) : null);
  }

  private Analysis fetch(TargetSpec.Fetch t) {
    OutputId output =
        new OutputId(Configuration.NONE, label.pkg(), label.name(), t.source().unpack());
    if (!t.without().isEmpty() && !t.source().unpack()) {
      throw inputs.fail(
          "NOTHING_TO_LEAVE_OUT",
          label + " is one file, and without names parts of a tree",
          "set unpack = True, or take without away");
    }
    List<String> without =
        t.without().stream().map(p -> inputs.relative(p, "without")).sorted().distinct().toList();
    return done(
        List.of(new InputSpec.Made(output)),
        List.of(new Step.Fetch(label, inputs.pinned(t.source()), without, output)),
        null);
  }

  private Analysis imported(TargetSpec.Imported t) {
    OutputId output = new OutputId(Configuration.NONE, label.pkg(), label.name(), true);
    return done(
        List.of(new InputSpec.Made(output)),
        List.of(new Step.Imported(label, t.tree(), t.compiler(), t.command(), output)),
        null);
  }

  private Analysis merged(TargetSpec.Merged t) {
    SortedMap<String, InputSpec> trees = new TreeMap<>(Names::compare);
    Configuration made = Configuration.NONE;
    for (Dep dep : t.trees()) {
      OutputId part = inputs.tree(dep);
      made = part.configuration().equals(Configuration.NONE) ? made : configuration;
      InputSpec tree = new InputSpec.Made(part);
      InputSpec before = trees.putIfAbsent(dep.describe(), tree);
      if (before != null && !before.equals(tree)) {
        throw inputs.fail(
            "INPUT_CONFLICT",
            label + " merges two different trees of " + dep.describe(),
            "name each source once");
      }
    }
    Map<String, String> links = new TreeMap<>(Names::compare);
    t.links()
        .forEach(
            (path, to) -> links.put(inputs.relative(path, "links"), inputs.relative(to, "links")));
    OutputId output = new OutputId(made, label.pkg(), label.name(), true);
    String title = "merge " + trees.size() + " trees";
    return done(
        List.of(new InputSpec.Made(output)),
        List.of(new Step.Gather(label, title, trees, new TreeMap<>(), links, output)),
        null);
  }

  private Analysis toolchain(TargetSpec.Toolchain t) {
    OutputId whole = inputs.tree(t.tree());
    List<Step> steps = new ArrayList<>();
    OutputId tree = whole;
    if (!t.root().equals(".")) {
      tree = new OutputId(whole.configuration(), label.pkg(), "_toolchain/" + label.name(), true);
      steps.add(new Step.SubTree(label, whole, inputs.relative(t.root(), "root"), tree));
    }
    ToolchainUse use = new ToolchainUse(tree, t.rootLinks(), t.entryPoints());
    Analysis plain = done(List.of(new InputSpec.Made(tree)), steps, null);
    return new Analysis(
        label,
        configuration,
        plain.files(),
        null,
        null,
        null,
        null,
        use,
        plain.steps(),
        plain.needs());
  }

  private Analysis genrule(TargetSpec.Genrule t) {
    if (t.outs().isEmpty()) {
      throw inputs.fail(
          "NO_OUTPUTS",
          label + " declares no outputs, so nothing could ever use it",
          "list what it makes in outs");
    }
    Map<String, OutputId> outs = new LinkedHashMap<>();
    for (OutDecl out : t.outs()) {
      String name = inputs.outputName(out.name(), "outs");
      OutputId id = new OutputId(configuration, label.pkg(), name, out.tree());
      if (outs.put(out.name(), id) != null) {
        throw inputs.fail(
            "DUPLICATE_OUTPUT", label + " declares the output " + name + " twice", "keep one");
      }
    }
    List<InputSpec> needed = new ArrayList<>(inputs.files(t.srcs()));
    SortedMap<String, ToolchainUse> toolchains = new TreeMap<>(Names::compare);
    List<String> command = new ArrayList<>();
    command.add(tool(t.tool(), needed, toolchains));
    for (Arg arg : t.args()) {
      arguments(arg, needed, outs, command);
    }
    Step.Execute step =
        new Step.Execute(
            label,
            configuration,
            RuleKind.GENRULE,
            "genrule " + label.name(),
            command,
            BaseEnvironment.with(environment(t.env())),
            toolchains,
            inputs.byPath(needed),
            List.of(),
            List.copyOf(outs.values()),
            coeffects(t.coeffects()),
            t.timeoutSeconds() * 1000,
            false);
    List<InputSpec> files = new ArrayList<>();
    outs.values().forEach(o -> files.add(new InputSpec.Made(o)));
    return done(files, List.of(step), null);
  }

  private String tool(
      Tool tool, List<InputSpec> needed, SortedMap<String, ToolchainUse> toolchains) {
    return switch (tool) {
      case Tool.Role r -> {
        ToolchainUse use = Toolchains.byRole(lookup, inputs, r.role());
        toolchains.put(r.role(), use);
        yield "/toolchain/" + r.role() + "/" + inputs.relative(r.path(), "tool.path");
      }
      case Tool.Target t -> {
        if (!(t.dep() instanceof Dep.Target named)) {
          throw inputs.fail(
              "NOT_A_PROGRAM",
              label + ": a fetched source is not a program",
              "name a target that builds a program, or a role");
        }
        Analysis built = inputs.need(named.label(), Toolchains.execConfiguration(lookup, inputs));
        Program program = built.program();
        if (program == null) {
          throw inputs.fail(
              "NOT_A_PROGRAM",
              label + " runs " + named.label() + ", which is not a program",
              "name a cc_binary, or a write_file or copy with executable = True");
        }
        InputSpec made = new InputSpec.Made(program.file());
        needed.add(made);
        program.libraries().forEach(library -> needed.add(new InputSpec.Made(library)));
        toolchains.putAll(program.toolchains());
        yield "/work/" + inputs.path(made);
      }
    };
  }

  /** Appends what an argument stands for; inputs named in it become inputs of the action. */
  private void arguments(
      Arg arg, List<InputSpec> needed, Map<String, OutputId> outs, List<String> command) {
    switch (arg) {
      case Arg.Lit lit -> command.add(lit.text());
      case Arg.Out out -> command.add(outPath(out, outs));
      case Arg.In in -> {
        for (InputSpec file : inputs.files(in.src())) {
          needed.add(file);
          command.add(inputs.path(file));
        }
      }
      case Arg.Join join -> {
        StringBuilder text = new StringBuilder();
        for (Arg.Piece piece : join.pieces()) {
          switch (piece) {
            case Arg.Lit lit -> text.append(lit.text());
            case Arg.Out out -> text.append(outPath(out, outs));
            case Arg.In in -> {
              InputSpec file = inputs.single(in.src(), "an input in Join");
              needed.add(file);
              text.append(inputs.path(file));
            }
          }
        }
        command.add(text.toString());
      }
    }
  }

  private String outPath(Arg.Out out, Map<String, OutputId> outs) {
    @Nullable OutputId id = outs.get(out.name());
    if (id == null) {
      throw inputs.fail(
          "UNDECLARED_OUTPUT",
          label
              + ": an argument names the output "
              + Inputs.quote(out.name())
              + ", which outs does not list",
          "add it to outs");
    }
    return "out/" + id.path();
  }

  static SortedMap<String, String> environment(List<EnvVar> env) {
    SortedMap<String, String> map = new TreeMap<>(Names::compare);
    env.forEach(e -> map.put(e.name(), e.value()));
    return map;
  }

  private static Set<Coeffect> coeffects(List<Coeffect> declared) {
    TreeSet<Coeffect> set = new TreeSet<>((a, b) -> Names.compare(a.toString(), b.toString()));
    set.addAll(declared);
    return set;
  }

  private Analysis done(List<InputSpec> files, List<Step> steps, @Nullable Program program) {
    List<Step> all = new ArrayList<>(inputs.steps());
    all.addAll(steps);
    return new Analysis(
        label, configuration, files, program, null, null, null, null, all, inputs.needs());
  }
}
