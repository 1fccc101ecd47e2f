package software.straylight.continuity.leanffi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.leanffi.LeanKernelUnavailableException.Code;

/** How the library is found, unpacked and refused. */
class LibrarySearchTest {
  @TempDir private Path folder;

  private URL archive() throws IOException {
    Path jar = folder.resolve("kernel.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new ZipEntry("lib"));
      out.write("the library".getBytes(StandardCharsets.UTF_8));
    }
    return URI.create("jar:" + jar.toUri() + "!/lib").toURL();
  }

  private static void refused(LibrarySearch search, Code code, String... words) {
    assertThatThrownBy(
            () ->
                search.open(
                    f -> {
                      throw new IllegalArgumentException("Cannot open library: " + f);
                    }))
        .isInstanceOfSatisfying(
            LeanKernelUnavailableException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e).hasMessageContainingAll(words);
            });
  }

  @Test
  void fromAnArchiveItIsUnpackedForThisUserOnlyAndRemoved() throws IOException {
    Path first = Files.createDirectory(folder.resolve("noexec"));
    Path second = Files.createDirectory(folder.resolve("second"));
    List<Path> opened = new ArrayList<>();
    String content =
        new LibrarySearch(null, archive(), "lib", List.of(folder.resolve("none"), first, second))
            .open(
                f -> {
                  opened.add(f);
                  if (f.startsWith(first)) {
                    throw new IllegalArgumentException("failed to map segment");
                  }
                  try {
                    assertThat(
                            PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(f.resolveSibling("."))))
                        .isEqualTo("rwx------");
                    return Files.readString(f);
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                });
    assertThat(content).isEqualTo("the library");
    assertThat(opened).hasSize(2);
    for (Path used : List.of(first, second)) {
      try (Stream<Path> left = Files.list(used)) {
        assertThat(left).isEmpty();
      }
    }
  }

  @Test
  void whatWasTriedIsSaid() throws IOException {
    refused(
        new LibrarySearch(null, archive(), "lib", List.of(folder, folder.resolve("none"))),
        Code.LIBRARY_NOT_LOADABLE,
        folder.toString(),
        "Cannot open library",
        folder.resolve("none").toString(),
        "--kernel=java",
        LibrarySearch.PROPERTY);
    refused(
        new LibrarySearch(null, null, "/META-INF/x", List.of()),
        Code.LIBRARY_NOT_FOUND,
        "/META-INF/x",
        "make -C lean-ffi");
    refused(
        new LibrarySearch(folder.resolve("gone.so").toString(), archive(), "lib", List.of(folder)),
        Code.LIBRARY_NOT_LOADABLE,
        "gone.so",
        "no such file");
  }

  /** In a Java of its own: what is denied there is denied for a whole process. */
  private static String probe(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  /** Says whether the kernel can be used, and that the one in Java can. */
  static final class Probe {
    private Probe() {}

    public static void main(String[] arguments) {
      System.out.println(
          LeanKernel.cause().map(e -> e.code() + " " + e.getMessage()).orElse("ENABLED"));
      System.out.println("java answers " + new KernelClient(new ReferenceKernel()).abi().abi());
    }
  }

  @Test
  void deniedNativeAccessIsSaidByBothBindingsAndTheJavaKernelWorks() throws Exception {
    for (String binding : List.of("ffm", "jna")) {
      assertThat(probe("--illegal-native-access=deny", "-D" + LeanKernel.BINDING + "=" + binding))
          .contains("NATIVE_ACCESS_DENIED")
          .contains("--enable-native-access=ALL-UNNAMED")
          .contains("java answers 1");
      assertThat(
              probe(
                  "--enable-native-access=ALL-UNNAMED", "-D" + LeanKernel.BINDING + "=" + binding))
          .contains("ENABLED");
    }
  }

  @Test
  void propertiesThatCannotBeFollowedAreSaid() throws Exception {
    assertThat(probe("-D" + LeanKernel.BINDING + "=jni"))
        .contains("UNKNOWN_BINDING")
        .contains("jni");
    assertThat(
            probe(
                "--enable-native-access=ALL-UNNAMED",
                "-D" + LibrarySearch.PROPERTY + "=/nowhere/libcontinuity.so"))
        .contains("LIBRARY_NOT_LOADABLE")
        .contains("/nowhere/libcontinuity.so: there is no such file");
  }
}
