package software.straylight.continuity.cli.command;

import java.nio.file.Path;
import java.util.OptionalLong;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.Settings;

/** Which workspace, with what of this machine. */
final class WorkspaceOptions {
  private final Console console;
  private final DirectoryOption directory;
  private final Syntax.Flag offline;
  private final Syntax.Value<String> storeLimit;
  private final KernelOption kernel;
  private final HostOptions host;

  WorkspaceOptions(Syntax syntax, Console console) {
    this.console = console;
    directory = new DirectoryOption(syntax, console);
    offline = syntax.flag("--offline", "Refuse to fetch anything.");
    storeLimit =
        syntax.value(
            "--store-limit",
            "SIZE",
            String.class,
            "Collect the store after a build that leaves it larger (20G, 512M); otherwise"
                + " storeLimitMiB of continuity.dhall.");
    kernel = new KernelOption(syntax);
    host = new HostOptions(syntax, console);
  }

  /** The folder from which the workspace is looked for. */
  Path start() {
    return directory.start();
  }

  KernelOption kernel() {
    return kernel;
  }

  HostOptions host() {
    return host;
  }

  Settings settings(Path sandbox) {
    Path config =
        Settings.xdg(console.env().get("XDG_CONFIG_HOME"), ".config").resolve("continuity");
    OptionalLong limit =
        storeLimit
            .get()
            .map(text -> OptionalLong.of(HostOptions.bytes(text)))
            .orElse(OptionalLong.empty());
    return new Settings(host.storePath(), config, kernel.get(), sandbox, offline.given(), limit);
  }
}
