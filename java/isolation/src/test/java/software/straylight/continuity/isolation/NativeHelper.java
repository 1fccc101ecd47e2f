package software.straylight.continuity.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Provision;
import software.straylight.continuity.model.SandboxRequest;
import software.straylight.continuity.model.ViewSpec;
import software.straylight.continuity.testing.Skip;

/** The helper built from its sources, with a small store of its own to run actions from. */
final class NativeHelper {
  private final Path folder;
  private final Path sources;
  private final AtomicInteger serial = new AtomicInteger();

  private NativeHelper(Path folder, Path sources) {
    this.folder = folder;
    this.sources = sources;
  }

  /** Builds it; the test is skipped by name where it cannot be built or the host cannot isolate. */
  static NativeHelper in(Path folder) throws IOException, InterruptedException {
    NativeHelper made = new NativeHelper(folder, Path.of("../../sandbox-native").toRealPath());
    needCompiler(
        run("make", "-s", "-C", made.sources.toString(), "BUILD=" + folder.resolve("native")));
    Process asked = new ProcessBuilder(made.path().toString(), "probe").start();
    String offers = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Skip.unless(
        offers.contains("\"mode\": \"full\""),
        "ISOLATION_ABSENT",
        "user namespaces and /dev/fuse must be open to this user");
    for (String name : new String[] {"blobs", "trees", "scratch"}) {
      Files.createDirectories(folder.resolve(name));
    }
    return made;
  }

  Path path() {
    return folder.resolve("native/continuity-sandbox");
  }

  Path sources() {
    return sources;
  }

  /** Compiles a C program, linked statically. */
  Path program(Path source, String... flags) throws InterruptedException {
    Path program = folder.resolve("program");
    List<String> command = new ArrayList<>(List.of("gcc", "-static"));
    command.addAll(Arrays.asList(flags));
    command.addAll(List.of("-o", program.toString(), source.toString()));
    needCompiler(run(command.toArray(String[]::new)));
    return program;
  }

  private static void needCompiler(boolean built) {
    Skip.unless(built, "C_COMPILER_ABSENT", "gcc and make build the helper and a program for it");
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Puts a file into the store; it appears complete. */
  Digest blob(byte[] content) throws IOException {
    Digest digest = Digest.sha256(content);
    Path path = folder.resolve("blobs/" + digest.toHex().substring(0, 2) + "/" + digest.toHex());
    Files.createDirectories(path.getParent());
    if (!Files.exists(path)) {
      Path part = Files.write(Files.createTempFile(path.getParent(), "part", ""), content);
      assertThat(part.toFile().setReadable(true, false)).isTrue();
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    }
    return digest;
  }

  /** A view with small bounds, everything of the host's machine open. */
  static ViewSpec view(OrderedMap<Bytes, Bytes> files) {
    return new ViewSpec(
        1000,
        1000,
        "build",
        files,
        0,
        022,
        1,
        Bytes.utf8("/work"),
        1 << 20,
        100,
        0,
        64,
        256,
        0,
        0,
        Provision.HOST,
        Provision.HOST,
        Provision.HOST);
  }

  /** A request with a folder of its own for what comes in. */
  SandboxRequest request(Action action, long timeoutMillis, int streamBytes) throws IOException {
    Path incoming = Files.createDirectory(folder.resolve("incoming-" + serial.incrementAndGet()));
    return new SandboxRequest(
        Bytes.of(action.encode()),
        IsolationMode.FULL,
        place("blobs"),
        place("trees"),
        Bytes.utf8(incoming.toRealPath().toString()),
        timeoutMillis,
        1_000,
        streamBytes,
        streamBytes,
        1 << 20,
        100,
        false,
        false);
  }

  private Bytes place(String name) throws IOException {
    return Bytes.utf8(folder.resolve(name).toRealPath().toString());
  }
}
