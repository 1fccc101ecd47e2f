package software.straylight.continuity.cli.command;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.engine.Engine;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.query.TargetGraph;

/** {@code straylight query …}: questions about the graph of targets; nothing is built. */
final class QueryCommands {
  private QueryCommands() {}

  /** One question. */
  abstract static class Question extends Verb {
    private @Nullable Common common;

    /** What all of them take after their own arguments. */
    private record Common(Syntax.Flag dot, WorkspaceOptions workspace, OutputOptions output) {}

    Question(Console console, String name, String summary, String example) {
      super(console, name, summary, example, ExitCode.BUILD_FAILED);
    }

    /** To be called once the command's own arguments are declared. */
    final void complete() {
      common =
          new Common(
              syntax.flag("--dot", "Write the targets as a graph for Graphviz."),
              new WorkspaceOptions(syntax, console),
              new OutputOptions(syntax));
    }

    private Common common() {
      if (common == null) {
        throw new IllegalStateException("options are not complete");
      }
      return common;
    }

    /** Answers it. */
    abstract void answer(Engine engine) throws InterruptedException;

    @Override
    final ExitCode run() throws Exception {
      try (Workbench bench = Workbench.open(console, common().workspace(), output())) {
        answer(bench.engine());
      }
      return ExitCode.OK;
    }

    final void targets(TargetGraph graph, Collection<String> labels) {
      if (common().dot().given()) {
        console.out().print(graph.dot(labels));
        return;
      }
      for (String label : labels) {
        TargetGraph.Node node = graph.nodes().get(label);
        if (node == null) {
          throw new IllegalStateException(label + " is no node");
        }
        if (output().json()) {
          Json.line(
              console.out(),
              j -> {
                j.writeStringField("label", label);
                j.writeStringField("rule", node.rule());
                Json.strings(j, "deps", List.copyOf(node.deps()));
              });
        } else {
          console.out().println(Printable.line(label));
        }
      }
    }

    final void files(Collection<String> files) {
      if (common().dot().given()) {
        throw usage("files are no graph", "leave out --dot");
      }
      for (String file : files) {
        if (output().json()) {
          Json.line(console.out(), j -> j.writeStringField("file", file));
        } else {
          console.out().println(Printable.line(file));
        }
      }
    }

    /** The labels that patterns stand for. */
    static List<String> labels(Engine engine, List<String> patterns) throws InterruptedException {
      return engine.targets(patterns).stream().map(Engine.TargetInfo::label).toList();
    }

    @Override
    OutputOptions output() {
      return common().output();
    }
  }

  /** A question about targets and how far to go from them. */
  abstract static class Reach extends Question {
    private final Syntax.Words patterns = syntax.words("PATTERN", 1, "The targets in question.");
    private final Syntax.Value<Integer> depth =
        syntax.value(
            "--depth", "N", Integer.class, "Go so many steps at most; otherwise all the way.");

    Reach(Console console, String name, String summary, String example) {
      super(console, name, summary, example);
      complete();
    }

    final List<String> patterns() {
      return patterns.get();
    }

    final int depth() {
      int given = depth.get().orElse(Integer.MAX_VALUE);
      if (given < 0) {
        throw usage("--depth takes a number from 0, not " + given, "");
      }
      return given;
    }
  }

  /** {@code query deps}. */
  static final class Deps extends Reach {
    Deps(Console console) {
      super(
          console,
          "deps",
          "List what targets depend on, themselves included.",
          "straylight query deps //examples/hello --dot | dot -Tsvg > deps.svg");
    }

    @Override
    void answer(Engine engine) throws InterruptedException {
      TargetGraph graph = engine.graph(patterns());
      targets(graph, graph.deps(labels(engine, patterns()), depth()));
    }
  }

  /** {@code query rdeps}. */
  static final class Rdeps extends Reach {
    Rdeps(Console console) {
      super(
          console,
          "rdeps",
          "List what depends on targets, themselves included.",
          "straylight query rdeps //examples/app/text --depth 1");
    }

    @Override
    void answer(Engine engine) throws InterruptedException {
      TargetGraph graph = engine.graph(List.of("//..."));
      targets(graph, graph.rdeps(labels(engine, patterns()), depth()));
    }
  }

  /** {@code query inputs}. */
  static final class Inputs extends Reach {
    Inputs(Console console) {
      super(
          console,
          "inputs",
          "List the files of the workspace that targets are made from.",
          "straylight query inputs //examples/hello");
    }

    @Override
    void answer(Engine engine) throws InterruptedException {
      TargetGraph graph = engine.graph(patterns());
      files(graph.inputs(labels(engine, patterns()), depth()));
    }
  }

  /** {@code query somepath}. */
  static final class Somepath extends Question {
    private final Syntax.Words ends = syntax.words("TARGET", 2, "From the first to the second.");

    Somepath(Console console) {
      super(
          console,
          "somepath",
          "Show one shortest way by which the first target depends on the second, if there is one.",
          "straylight query somepath //examples/app:app //toolchains:zig");
      complete();
    }

    @Override
    void answer(Engine engine) throws InterruptedException {
      if (ends.get().size() != 2) {
        throw usage("query somepath takes two targets, not " + ends.get().size(), "");
      }
      List<String> from = labels(engine, List.of(ends.get().get(0)));
      List<String> to = labels(engine, List.of(ends.get().get(1)));
      if (from.size() != 1 || to.size() != 1) {
        throw usage("query somepath takes targets, not patterns for several", "");
      }
      TargetGraph graph = engine.graph(List.of(from.getFirst(), to.getFirst()));
      targets(graph, graph.somepath(from.getFirst(), to.getFirst()));
    }
  }

  /** {@code query kind}. */
  static final class Kind extends Question {
    private final Syntax.Words words =
        syntax.words("WORD", 1, "The rule, then patterns; without them //... is meant.");

    Kind(Console console) {
      super(console, "kind", "List the targets of a rule.", "straylight query kind cc_test //...");
      complete();
    }

    @Override
    void answer(Engine engine) throws InterruptedException {
      List<String> all = words.get();
      List<String> patterns = all.size() == 1 ? List.of("//...") : all.subList(1, all.size());
      TargetGraph graph = engine.graph(patterns);
      targets(graph, graph.kind(all.getFirst(), labels(engine, patterns)));
    }
  }
}
