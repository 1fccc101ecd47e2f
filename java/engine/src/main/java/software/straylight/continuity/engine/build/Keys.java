package software.straylight.continuity.engine.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.dhall.DhallData;
import software.straylight.continuity.engine.dice.ByteCodec;
import software.straylight.continuity.engine.dice.Ctx;
import software.straylight.continuity.engine.dice.Dice;
import software.straylight.continuity.engine.dice.Key;
import software.straylight.continuity.engine.dice.KeyType;
import software.straylight.continuity.engine.dice.LeafKey;
import software.straylight.continuity.engine.language.LockFile;
import software.straylight.continuity.engine.language.PackageSpec;
import software.straylight.continuity.engine.language.WorkspaceSpec;
import software.straylight.continuity.engine.plan.Analysis;
import software.straylight.continuity.engine.plan.ConfiguredTarget;

/**
 * The keys of a build. Each is thin: the work is in the class that its comment names. What build
 * files evaluate to outlives the process, and with it the observations that it rests on, which a
 * new process makes anew ({@link #observations}).
 */
final class Keys {
  private static final ByteCodec<WorkspaceFiles.Kind> KIND =
      text(WorkspaceFiles.Kind::name, WorkspaceFiles.Kind::valueOf);

  private Keys() {}

  /** Every type, for the engine. */
  static List<KeyType<?, ?>> types() {
    return List.of(
        Packages.TYPE,
        FileKind.TYPE,
        FileContent.TYPE,
        Evaluated.TYPE,
        Workspace.TYPE,
        Lock.TYPE,
        PackageAt.TYPE,
        Target.TYPE,
        StepLeaf.TYPE,
        Outcome.TYPE);
  }

  /** What a graph from an earlier process says of the workspace: to be looked at again. */
  static List<Key<?>> observations(Dice dice) {
    List<Key<?>> all = new ArrayList<>();
    all.addAll(dice.keys(FileKind.TYPE));
    all.addAll(dice.keys(FileContent.TYPE));
    return all;
  }

  /** The folders that are packages, sorted: an observation of the workspace. */
  record Packages() implements Key<List<String>> {
    static final KeyType<Packages, List<String>> TYPE =
        transientType("packages/1", constant(new Packages()));

    @Override
    public KeyType<?, List<String>> type() {
      return TYPE;
    }

    @Override
    public List<String> compute(Ctx ctx) throws Exception {
      return ctx.service(WorkspaceFiles.class).packages();
    }
  }

  /** What stands at a path of the workspace: an observation. */
  record FileKind(String path) implements Key<WorkspaceFiles.Kind> {
    static final KeyType<FileKind, WorkspaceFiles.Kind> TYPE =
        KeyType.of("file-kind/1", text(FileKind::path, FileKind::new), KIND);

    @Override
    public KeyType<?, WorkspaceFiles.Kind> type() {
      return TYPE;
    }

    @Override
    public WorkspaceFiles.Kind compute(Ctx ctx) {
      return ctx.service(WorkspaceFiles.class).kind(path);
    }
  }

  /** A source as ingested into the store: an observation. */
  record FileContent(String path) implements Key<SourceFile> {
    static final KeyType<FileContent, SourceFile> TYPE =
        KeyType.of("file-content/1", text(FileContent::path, FileContent::new), SourceFile.CODEC);

    @Override
    public KeyType<?, SourceFile> type() {
      return TYPE;
    }

    @Override
    public SourceFile compute(Ctx ctx) {
      return ctx.service(WorkspaceFiles.class).ingest(path);
    }
  }

  /** What a build file evaluates to, checked against its type. */
  record Evaluated(String file) implements Key<DhallData> {
    static final KeyType<Evaluated, DhallData> TYPE =
        KeyType.of("evaluated/1", text(Evaluated::file, Evaluated::new), new DataCodec());

    @Override
    public KeyType<?, DhallData> type() {
      return TYPE;
    }

    @Override
    public DhallData compute(Ctx ctx) throws Exception {
      return ctx.service(BuildFiles.class).evaluated(file, ctx);
    }
  }

  /** What {@code continuity.dhall} says. */
  record Workspace() implements Key<WorkspaceSpec> {
    static final KeyType<Workspace, WorkspaceSpec> TYPE =
        transientType("workspace/1", constant(new Workspace()));

    @Override
    public KeyType<?, WorkspaceSpec> type() {
      return TYPE;
    }

    @Override
    public WorkspaceSpec compute(Ctx ctx) throws Exception {
      return ctx.service(BuildFiles.class).workspace(ctx);
    }
  }

  /** What {@code continuity.lock} says. */
  record Lock() implements Key<LockFile> {
    static final KeyType<Lock, LockFile> TYPE = transientType("lock/1", constant(new Lock()));

    @Override
    public KeyType<?, LockFile> type() {
      return TYPE;
    }

    @Override
    public LockFile compute(Ctx ctx) {
      return Locks.read(ctx);
    }
  }

  /** What a {@code BUILD.dhall} says. */
  record PackageAt(String dir) implements Key<PackageSpec> {
    static final KeyType<PackageAt, PackageSpec> TYPE =
        transientType("package/1", text(PackageAt::dir, PackageAt::new));

    @Override
    public KeyType<?, PackageSpec> type() {
      return TYPE;
    }

    @Override
    public PackageSpec compute(Ctx ctx) throws Exception {
      return ctx.service(BuildFiles.class).packageAt(dir, ctx);
    }
  }

  /** The analysis of a target in a configuration. */
  record Target(ConfiguredTarget target) implements Key<Analysis> {
    static final KeyType<Target, Analysis> TYPE =
        transientType("target/1", encodeOnly(Target::bytes));

    @Override
    public KeyType<?, Analysis> type() {
      return TYPE;
    }

    @Override
    public Analysis compute(Ctx ctx) {
      return new Targets(ctx).analyze(target);
    }

    private byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(target.configuration().digest().toByteArray());
      out.writeBytes(target.label().toString().getBytes(StandardCharsets.UTF_8));
      return out.toByteArray();
    }

    @Override
    public String toString() {
      return target.label().toString();
    }
  }

  /** A step of the plan: set when the plan is made. */
  record StepLeaf(StepId id) implements LeafKey<PlannedStep> {
    static final KeyType<StepLeaf, PlannedStep> TYPE =
        transientType("step/1", step(StepLeaf::id, StepLeaf::new));

    @Override
    public KeyType<?, PlannedStep> type() {
      return TYPE;
    }
  }

  /** What a step made. */
  record Outcome(StepId id) implements Key<Made> {
    static final KeyType<Outcome, Made> TYPE =
        transientType("outcome/1", step(Outcome::id, Outcome::new));

    @Override
    public KeyType<?, Made> type() {
      return TYPE;
    }

    @Override
    public Made compute(Ctx ctx) throws Exception {
      return ctx.service(StepRunner.class).run(ctx.get(new StepLeaf(id)), ctx);
    }
  }

  private static <K extends Key<V>, V> KeyType<K, V> transientType(String name, ByteCodec<K> keys) {
    return new KeyType<>(name, keys, encodeOnly(v -> new byte[0]), KeyType.Persistence.NONE);
  }

  private static <T> ByteCodec<T> encodeOnly(java.util.function.Function<T, byte[]> encode) {
    return new ByteCodec<>() {
      @Override
      public byte[] encode(T value) {
        return encode.apply(value);
      }

      @Override
      public T decode(byte[] bytes) {
        throw new IllegalArgumentException("values of this type are never kept");
      }
    };
  }

  private static <T> ByteCodec<T> constant(T value) {
    return new ByteCodec<>() {
      @Override
      public byte[] encode(T ignored) {
        return new byte[0];
      }

      @Override
      public T decode(byte[] bytes) {
        return value;
      }
    };
  }

  private static <T> ByteCodec<T> text(
      java.util.function.Function<T, String> get, java.util.function.Function<String, T> make) {
    ByteCodec<String> utf8 = ByteCodec.utf8();
    return new ByteCodec<>() {
      @Override
      public byte[] encode(T value) {
        return utf8.encode(get.apply(value));
      }

      @Override
      public T decode(byte[] bytes) {
        return make.apply(utf8.decode(bytes));
      }
    };
  }

  private static <T> ByteCodec<T> step(
      java.util.function.Function<T, StepId> get, java.util.function.Function<StepId, T> make) {
    return new ByteCodec<>() {
      @Override
      public byte[] encode(T value) {
        return StepId.CODEC.encode(get.apply(value));
      }

      @Override
      public T decode(byte[] bytes) {
        return make.apply(StepId.CODEC.decode(bytes));
      }
    };
  }
}
