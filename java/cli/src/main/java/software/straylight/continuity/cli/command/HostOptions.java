package software.straylight.continuity.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Verbosity;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreLocation;

/** Where things are on this machine. */
final class HostOptions {
  private final Console console;
  private final Syntax.Value<String> store;

  HostOptions(Syntax syntax, Console console) {
    this.console = console;
    store =
        syntax.value(
            "--store",
            "DIR",
            String.class,
            "The store; otherwise "
                + StoreLocation.VARIABLE
                + ", otherwise continuity/store in the XDG data folder.");
  }

  /** The store's folder; it need not exist. */
  Path storePath() {
    @Nullable String given = store.orNull();
    return given == null
        ? StoreLocation.of(console.env())
        : console.directory().resolve(given).normalize();
  }

  /** Opens the store; what it mends is told as warnings. */
  Store openStore(OutputOptions output) {
    return Store.open(
        storePath(),
        sentence -> {
          if (output.verbosity() != Verbosity.QUIET) {
            Diagnostic told = Diagnostic.of("STORE_MENDED", sentence, "");
            console.err().println(output.messages(console).warning(told));
          }
        });
  }

  /** The executable of the sandbox: beside the program, as the launcher put it. */
  static Path sandbox(Console console) {
    @Nullable Path home = console.home();
    if (home == null) {
      throw new software.straylight.continuity.engine.ContinuityException(
          software.straylight.continuity.engine.ExitCode.INFRASTRUCTURE,
          Diagnostic.of(
              "SANDBOX_MISSING",
              "the program was not started by its launcher and cannot find continuity-sandbox",
              "start it as ./straylight"));
    }
    return home.resolve("bin/continuity-sandbox");
  }

  /** A size as people write it: {@code 20G}, {@code 512M}, a number of bytes. */
  static long bytes(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (!upper.matches("[0-9]{1,12}[KMGT]?")) {
      throw Verb.usage(
          "'" + text + "' is not a size", "write a number of bytes, or one with K, M, G or T");
    }
    int shift = " KMGT".indexOf(upper.charAt(upper.length() - 1)) * 10;
    if (shift <= 0) {
      return Long.parseLong(upper);
    }
    long units = Long.parseLong(upper.substring(0, upper.length() - 1));
    if (units > Long.MAX_VALUE >> shift) {
      throw Verb.usage("'" + text + "' is larger than any store", "write a smaller size");
    }
    return units << shift;
  }
}
