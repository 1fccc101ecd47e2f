package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallData;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.DhallExpression;
import software.straylight.continuity.dhall.DhallValue;
import software.straylight.continuity.dhall.FolderReader;
import software.straylight.continuity.dhall.PinnedImports;
import software.straylight.continuity.dhall.WorkspaceReader;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.dice.Ctx;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.PackageSpec;
import software.straylight.continuity.engine.language.WorkspaceSpec;
import software.straylight.continuity.engine.plan.PlanException;
import software.straylight.continuity.model.Digest;

/**
 * Evaluates build files, checked against the types that this version comes with. One evaluator
 * serves all files, so that the package which all import is evaluated once.
 */
final class BuildFiles {
  /** The continuity package of this version, where build files cannot name it. */
  private static final String SCHEMA = ".continuity/schema";

  private static final String SETTINGS = "continuity.dhall";
  private static final String RESOURCES = "/META-INF/continuity/dhall/";
  private static final long MAX_FILE = 8L << 20;

  private final DhallEvaluator evaluator;
  private final ReentrantLock one = new ReentrantLock();
  private Map<String, Optional<Digest>> reads = new LinkedHashMap<>();
  private @Nullable DhallExpression packageType;
  private @Nullable DhallExpression workspaceType;

  BuildFiles(Path root, PinnedImports pinned) throws IOException {
    this(new FolderReader(root, MAX_FILE), pinned);
  }

  private BuildFiles(WorkspaceReader files, PinnedImports pinned) {
    WorkspaceReader recorded =
        path -> {
          Optional<byte[]> bytes = files.read(path);
          reads.put(path, bytes.map(Digest::sha256));
          return bytes;
        };
    this.evaluator =
        DhallEvaluator.forBuild(
            recorded.withFolder(SCHEMA, BuildFiles::resource),
            pinned,
            Budget.standard().withSourceBytes(MAX_FILE));
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream in = BuildFiles.class.getResourceAsStream(RESOURCES + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file " + path + " cannot be read", e);
    }
  }

  /**
   * What {@code continuity.dhall} would say if its text were this one.
   *
   * @throws ContinuityException if it would be wrong
   */
  static WorkspaceSpec settings(Path root, byte[] text) throws IOException {
    return imagined(root, SETTINGS, true, text, value -> new SpecDecoder("").workspace(value));
  }

  /**
   * What the build file of a package would say if its text were this one.
   *
   * @throws ContinuityException if it would be wrong
   */
  static PackageSpec packageSpec(Path root, String dir, byte[] text) throws IOException {
    String file = Names.join(dir, "BUILD.dhall");
    return imagined(root, file, false, text, value -> new SpecDecoder(dir).packageSpec(value));
  }

  private static <T> T imagined(
      Path root, String file, boolean workspace, byte[] text, Function<DhallValue, T> decode)
      throws IOException {
    WorkspaceReader files = new FolderReader(root, MAX_FILE);
    BuildFiles with =
        new BuildFiles(
            path -> path.equals(file) ? Optional.of(text) : files.read(path), PinnedImports.none());
    try {
      DhallValue value =
          DhallValue.of(file, with.evaluated(file, workspace, new LinkedHashMap<>()));
      return SpecDecoder.decode(file, () -> decode.apply(value));
    } catch (DhallException e) {
      throw new ContinuityException(ExitCode.BUILD_FAILED, wrong(file, e).diagnostic());
    } catch (PlanException e) {
      throw new ContinuityException(ExitCode.BUILD_FAILED, e.diagnostic());
    }
  }

  /** The workspace's settings. */
  WorkspaceSpec workspace(Ctx ctx) throws Exception {
    DhallValue value = DhallValue.of(SETTINGS, ctx.get(new Keys.Evaluated(SETTINGS)));
    return SpecDecoder.decode(SETTINGS, () -> new SpecDecoder("").workspace(value));
  }

  /** The targets of a package. */
  PackageSpec packageAt(String dir, Ctx ctx) throws Exception {
    String file = Names.join(dir, "BUILD.dhall");
    DhallValue value = DhallValue.of(file, ctx.get(new Keys.Evaluated(file)));
    return SpecDecoder.decode(file, () -> new SpecDecoder(dir).packageSpec(value));
  }

  /** What a build file evaluates to, checked against the type of its kind. */
  DhallData evaluated(String file, Ctx ctx) throws Exception {
    Map<String, Optional<Digest>> read = new LinkedHashMap<>();
    DhallData value;
    try {
      value = ctx.onCpu(() -> evaluated(file, file.equals(SETTINGS), read));
    } catch (DhallException e) {
      depend(read, ctx);
      throw wrong(file, e);
    }
    depend(read, ctx);
    return value;
  }

  private DhallData evaluated(String file, boolean workspace, Map<String, Optional<Digest>> read) {
    one.lock();
    try {
      reads = read;
      DhallExpression schema = workspace ? workspaceType : packageType;
      if (schema == null) {
        schema =
            evaluator.file(SCHEMA + "/types/" + (workspace ? "Workspace" : "Package") + ".dhall");
        if (workspace) {
          workspaceType = schema;
        } else {
          packageType = schema;
        }
      }
      return evaluator.file(file).checkAgainst(schema).value().data();
    } finally {
      one.unlock();
    }
  }

  /** Everything that the evaluation read becomes a dependency, at the content that it read. */
  private static void depend(Map<String, Optional<Digest>> read, Ctx ctx) {
    for (Map.Entry<String, Optional<Digest>> e : read.entrySet()) {
      String path = e.getKey();
      if (e.getValue().isEmpty()) {
        ctx.get(new Keys.FileKind(path));
        continue;
      }
      ctx.get(new Keys.FileContent(path)).require(path, e.getValue().get());
    }
  }

  /** A message about a build file. */
  static PlanException wrong(String file, DhallException e) {
    return new PlanException(Diagnostic.of(e, file));
  }
}
