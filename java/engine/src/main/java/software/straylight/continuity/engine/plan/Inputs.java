package software.straylight.continuity.engine.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.language.Dep;
import software.straylight.continuity.engine.language.Dir;
import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.Src;

/**
 * Resolves the inputs of one target in one configuration, and remembers which targets and implicit
 * steps it needed on the way.
 */
final class Inputs {
  private final Lookup lookup;
  private final Label label;
  private final Configuration configuration;
  private final Set<ConfiguredTarget> needs = new LinkedHashSet<>();
  private final Set<Step> steps = new LinkedHashSet<>();

  Inputs(Lookup lookup, Label label, Configuration configuration) {
    this.lookup = lookup;
    this.label = label;
    this.configuration = configuration;
  }

  /** Targets that were needed, each once, in order of need. */
  List<ConfiguredTarget> needs() {
    return List.copyOf(needs);
  }

  /** Steps to add to the target's own. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The analysis of another target in this configuration. */
  Analysis need(Label other) {
    return need(other, configuration);
  }

  /** The analysis of another target in any configuration. */
  Analysis need(Label other, Configuration in) {
    ConfiguredTarget target = new ConfiguredTarget(other, in);
    Analysis analysis = lookup.analysis(target, label);
    needs.add(target);
    return analysis;
  }

  /** The files that a source stands for. */
  List<InputSpec> files(Src src) {
    return switch (src) {
      case Src.File f -> List.of(source(f.path()));
      case Src.Target t -> filesOf(t.dep());
      case Src.In in -> List.of(new InputSpec.InTree(tree(in.tree()), relative(in.path(), "path")));
    };
  }

  List<InputSpec> files(List<Src> srcs) {
    List<InputSpec> all = new ArrayList<>();
    for (Src src : srcs) {
      all.addAll(files(src));
    }
    return all;
  }

  /** The default outputs of a dependency. */
  List<InputSpec> filesOf(Dep dep) {
    return switch (dep) {
      case Dep.Target t -> need(t.label()).files();
      case Dep.Fetched f -> List.of(new InputSpec.Made(fetched(f.source())));
    };
  }

  /** The one tree that a dependency is. */
  OutputId tree(Dep dep) {
    List<InputSpec> files = filesOf(dep);
    if (files.size() == 1
        && files.getFirst() instanceof InputSpec.Made made
        && made.output().tree()) {
      return made.output();
    }
    String name = dep instanceof Dep.Target t ? t.label().toString() : "the fetched source";
    throw fail(
        "NOT_A_TREE",
        label + " takes a file inside " + name + ", which is not one folder",
        "name a target whose only output is a tree: a fetch with unpack = True, or a genrule with"
            + " one Tree output");
  }

  /** The single file that a source stands for. */
  InputSpec single(Src src, String field) {
    List<InputSpec> files = files(src);
    if (files.size() != 1) {
      throw fail(
          "NOT_ONE_FILE",
          label + ": " + field + " stands for " + files.size() + " files, expected exactly one",
          "name a file, or a target with one output");
    }
    return files.getFirst();
  }

  /** A folder to search, as a path below {@code /work}. */
  String dir(Dir dir) {
    return switch (dir) {
      case Dir.Package p -> folder("", p.path());
      case Dir.Generated p -> folder("gen/", p.path());
      case Dir.In in -> {
        String base = path(new InputSpec.Made(tree(in.tree())));
        yield in.path().equals(".") ? base : base + "/" + relative(in.path(), "includes");
      }
    };
  }

  private String folder(String prefix, String path) {
    String below =
        path.equals(".") ? label.pkg() : Names.join(label.pkg(), relative(path, "includes"));
    String whole = prefix + below;
    return whole.isEmpty()
        ? "."
        : whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
  }

  /** Where an input is in the sandbox, below {@code /work}. */
  String path(InputSpec input) {
    return switch (input) {
      case InputSpec.Source s -> s.path();
      case InputSpec.Made m -> prefix(m.output()) + m.output().path();
      case InputSpec.InTree t -> prefix(t.tree()) + t.tree().path() + "/" + t.path();
    };
  }

  private String prefix(OutputId output) {
    Configuration made = output.configuration();
    return made.equals(configuration) || made.equals(Configuration.NONE) ? "gen/" : "exec/";
  }

  /** Inputs by sandbox path; files inside a tree that is there as a whole are left out. */
  SortedMap<String, InputSpec> byPath(Collection<InputSpec> inputs) {
    SortedMap<String, InputSpec> map = new TreeMap<>(Names::compare);
    for (InputSpec input : inputs) {
      String path = path(input);
      InputSpec before = map.putIfAbsent(path, input);
      if (before != null && !before.equals(input)) {
        throw fail(
            "INPUT_CONFLICT",
            label + " needs two different inputs at " + path,
            "give one of the outputs another name");
      }
    }
    for (Map.Entry<String, InputSpec> e : List.copyOf(map.entrySet())) {
      if (e.getValue() instanceof InputSpec.InTree in
          && map.get(path(new InputSpec.Made(in.tree()))) != null) {
        map.remove(e.getKey());
      }
    }
    return map;
  }

  /** The implicit step of an archive named in place. */
  private OutputId fetched(FetchSource named) {
    FetchSource source = pinned(named);
    OutputId output =
        new OutputId(
            Configuration.NONE, label.pkg(), "_fetched/" + source.sha256(), source.unpack());
    steps.add(new Step.Fetch(label, source, List.of(), output));
    return output;
  }

  /** A source with its digest. */
  FetchSource pinned(FetchSource source) {
    return lookup.pinned(source, label);
  }

  private InputSpec source(String path) {
    String whole = Names.join(label.pkg(), relative(path, "srcs"));
    lookup.source(whole, label);
    return new InputSpec.Source(whole);
  }

  /** A path that must be relative and normal. */
  String relative(String path, String field) {
    if (path.startsWith("/")) {
      throw fail(
          "ABSOLUTE_PATH",
          label + ": " + field + " names the absolute path " + path,
          "name files relative to the package; for files of another package name its target");
    }
    if (!Names.isRelativePath(path)) {
      throw fail(
          "ILLEGAL_PATH",
          label + ": " + field + " names " + quote(path) + ", which is not a normal relative path",
          "write components joined by single slashes, without '.', '..' and empty ones");
    }
    if (path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('[') >= 0) {
      throw fail(
          "GLOB",
          label + ": " + field + " names " + quote(path) + ", which looks like a glob",
          "there are no globs: name each file (straylight srcs proposes the list)");
    }
    return path;
  }

  /** A name for an output of this target. */
  String outputName(String name, String field) {
    return relative(name, field);
  }

  PlanException fail(String code, String message, String next) {
    return new PlanException(Diagnostic.in(buildFile(label.pkg()), code, message, next));
  }

  static String buildFile(String pkg) {
    return Names.join(pkg, "BUILD.dhall");
  }

  static String quote(String s) {
    return "'" + s.replace("\n", "\\n") + "'";
  }
}
