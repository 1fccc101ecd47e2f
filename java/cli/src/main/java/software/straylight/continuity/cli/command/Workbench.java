package software.straylight.continuity.cli.command;

import java.nio.file.Path;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.Settings;
import software.straylight.continuity.engine.audit.Explainer;
import software.straylight.continuity.engine.audit.StoreEvidence;
import software.straylight.continuity.engine.build.Declarations;
import software.straylight.continuity.engine.build.InvocationRecords;
import software.straylight.continuity.engine.build.LocalEngine;
import software.straylight.continuity.engine.build.Rerun;
import software.straylight.continuity.engine.build.SignedIndex;
import software.straylight.continuity.engine.build.StoreIndex;
import software.straylight.continuity.engine.build.TrustFile;
import software.straylight.continuity.isolation.InfrastructureException;
import software.straylight.continuity.isolation.OneShotSandbox;
import software.straylight.continuity.isolation.ResidentSandbox;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.Store;

/** An open workspace with everything that a build needs of this machine. */
final class Workbench implements AutoCloseable {
  /**
   * Above what any {@code --jobs} asks for in earnest; the engine's own bound is the tighter one.
   */
  private static final int MOST_ACTIONS = 512;

  private final Store store;
  private final KernelClient kernel;
  private final SignedIndex index;
  private final Path config;
  private final LocalEngine engine;
  private final ResidentSandbox sandbox;

  private Workbench(
      Store store,
      KernelClient kernel,
      SignedIndex index,
      Path config,
      LocalEngine engine,
      ResidentSandbox sandbox) {
    this.store = store;
    this.kernel = kernel;
    this.index = index;
    this.config = config;
    this.engine = engine;
    this.sandbox = sandbox;
  }

  /**
   * Opens the workspace around a folder.
   *
   * @throws InfrastructureException if the sandbox is not there
   */
  static Workbench open(Console console, WorkspaceOptions options, OutputOptions output)
      throws InfrastructureException {
    Path start = options.start();
    // A wrong folder is told before anything is made on this machine.
    LocalEngine.workspaceRoot(start);
    Kernel kernel = options.kernel().open();
    Path helper = HostOptions.sandbox(console);
    Store store = options.host().openStore(output);
    try {
      ResidentSandbox sandbox =
          new ResidentSandbox(helper, store.path().resolve("sandbox"), MOST_ACTIONS);
      Settings settings = options.settings(helper);
      KernelClient client = new KernelClient(kernel);
      StoreIndex index = new StoreIndex(store);
      LocalEngine engine =
          new LocalEngine(start, settings, store, client, index, sandbox, kernel.receipt());
      return new Workbench(store, client, index, settings.config(), engine, sandbox);
    } catch (RuntimeException | InfrastructureException e) {
      store.close();
      throw e;
    }
  }

  LocalEngine engine() {
    return engine;
  }

  KernelClient kernel() {
    return kernel;
  }

  /** The chain of invocations of this workspace. */
  InvocationRecords invocations() {
    return InvocationRecords.of(engine.root(), store);
  }

  /** The evidence that toolchains are equivalent. */
  Declarations declarations() {
    return new Declarations(engine.root(), store, kernel, index, TrustFile.in(config));
  }

  /** Runs earlier actions again, each with a helper of its own. */
  Rerun rerun(Path helper) throws InfrastructureException {
    return new Rerun(store, evidence(), new OneShotSandbox(helper));
  }

  /** Puts bytes into the store. */
  Digest keep(byte[] content) {
    return store.cas().put(content);
  }

  StoreEvidence evidence() {
    return new StoreEvidence(store);
  }

  Explainer explainer() {
    return new Explainer(evidence(), engine::isFile);
  }

  @Override
  public void close() {
    try (store;
        sandbox) {
      engine.close();
    }
  }
}
