package software.straylight.continuity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** {@code ./straylight dhall …} as a user runs it: the launcher, processes of their own, pipes. */
@Tag("system")
class DhallProcessTest {
  private static final String SOURCE =
      """
      let lib = ./lib.dhall
      let Part = < Lib : { n : Natural } | I >
      in  { text = "${Natural/show 1234567} ${Double/show 1234.5} ${Date/show 2024-01-02} ıİ"
          , iI = [ Part.Lib { n = lib.f 3 }, Part.Lib { n = 0 } ]
          }
      """;

  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void prepare() throws IOException {
    Files.writeString(folder.resolve("lib.dhall"), "{ f = \\(y : Natural) -> y + 1 }\n");
    Files.writeString(folder.resolve("a.dhall"), SOURCE);
    Files.writeString(folder.resolve("bad.dhall"), "1 + True\n");
  }

  private Ended run(Map<String, String> env, byte[] input, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Places.repository().resolve("straylight").toString());
    command.add("dhall");
    command.addAll(List.of(args));
    return end(command, env, input);
  }

  private Ended end(List<String> command, Map<String, String> env, byte[] input) throws Exception {
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().putAll(env);
    Process process = builder.start();
    Thread writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  try (OutputStream to = process.getOutputStream()) {
                    to.write(input);
                  } catch (IOException e) {
                    // It may end without having read all; its answer says why.
                  }
                });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    process.getInputStream().transferTo(out);
    writer.join();
    return new Ended(process.waitFor(), out.toString(UTF_8), Files.readString(err));
  }

  private Ended run(String... args) throws Exception {
    return run(Map.of(), new byte[0], args);
  }

  @Test
  void resultsAreTheSameInAnyLocaleAndStateOfTheCache() throws Exception {
    // The first start may build the program, which it says.
    run("hash", "lib.dhall");
    for (String command : List.of("hash", "normalize", "type", "encode", "eval")) {
      Ended first = run(Map.of("LC_ALL", "C", "TZ", "UTC"), new byte[0], command, "a.dhall");
      Map<String, String> elsewhere =
          Map.of(
              "LC_ALL",
              "tr_TR.ISO-8859-9",
              "TZ",
              "Asia/Kolkata",
              "STRAYLIGHT_JAVA_OPTIONS",
              "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9");
      assertThat(run(elsewhere, new byte[0], command, "a.dhall")).isEqualTo(first);
      assertThat(first.code()).isZero();
      assertThat(first.err()).isEmpty();
    }
    String before = run("hash", "a.dhall").out();
    assertThat(run("freeze", "--all", "a.dhall").code()).isZero();
    String warm = run("hash", "a.dhall").out();
    Map<String, String> cold = Map.of("XDG_CACHE_HOME", folder.resolve("other").toString());
    String filling = run(cold, new byte[0], "hash", "a.dhall").out();
    String filled = run(cold, new byte[0], "hash", "a.dhall").out();
    assertThat(List.of(warm, filling, filled)).containsOnly(before);
  }

  @Test
  void codesPipesAndBatches() throws Exception {
    assertThat(run(Map.of(), "./lib.dhall".getBytes(UTF_8), "type").out())
        .isEqualTo("{ f : ∀(y : Natural) → Natural }\n");
    Ended bad = run("type", "bad.dhall");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.out()).isEmpty();
    assertThat(bad.err()).contains("error[DHALL_TYPE]: bad.dhall:1:5: ").contains("^^^^");
    assertThat(run("type", "absent.dhall").code()).isEqualTo(2);
    assertThat(run("type", "--budget", "speed=1", "bad.dhall").code()).isEqualTo(2);
    String lines =
        """
        {"id":1,"op":"hash","dir":"%1$s","file":"a.dhall"}
        nonsense
        {"id":2,"op":"type","dir":"%1$s","file":"bad.dhall"}
        {"id":3,"op":"normalize","dir":"%1$s","file":"lib.dhall"}
        """
            .formatted(folder);
    Ended batch = run(Map.of(), lines.getBytes(UTF_8), "batch");
    assertThat(batch.code()).isZero();
    assertThat(batch.out())
        .isEqualTo(
            """
            {"id":1,"ok":true,"out":"%s"}
            {"id":null,"ok":false,"out":"dhall.batch.malformed"}
            {"id":2,"ok":false,"out":"dhall.type"}
            {"id":3,"ok":true,"out":"{ f = λ(y : Natural) → y + 1 }"}
            """
                .formatted(run("hash", "a.dhall").out().strip()));
  }

  /** What stays reachable is not counted beforehand; a small heap is a typed error too. */
  @Test
  void aFullHeapIsALimitAndNoException() throws Exception {
    String bomb =
        "Natural/fold 100000000 (Natural -> Natural) (\\(f : Natural -> Natural) ->"
            + " \\(x : Natural) -> f (x + 1)) (\\(x : Natural) -> x) 0";
    Map<String, String> small = Map.of("STRAYLIGHT_JAVA_OPTIONS", "-Xmx512m");
    Ended ended = run(small, bomb.getBytes(UTF_8), "hash");
    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("error[DHALL_LIMIT_HOST]: ").doesNotContain("Exception");
  }

  /** Entries that one writes the other reads, and each repairs what it finds damaged. */
  @Test
  void theCacheIsSharedWithDhallHaskell() throws Exception {
    String peer = System.getenv().getOrDefault("DHALL_PEER", "");
    Skip.unless(
        !peer.isBlank(),
        "DHALL_PEER_ABSENT",
        "set DHALL_PEER to the command of dhall-haskell (shared/tools/dhall-peer.sh prints it)");
    String hash = run("hash", "lib.dhall").out().strip();
    byte[] asked = ("missing " + hash).getBytes(UTF_8);
    Path entry = folder.resolve("cache/dhall").resolve(hash.replace("sha256:", "1220"));
    assertThat(run(Map.of(), asked, "hash").code()).isEqualTo(1);
    run(Map.of(), "./lib.dhall".getBytes(UTF_8), "freeze", "--all");
    byte[] ours = Files.readAllBytes(entry);
    List<String> theirHash = new ArrayList<>(List.of(peer.split(" ")));
    theirHash.add("hash");
    Ended read = end(theirHash, Map.of(), asked);
    assertThat(read.out().strip()).as(read.err()).isEqualTo(hash);

    Files.delete(entry);
    byte[] pinned = ("./lib.dhall " + hash).getBytes(UTF_8);
    assertThat(end(theirHash, Map.of(), pinned).out().strip()).isEqualTo(hash);
    assertThat(Files.readAllBytes(entry)).isEqualTo(ours);
    assertThat(run(Map.of(), asked, "hash").out().strip()).isEqualTo(hash);

    Files.write(entry, new byte[] {1});
    assertThat(run(Map.of(), pinned, "hash").out().strip()).isEqualTo(hash);
    assertThat(Files.readAllBytes(entry)).isEqualTo(ours);
  }
}
