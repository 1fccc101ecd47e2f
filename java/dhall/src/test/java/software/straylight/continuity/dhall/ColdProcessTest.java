package software.straylight.continuity.dhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes from cold processes in any locale, time zone and state of the import cache. */
final class ColdProcessTest {
  private static final String SOURCE =
      """
      let shared = ./shared.dhall
      let Unit = < Lib : { n : Natural } | I >
      in  { text = "${Natural/show 1234567} ${Double/show 1234.5} ${Date/show 2024-01-02}"
          , iI = [ Unit.Lib { n = shared.f 3 }, Unit.Lib { n = 0 } ]
          , f = \\(x : Natural) -> shared.f x
          }
      """;

  /** Prints everything that can be asked about a file; run in processes of its own. */
  public static final class Main {
    private Main() {}

    public static void main(String[] args) {
      Path folder = Path.of(args[0]);
      DhallEvaluator dhall =
          DhallEvaluator.standard(
              new HostTransport(folder, Map.of("XDG_CACHE_HOME", args[1]), 1 << 20),
              Budget.standard());
      DhallExpression e = dhall.file("BUILD.dhall");
      System.out.println(HexFormat.of().formatHex(e.hash()));
      System.out.println(HexFormat.of().formatHex(e.encodeAlphaNormalized()));
      System.out.println(HexFormat.of().formatHex(e.type().getBytes(StandardCharsets.UTF_8)));
      System.out.println(dhall.source("j", "1.5").toJson());
    }
  }

  private static String run(Path folder, Path cache, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(folder.toString(), cache.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  @Test
  void theResultIsTheSame(@TempDir Path folder) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("shared.dhall"), "{ f = \\(y : Natural) -> y + 1 }");
    Files.writeString(folder.resolve("BUILD.dhall"), SOURCE);
    Path cache = folder.resolve("cache");
    String first = run(folder, cache, "-Duser.language=en", "-Duser.timezone=UTC");
    String second =
        run(
            folder,
            cache,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kolkata",
            "-Dfile.encoding=ISO-8859-1");
    assertThat(second).isEqualTo(first);

    String hash = first.lines().findFirst().orElseThrow();
    assertThat(hash).hasSize(64);
    DhallEvaluator here =
        DhallEvaluator.standard(
            new HostTransport(folder, Map.of("XDG_CACHE_HOME", cache.toString()), 1 << 20),
            Budget.standard());
    byte[] frozen =
        here.freeze("BUILD.dhall", SOURCE.getBytes(StandardCharsets.UTF_8), "./BUILD.dhall", true)
            .getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("BUILD.dhall"), frozen);
    String pinnedWarm = run(folder, cache);
    String pinnedCold = run(folder, folder.resolve("empty"));
    assertThat(pinnedWarm.lines().limit(2).toList())
        .isEqualTo(first.lines().limit(2).toList())
        .isEqualTo(pinnedCold.lines().limit(2).toList());
  }
}
