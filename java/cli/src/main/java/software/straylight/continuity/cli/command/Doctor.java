package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.build.LocalEngine;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/** {@code straylight doctor}. */
final class Doctor extends Verb {
  private static final Path USERNS = Path.of("/proc/sys/kernel/unprivileged_userns_clone");
  private static final Path USERNS_MAX = Path.of("/proc/sys/user/max_user_namespaces");
  private static final Path FUSE = Path.of("/dev/fuse");

  private final HostOptions host = new HostOptions(syntax, console);
  private final OutputOptions output = new OutputOptions(syntax);

  /**
   * One thing that a build needs.
   *
   * @param found what there is
   * @param advice what to do, empty if nothing is wrong
   */
  private record Finding(String name, boolean good, String found, String advice) {}

  Doctor(Console console) {
    super(
        console,
        "doctor",
        "Check what a build needs of this machine, and say what to do where it lacks.",
        "straylight doctor");
  }

  @Override
  ExitCode run() throws InterruptedException {
    List<Finding> findings = List.of(java(), namespaces(), fuse(), sandbox(), store(), workspace());
    Style style = output.outStyle(console);
    for (Finding f : findings) {
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("check", f.name());
              j.writeBooleanField("good", f.good());
              j.writeStringField("found", f.found());
              j.writeStringField("advice", f.advice());
            });
        continue;
      }
      String mark = f.good() ? style.green("ok  ") : style.red("FAIL");
      console.out().println(mark + " " + f.name() + ": " + f.found());
      if (!f.advice().isEmpty()) {
        console.out().println("     " + f.advice());
      }
    }
    return findings.stream().allMatch(Finding::good) ? ExitCode.OK : ExitCode.INFRASTRUCTURE;
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    return new Finding(
        "java",
        version >= 25,
        Runtime.version() + " in " + System.getProperty("java.home"),
        version >= 25 ? "" : "install a JDK 25 or later and set JAVA_HOME");
  }

  private static Finding namespaces() {
    boolean off = "0".equals(text(USERNS)) || "0".equals(text(USERNS_MAX));
    return new Finding(
        "user namespaces",
        !off,
        off ? "switched off" : "available",
        off
            ? "as root: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=15000"
            : "");
  }

  private static Finding fuse() {
    if (!Files.exists(FUSE)) {
      return new Finding("fuse", false, "there is no /dev/fuse", "as root: modprobe fuse");
    }
    boolean usable = Files.isReadable(FUSE) && Files.isWritable(FUSE);
    return new Finding(
        "fuse",
        usable,
        usable ? "/dev/fuse may be opened" : "/dev/fuse may not be opened by this user",
        usable
            ? ""
            : "an administrator adds KERNEL==\"fuse\", MODE=\"0666\" to"
                + " /etc/udev/rules.d/99-fuse.rules");
  }

  private Finding sandbox() throws InterruptedException {
    try {
      return new Finding("sandbox", true, SandboxProbe.answer(console).replaceAll("\\s+", " "), "");
    } catch (ContinuityException e) {
      var first = e.diagnostics().getFirst();
      return new Finding("sandbox", false, first.message(), first.next());
    } catch (IOException e) {
      return new Finding("sandbox", false, "cannot be run: " + e.getMessage(), "");
    }
  }

  private Finding store() {
    List<String> mended = new ArrayList<>();
    try (Store store = Store.open(host.storePath(), mended::add)) {
      String more = mended.isEmpty() ? "" : "; " + String.join("; ", mended);
      return new Finding("store", true, store.path() + ", " + store.size() + " bytes" + more, "");
    } catch (StoreException e) {
      return new Finding("store", false, String.valueOf(e.getMessage()), "");
    }
  }

  private Finding workspace() {
    try {
      Path root = LocalEngine.workspaceRoot(console.directory());
      return new Finding("workspace", true, root.toString(), "");
    } catch (ContinuityException e) {
      // Nothing is wrong with a machine because one stands outside a workspace.
      return new Finding("workspace", true, "none here", "");
    }
  }

  private static String text(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      @Nullable String first = lines.findFirst().orElse(null);
      return first == null ? "" : first.strip();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
