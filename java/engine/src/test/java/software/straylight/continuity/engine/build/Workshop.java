package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import software.straylight.continuity.engine.Again;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildRequest;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.Engine;
import software.straylight.continuity.engine.Settings;
import software.straylight.continuity.isolation.InfrastructureException;
import software.straylight.continuity.isolation.ResidentSandbox;
import software.straylight.continuity.kernel.DifferentialKernel;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.leanffi.LeanKernel;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Places;

/**
 * A workspace in a scratch folder, built for real: the real toolchain, the resident sandbox, a real
 * store, and both kernels, which must agree on every decision.
 */
final class Workshop {
  private final Path root;
  private final Path store;
  private final Kernel kernel;

  Workshop(Path root, Path store) throws IOException {
    this(root, store, new DifferentialKernel(LeanKernel.load(), new ReferenceKernel()));
    make();
  }

  private Workshop(Path root, Path store, Kernel kernel) {
    this.kernel = kernel;
    this.root = root;
    this.store = store;
  }

  /** The same workspace and store, decided by this kernel alone. */
  Workshop under(Kernel other) {
    return new Workshop(root, store, other);
  }

  private void make() throws IOException {
    copy(Places.repository().resolve("dhall"), root.resolve("dhall"));
    write(
        "continuity.dhall",
        """
        let C = ./dhall/package.dhall
        in C.Workspace::{ toolchains = [ { role = "cc", toolchain = C.dep [ "toolchains" ] "zig" } ] }
        """);
    write(
        "toolchains/BUILD.dhall",
        "let C = ../dhall/package.dhall in { targets = C.zig.targets } : C.Package\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Where it is. */
  Path root() {
    return root;
  }

  /** Writes a file of the workspace. */
  Workshop write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Writes the build file of the package {@code p} from the expressions of its targets. */
  Workshop targets(String... targets) throws IOException {
    return write(
        "p/BUILD.dhall",
        "let C = ../dhall/package.dhall in { targets = [ "
            + String.join("\n, ", targets)
            + " ] } : C.Package\n");
  }

  /** What a build did. */
  record Built(
      BuildResult result,
      List<BuildEvent.Finished> actions,
      List<Diagnostic> warnings,
      List<BuildEvent> events) {
    /** The events of a kind, in order. */
    <T extends BuildEvent> List<T> all(Class<T> kind) {
      return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The verdict on the action whose title ends so. */
    BuildEvent.Finished action(String end) {
      return actions.stream()
          .filter(a -> a.action().endsWith(end))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no action ends in " + end + ": " + actions));
    }

    /** The titles of the actions with a verdict. */
    List<String> with(BuildEvent.Verdict verdict) {
      return actions.stream()
          .filter(a -> a.verdict() == verdict)
          .map(BuildEvent.Finished::action)
          .sorted()
          .toList();
    }
  }

  /** Builds and tests. */
  Built build(String... patterns) throws InterruptedException, InfrastructureException {
    return build(Again.NONE, patterns);
  }

  /** The same, with things to run again. */
  Built build(Again again, String... patterns)
      throws InterruptedException, InfrastructureException {
    List<BuildEvent> events = new ArrayList<>();
    List<BuildEvent.Finished> actions = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    try (Store opened = Store.open(store, message -> {});
        ResidentSandbox sandbox = sandbox();
        LocalEngine engine = engine(opened, sandbox)) {
      BuildRequest request =
          new BuildRequest(
              List.of(patterns), null, null, true, 2, true, false, again, List.of("test"));
      BuildResult result =
          engine.build(
              request,
              event -> {
                events.add(event);
                if (event instanceof BuildEvent.Finished finished) {
                  actions.add(finished);
                }
                if (event instanceof BuildEvent.Warned warned) {
                  warnings.add(warned.diagnostic());
                }
              });
      return new Built(result, actions, warnings, events);
    }
  }

  /** The toolchains of the workspace. */
  List<Engine.ToolchainInfo> toolchains() throws InterruptedException, InfrastructureException {
    try (Store opened = Store.open(store, message -> {});
        ResidentSandbox sandbox = sandbox();
        LocalEngine engine = engine(opened, sandbox)) {
      return engine.toolchains(event -> {});
    }
  }

  private static Path helper() {
    return Places.repository().resolve("sandbox-native/build/continuity-sandbox");
  }

  private ResidentSandbox sandbox() throws InfrastructureException {
    return new ResidentSandbox(helper(), store.resolve("sandbox"), 4);
  }

  private LocalEngine engine(Store opened, ResidentSandbox sandbox) {
    Settings settings = new Settings(store, store, Settings.KernelChoice.BOTH, helper(), false);
    return new LocalEngine(
        root,
        settings,
        opened,
        new KernelClient(kernel),
        new StoreIndex(opened),
        sandbox,
        kernel.receipt());
  }
}
