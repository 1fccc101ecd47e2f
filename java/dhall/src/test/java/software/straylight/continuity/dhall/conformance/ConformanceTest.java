package software.straylight.continuity.dhall.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.DhallValue;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** Every acceptance test of the standard; results are compared as CBOR bytes. */
final class ConformanceTest {
  private static final int TESTS = 1512;
  private static final Path SHARED = Places.shared();
  private static final Path SUITE = SHARED.resolve("dhall-lang/tests");

  private final Pipeline pipeline = new Pipeline(SHARED, Map.of(), false);

  @BeforeEach
  void suiteIsThere() {
    Skip.unless(
        Files.isDirectory(SUITE),
        "DHALL_SUITE_ABSENT",
        "the acceptance tests are not at " + SUITE + ": set CONTINUITY_SHARED to where they are");
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path as the tests' README wants it: from the folder above the repository. */
  private static String importPath(Path file) {
    return "./" + SHARED.relativize(file);
  }

  private static List<Path> files(String group, String... endings) {
    try (Stream<Path> all = Files.walk(SUITE.resolve(group))) {
      return all.filter(Files::isRegularFile)
          .filter(p -> Stream.of(endings).anyMatch(p.getFileName().toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<DynamicTest> tests(String group, Consumer<Path> test, String... endings) {
    return files(group, endings).stream()
        .map(p -> DynamicTest.dynamicTest(SUITE.relativize(p).toString(), () -> test.accept(p)));
  }

  private static Path other(Path a, String ending) {
    String name = a.getFileName().toString();
    return a.resolveSibling(name.substring(0, name.lastIndexOf('A')) + ending);
  }

  private static void fails(Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(DhallException.class);
  }

  @Test
  void theSuiteIsWhole() {
    int found =
        files("", "A.dhall", "A.dhallb").size()
            + Stream.of("parser", "type-inference", "import", "binary-decode")
                .mapToInt(g -> files(g + "/failure", ".dhall", ".dhallb").size())
                .sum()
            - files("type-inference/failure", "A.dhall").size()
            - files("import/failure", "A.dhall", "ENV.dhall").size()
            - files("parser/failure", "A.dhall").size();
    assertThat(found).isEqualTo(TESTS);
  }

  @TestFactory
  Stream<DynamicTest> parserSuccess() {
    return tests(
        "parser/success",
        a -> assertThat(Pipeline.encodeParsed(read(a))).isEqualTo(read(other(a, "B.dhallb"))),
        "A.dhall");
  }

  @TestFactory
  Stream<DynamicTest> parserFailure() {
    return tests("parser/failure", a -> fails(() -> Pipeline.encodeParsed(read(a))), ".dhall");
  }

  @TestFactory
  Stream<DynamicTest> binaryDecodeSuccess() {
    return tests(
        "binary-decode/success",
        a ->
            assertThat(Pipeline.encodeDecoded(read(a)))
                .isEqualTo(Pipeline.encodeParsed(read(other(a, "B.dhall")))),
        "A.dhallb");
  }

  @TestFactory
  Stream<DynamicTest> binaryDecodeFailure() {
    return tests(
        "binary-decode/failure", a -> fails(() -> Pipeline.encodeDecoded(read(a))), ".dhallb");
  }

  @TestFactory
  Stream<DynamicTest> normalization() {
    return tests(
        "normalization/success",
        a -> {
          Path b = other(a, "B.dhall");
          assertThat(pipeline.normalize(read(a), importPath(a)))
              .isEqualTo(pipeline.expected(read(b), importPath(b)));
        },
        "A.dhall");
  }

  @TestFactory
  Stream<DynamicTest> alphaNormalization() {
    return tests(
        "alpha-normalization/success",
        a -> {
          Path b = other(a, "B.dhall");
          assertThat(pipeline.alphaNormalize(read(a), importPath(a)))
              .isEqualTo(Pipeline.encodeParsed(read(b)));
        },
        "A.dhall");
  }

  @TestFactory
  Stream<DynamicTest> semanticHash() {
    return tests(
        "semantic-hash/success",
        a -> {
          String hash = new String(read(other(a, "B.hash")), StandardCharsets.UTF_8).strip();
          byte[] found = pipeline.semanticHash(read(a), importPath(a));
          assertThat("sha256:" + HexFormat.of().formatHex(found)).isEqualTo(hash);
        },
        "A.dhall");
  }

  @TestFactory
  Stream<DynamicTest> typeInferenceSuccess() {
    return tests(
        "type-inference/success",
        a -> {
          Path b = other(a, "B.dhall");
          assertThat(pipeline.inferType(read(a), importPath(a)))
              .isEqualTo(pipeline.expected(read(b), importPath(b)));
        },
        "A.dhall");
  }

  @TestFactory
  Stream<DynamicTest> typeInferenceFailure() {
    return tests(
        "type-inference/failure",
        a -> fails(() -> pipeline.inferType(read(a), importPath(a))),
        ".dhall");
  }

  /** The variables that a test's ENV file sets. */
  private static Map<String, String> variables(Path file) {
    Map<String, String> variables = new HashMap<>();
    if (Files.exists(file)) {
      String source = new String(read(file), StandardCharsets.UTF_8);
      DhallEvaluator plain = DhallEvaluator.withoutImports(Budget.standard());
      for (DhallValue entry : plain.source(file.toString(), source).value().list()) {
        variables.put(entry.field("mapKey").text(), entry.field("mapValue").text());
      }
    }
    return variables;
  }

  @TestFactory
  Stream<DynamicTest> importSuccess() {
    return tests(
        "import/success",
        a -> {
          Path b = other(a, "B.dhall");
          Pipeline own = new Pipeline(SHARED, variables(other(a, "ENV.dhall")), true);
          assertThat(own.importFile(read(a), importPath(a)))
              .isEqualTo(own.importFile(read(b), importPath(b)));
        },
        "A.dhall");
  }

  @TestFactory
  Stream<DynamicTest> importFailure() {
    return files("import/failure", ".dhall").stream()
        .filter(p -> !p.toString().endsWith("ENV.dhall"))
        .map(
            a ->
                DynamicTest.dynamicTest(
                    SUITE.relativize(a).toString(),
                    () -> {
                      String name = a.getFileName().toString().replace(".dhall", "ENV.dhall");
                      Pipeline own = new Pipeline(SHARED, variables(a.resolveSibling(name)), true);
                      fails(() -> own.importFile(read(a), importPath(a)));
                    }));
  }
}
