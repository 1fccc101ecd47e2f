package software.straylight.continuity.engine.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.RuleKind;

/** A node of the graph: something that makes outputs from inputs. */
public sealed interface Step {
  /** The target that asked for it. */
  Label owner();

  /** What it makes, in a stable order. */
  List<OutputId> outputs();

  /** What it needs. */
  List<InputSpec> inputs();

  /** How people name it. */
  String title();

  /** A step that makes one thing. */
  sealed interface OfOne extends Step {
    /** What it makes. */
    OutputId output();

    @Override
    default List<OutputId> outputs() {
      return List.of(output());
    }
  }

  /**
   * A process in the sandbox.
   *
   * @param command argv; paths in it are sandbox paths
   * @param inputsByPath sandbox path below {@code /work} → input
   * @param references those of the inputs that its outputs need at run time
   * @param test whether it decides the success of a test target
   */
  record Execute(
      Label owner,
      Configuration configuration,
      RuleKind rule,
      String title,
      List<String> command,
      SortedMap<String, String> env,
      SortedMap<String, ToolchainUse> toolchains,
      SortedMap<String, InputSpec> inputsByPath,
      List<OutputId> references,
      List<OutputId> outputs,
      Set<Coeffect> coeffects,
      long timeoutMillis,
      boolean test)
      implements Step {
    @Override
    public List<InputSpec> inputs() {
      List<InputSpec> all = new java.util.ArrayList<>(inputsByPath.values());
      toolchains.values().forEach(t -> all.add(new InputSpec.Made(t.tree())));
      return all;
    }
  }

  /**
   * An archive from elsewhere.
   *
   * @param without paths of the unpacked tree that are left out, with all below them; sorted
   */
  record Fetch(Label owner, FetchSource source, List<String> without, OutputId output)
      implements OfOne {
    @Override
    public List<InputSpec> inputs() {
      return List.of();
    }

    @Override
    public String title() {
      return "fetch " + source.describe();
    }
  }

  /**
   * A tree that is in the store already.
   *
   * @param compiler whose files it has
   * @param command how to make it where it is missing
   */
  record Imported(Label owner, Digest tree, String compiler, String command, OutputId output)
      implements OfOne {
    @Override
    public List<InputSpec> inputs() {
      return List.of();
    }

    @Override
    public String title() {
      return "take the imported " + compiler;
    }
  }

  /**
   * Trees and files in one tree.
   *
   * @param trees whose entries it has, by what people call them
   * @param files by their path in it
   * @param links path → folder that it leads to, both from the root
   */
  record Gather(
      Label owner,
      String title,
      SortedMap<String, InputSpec> trees,
      SortedMap<String, InputSpec> files,
      Map<String, String> links,
      OutputId output)
      implements OfOne {
    @Override
    public List<InputSpec> inputs() {
      List<InputSpec> all = new java.util.ArrayList<>(trees.values());
      all.addAll(files.values());
      return all;
    }
  }

  /** A folder of a tree, as a tree. */
  record SubTree(Label owner, OutputId tree, String root, OutputId output) implements OfOne {
    @Override
    public List<InputSpec> inputs() {
      return List.of(new InputSpec.Made(tree));
    }

    @Override
    public String title() {
      return "take " + root;
    }
  }

  /** A file made of constant text and of inputs, in memory: no process is needed. */
  record Compose(
      Label owner,
      String title,
      List<Part> parts,
      Map<String, String> replace,
      boolean executable,
      OutputId output)
      implements OfOne {
    /** A part of the file. */
    public sealed interface Part {
      /** Constant text. */
      record Constant(String text) implements Part {}

      /** The content of an input. */
      record Content(InputSpec input) implements Part {}
    }

    @Override
    public List<InputSpec> inputs() {
      return parts.stream()
          .filter(Part.Content.class::isInstance)
          .map(p -> ((Part.Content) p).input())
          .toList();
    }
  }
}
