package software.straylight.continuity.dhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build may import, what is read for it, and how often it is evaluated. */
final class BuildImportsTest {
  private final Map<String, String> files = new HashMap<>();
  private final List<String> reads = new ArrayList<>();
  private final Map<String, byte[]> store = new HashMap<>();
  private final DhallEvaluator dhall =
      DhallEvaluator.forBuild(
          path -> {
            reads.add(path);
            return Optional.ofNullable(files.get(path))
                .map(s -> s.getBytes(StandardCharsets.UTF_8));
          },
          hash -> Optional.ofNullable(store.get(HexFormat.of().formatHex(hash))),
          Budget.standard());

  private DhallException refused(String source) {
    files.put("a/BUILD.dhall", source);
    try {
      dhall.file("a/BUILD.dhall");
    } catch (DhallException e) {
      assertThat(e.code()).isEqualTo(DhallErrorCode.IMPORT_REFUSED);
      assertThat(e.file()).isEqualTo("a/BUILD.dhall");
      assertThat(e.advice()).isNotNull();
      return e;
    }
    throw new AssertionError("not refused: " + source);
  }

  @Test
  void filesOfTheWorkspaceAreImportedAndRecorded() {
    files.put("a/BUILD.dhall", "../lib/name.dhall ++ ./own.dhall");
    files.put("lib/name.dhall", "\"lib\"");
    files.put("a/own.dhall", "\"own\"");
    assertThat(dhall.file("a/BUILD.dhall").value().text()).isEqualTo("libown");
    assertThat(reads).containsExactly("a/BUILD.dhall", "lib/name.dhall", "a/own.dhall");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env:HOME as Text",
        "/etc/passwd as Text",
        "~/secret.dhall",
        "https://example.com/a.dhall",
        "../../outside.dhall",
        "./../../outside.dhall as Text",
        "../../a as Location",
        "env:HOME ? \"fallback\"",
        "https://example.com/a.dhall"
            + " sha256:0000000000000000000000000000000000000000000000000000000000000000 ? 1",
        "https://example.com/a.dhall using (toMap { A = \"b\" })"
            + " sha256:0000000000000000000000000000000000000000000000000000000000000000",
      })
  void everythingElseIsRefusedAndNothingIsRead(String source) {
    DhallException e = refused(source);
    assertThat(e.line()).isEqualTo(1);
    assertThat(reads).containsExactly("a/BUILD.dhall");
  }

  @Test
  void aRefusalNamesThePlaceAndTheWayThere() {
    files.put("lib/bad.dhall", "let x = 1\nin  env:HOME as Text");
    files.put("a/BUILD.dhall", "{ x = 1\n, y = ../lib/bad.dhall }");
    assertThatThrownBy(() -> dhall.file("a/BUILD.dhall"))
        .hasMessage(
            """
            ./lib/bad.dhall:2:5: error[dhall.import.refused]: a build does not see the environment: \
            env:HOME
               |\s
             2 | in  env:HOME as Text
               |     ^^^^^^^^^^^^^^^^
            help: write the value in a file of the workspace and import that
            imported from a/BUILD.dhall:2:7""");
  }

  @Test
  void pinnedImportsComeFromTheStore() {
    DhallExpression value =
        DhallEvaluator.withoutImports(Budget.standard())
            .source("v", "{ a = 1, f = \\(x : Bool) -> x }");
    String hash = HexFormat.of().formatHex(value.hash());
    store.put(hash, value.encodeAlphaNormalized());
    files.put("BUILD.dhall", "(https://example.com/v.dhall sha256:" + hash + ").a");
    assertThat(dhall.file("BUILD.dhall").value().natural(9)).isEqualTo(1);
  }

  @Test
  void aStoreThatLiesIsNotBelieved() {
    byte[] lie =
        DhallEvaluator.withoutImports(Budget.standard()).source("v", "2").encodeAlphaNormalized();
    String hash =
        HexFormat.of()
            .formatHex(DhallEvaluator.withoutImports(Budget.standard()).source("v", "1").hash());
    store.put(hash, lie);
    refused("https://example.com/v.dhall sha256:" + hash);
  }

  @Test
  void aPinnedFileThatChangedIsRefused() {
    files.put("v.dhall", "2");
    String one =
        HexFormat.of()
            .formatHex(DhallEvaluator.withoutImports(Budget.standard()).source("v", "1").hash());
    files.put("BUILD.dhall", "./v.dhall sha256:" + one);
    assertThatThrownBy(() -> dhall.file("BUILD.dhall"))
        .isInstanceOfSatisfying(
            DhallException.class, e -> assertThat(e.code()).isEqualTo(DhallErrorCode.IMPORT_HASH));
  }

  @Test
  void aFolderCanBeServedByTheTool() {
    WorkspaceReader own = path -> Optional.of("1".getBytes(StandardCharsets.UTF_8));
    WorkspaceReader builtin =
        path ->
            path.equals("package.dhall")
                ? Optional.of("{ answer = 42 }".getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    DhallEvaluator both =
        DhallEvaluator.forBuild(
            own.withFolder("continuity", builtin), PinnedImports.none(), Budget.standard());
    byte[] source =
        "(../continuity/package.dhall).answer + ./x.dhall".getBytes(StandardCharsets.UTF_8);
    assertThat(both.source("a/BUILD.dhall", source, "./a/BUILD.dhall").value().natural(99))
        .isEqualTo(43);
  }

  @Test
  void twoHundredPackagesEvaluateTheSharedOneOnce() {
    // The shared package takes most of a budget of steps; 200 evaluations would take 200 budgets,
    // and with so few steps per question even a second one fails.
    files.put("shared.dhall", "{ n = Natural/fold 90000 Natural (\\(x : Natural) -> x + 1) 0 }");
    DhallEvaluator tight =
        DhallEvaluator.forBuild(
            path ->
                Optional.ofNullable(files.get(path)).map(s -> s.getBytes(StandardCharsets.UTF_8)),
            PinnedImports.none(),
            Budget.standard().withSteps(600_000));
    files.put("first.dhall", "(./shared.dhall).n");
    assertThat(tight.file("first.dhall").value().natural(90_000)).isEqualTo(90_000);
    StringBuilder all = new StringBuilder("[ 0");
    for (int i = 0; i < 200; i++) {
      files.put("p" + i + ".dhall", "(./shared.dhall).n + " + i);
      assertThat(tight.file("p" + i + ".dhall").value().natural(90_200)).isEqualTo(90_000L + i);
      all.append(", ./p").append(i).append(".dhall");
    }
    files.put("all.dhall", all + " ]");
    assertThat(tight.file("all.dhall").value().list()).hasSize(201);
  }

  @Test
  void aChangedFileIsSeenThroughFilesThatDidNotChange() {
    files.put("leaf.dhall", "1");
    files.put("middle.dhall", "./leaf.dhall + 1");
    files.put("BUILD.dhall", "./middle.dhall");
    assertThat(dhall.file("BUILD.dhall").value().natural(9)).isEqualTo(2);
    files.put("leaf.dhall", "5");
    assertThat(dhall.file("BUILD.dhall").value().natural(9)).isEqualTo(6);
    files.put("leaf.dhall", "True");
    assertThatThrownBy(() -> dhall.file("BUILD.dhall")).isInstanceOf(DhallException.class);
  }

  @Test
  void linksAreFollowedInsideTheFolderOnly(@TempDir Path folder) throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    Files.writeString(folder.resolve("secret.dhall"), "1");
    Files.writeString(root.resolve("real.dhall"), "2");
    Files.createSymbolicLink(root.resolve("in.dhall"), Path.of("real.dhall"));
    Files.createSymbolicLink(root.resolve("out.dhall"), Path.of("../secret.dhall"));
    Files.createSymbolicLink(root.resolve("up"), Path.of(".."));
    FolderReader reader = new FolderReader(root, 1000);
    DhallEvaluator onDisk =
        DhallEvaluator.forBuild(reader, PinnedImports.none(), Budget.standard());
    assertThat(onDisk.file("in.dhall").value().natural(9)).isEqualTo(2);
    assertThat(reader.read("absent.dhall")).isEmpty();
    assertThat(reader.read("real.dhall/x")).isEmpty();
    for (String path : Arrays.asList("out.dhall", "up/secret.dhall")) {
      assertThatThrownBy(() -> onDisk.file(path))
          .isInstanceOfSatisfying(
              DhallException.class,
              e -> assertThat(e.code()).isEqualTo(DhallErrorCode.IMPORT_REFUSED));
    }
  }
}
