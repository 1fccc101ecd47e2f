package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.cli.Golden;
import software.straylight.continuity.dhall.Budget;

/** Questions about expressions, asked as on a command line. */
class DhallCommandsTest {
  // Of the standard's own tests.
  private static final String HASH_OF_TRUE =
      "sha256:27abdeddfe8503496adeb623466caa47da5f63abd2bc6fa19f6cfcb73ecfed70";

  @TempDir Path folder;
  private DhallRun dhall;

  @BeforeEach
  void prepare() throws IOException {
    dhall = new DhallRun(folder, folder.resolve("cache"));
    write("a.dhall", "let b = ./b.dhall in { x = b + 1, y = \"z\" }");
    write("b.dhall", "41");
    write("true.dhall", "True");
    write("bad.dhall", "{ x = 1 + True }");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static CommandRun ok(String out) {
    return new CommandRun(0, out, "");
  }

  @Test
  void oneFileHasOneAnswer() {
    assertThat(dhall.run("type", "a.dhall")).isEqualTo(ok("{ x : Natural, y : Text }\n"));
    assertThat(dhall.run("normalize", "a.dhall")).isEqualTo(ok("{ x = 42, y = \"z\" }\n"));
    assertThat(dhall.run("hash", "true.dhall")).isEqualTo(ok(HASH_OF_TRUE + "\n"));
    assertThat(dhall.run("eval", "--json", "a.dhall")).isEqualTo(ok("{\"x\":42,\"y\":\"z\"}\n"));
    assertThat(dhall.run("eval", "a.dhall")).isEqualTo(ok("{\n  \"x\": 42,\n  \"y\": \"z\"\n}\n"));
  }

  @Test
  void standardInputIsReadWithoutAFileAndForADash() {
    assertThat(dhall.given("True", "hash")).isEqualTo(ok(HASH_OF_TRUE + "\n"));
    assertThat(dhall.given("./b.dhall + 1", "normalize", "-")).isEqualTo(ok("42\n"));
    assertThat(dhall.given("True", "hash", "-", "true.dhall").out())
        .isEqualTo(HASH_OF_TRUE + "  (input)\n" + HASH_OF_TRUE + "  true.dhall\n");
    assertThat(dhall.run("hash", "-", "-").code()).isEqualTo(2);
  }

  @Test
  void severalFilesHaveTheirNamesBesideTheirAnswers() {
    assertThat(dhall.run("type", "a.dhall", "b.dhall").out())
        .isEqualTo("-- a.dhall\n{ x : Natural, y : Text }\n-- b.dhall\nNatural\n");
    assertThat(dhall.run("type", "--json", "a.dhall", "b.dhall").out())
        .isEqualTo(
            """
            {"file":"a.dhall","type":"{ x : Natural, y : Text }"}
            {"file":"b.dhall","type":"Natural"}
            """);
    assertThat(dhall.run("eval", "--json", "b.dhall", "true.dhall")).isEqualTo(ok("41\ntrue\n"));
  }

  @Test
  void oneThatFailsDoesNotStopTheNext() {
    CommandRun run = dhall.run("hash", "bad.dhall", "true.dhall");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(HASH_OF_TRUE + "  true.dhall\n");
    assertThat(run.err()).startsWith("error[DHALL_TYPE]: bad.dhall:1:11: ").doesNotContain("\tat ");
    CommandRun absent = dhall.run("hash", "absent.dhall", "true.dhall");
    assertThat(absent.code()).isEqualTo(2);
    assertThat(absent.out()).isEqualTo(HASH_OF_TRUE + "  true.dhall\n");
    assertThat(absent.err()).startsWith("error[NO_SUCH_FILE]: ");
    assertThat(dhall.run("hash", ".").err()).contains("is a folder");
  }

  @Test
  void withJsonAnErrorIsAnObjectWithItsPlace() {
    CommandRun run = dhall.run("type", "--json", "bad.dhall");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            "{\"event\":\"error\",\"code\":\"DHALL_TYPE\",\"file\":\"bad.dhall\",\"line\":1,"
                + "\"column\":11,\"message\":\"arithmetic takes two Naturals");
    CommandRun eval = dhall.run("eval", "--json", "bad.dhall");
    assertThat(eval.out()).isEmpty();
    assertThat(eval.err()).startsWith("error[DHALL_TYPE]: ");
  }

  @Test
  void alphaRenamesBoundVariables() {
    String source = "\\(x : Bool) -> \\(y : Bool) -> x";
    assertThat(dhall.given(source, "normalize").out()).isEqualTo("λ(x : Bool) → λ(y : Bool) → x\n");
    assertThat(dhall.given(source, "normalize", "--alpha").out())
        .isEqualTo("λ(_ : Bool) → λ(_ : Bool) → _@1\n");
  }

  /** As dhall-haskell's {@code dhall encode}: what is written, imports and all. */
  @Test
  void encodingIsOfWhatIsWrittenUnlessAskedOtherwise() throws IOException {
    assertThat(dhall.given("1 + 1", "encode", "--json").out())
        .isEqualTo("{\"file\":\"(input)\",\"cbor\":\"840304820f01820f01\"}\n");
    assertThat(dhall.given("1 + 1", "encode", "--normal", "--json").out())
        .isEqualTo("{\"file\":\"(input)\",\"cbor\":\"820f02\"}\n");
    assertThat(dhall.given("./nowhere.dhall", "encode", "--json").code()).isZero();
    assertThat(dhall.given("./nowhere.dhall", "encode", "--normal").code()).isEqualTo(1);
    assertThat(dhall.given("1", "encode").out()).isEqualTo("\ufffd\u000f\u0001");
  }

  @Test
  void decodingGivesTheSourceBack() {
    byte[] binary = {(byte) 0x82, 0x0f, 0x18, 0x29};
    assertThat(dhall.given(binary, "decode")).isEqualTo(ok("41\n"));
    byte[] cut = {(byte) 0x82, 0x0f};
    CommandRun run = dhall.given(cut, "decode");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("error[DHALL_BINARY]: ");
  }

  @Test
  void whatIsNotDataHasNoJson() {
    CommandRun run = dhall.given("{ a = [ \\(x : Bool) -> x ] }", "eval", "--json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error[DHALL_VALUE]: ")
        .contains("a[0]")
        .contains("a function");
  }

  @Test
  void theEnvironmentIsThere() {
    assertThat(dhall.given("env:ANSWER", "normalize")).isEqualTo(ok("42\n"));
    assertThat(dhall.given("env:NOT_SET_ANYWHERE ? 1", "normalize")).isEqualTo(ok("1\n"));
  }

  /** Every expression in the folder fails with the message beside it. */
  @TestFactory
  Stream<DynamicTest> everyMessageIsTheGoldenOne() throws IOException {
    Path golden = Golden.folder().resolve("dhall");
    List<Path> files;
    try (Stream<Path> all = Files.list(golden)) {
      files = all.filter(p -> p.toString().endsWith(".dhall")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(15);
    return files.stream()
        .map(p -> p.getFileName().toString())
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      DhallRun there = new DhallRun(golden, folder.resolve("cache"));
                      CommandRun run = there.run("normalize", name);
                      assertThat(run.code()).isEqualTo(1);
                      assertThat(run.out()).isEmpty();
                      Golden.check(golden.resolve(name.replace(".dhall", ".txt")), run.err());
                    }));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes=3        | 12345                                            | DHALL_LIMIT_SOURCE",
        "depth=10       | ((((((((((((1))))))))))))                        | DHALL_LIMIT_DEPTH",
        "steps=100      | Natural/fold 1000 Natural (\\(x : Natural) -> x + 1) 0 | DHALL_LIMIT_STEPS",
        "nodes=3        | [ 1, 2, 3, 4, 5, 6 ]                             | DHALL_LIMIT_NODES",
        "text=4         | \"12345\" ++ \"6\"                               | DHALL_LIMIT_TEXT",
        "text-total=8   | [ \"12345\" ++ \"\", \"67890\" ++ \"\" ]         | DHALL_LIMIT_TEXT",
        "bits=10        | 1000 * 1000                                      | DHALL_LIMIT_BITS",
        "imports=1      | [ ./b.dhall, ./a.dhall.x ]                       | DHALL_LIMIT_IMPORTS",
        "import-bytes=1 | ./b.dhall                                        | DHALL_LIMIT_IMPORTS",
        "import-depth=1 | ./a.dhall                                        | DHALL_LIMIT_IMPORTS",
      })
  void everyBoundCanBeSetAndHolds(String knob, String source, String code) {
    String fixed = source.replace("./a.dhall.x", "(./a.dhall).x");
    assertThat(dhall.given(fixed, "normalize").code()).isZero();
    CommandRun run = dhall.given(fixed, "normalize", "--budget", knob);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    String name = knob.substring(0, knob.indexOf('='));
    assertThat(run.err()).startsWith("error[" + code + "]: ").contains("--budget " + name + "=N");
  }

  @Test
  void boundsAreSetTogetherAndNamedInTheHelp() {
    CommandRun run =
        dhall.given("1000 * 1000", "normalize", "--budget", "steps=500", "--budget=bits=10");
    assertThat(run.err()).startsWith("error[DHALL_LIMIT_BITS]: ");
    String help = dhall.run("type", "--help").out().replaceAll("\\s+", " ");
    for (String knob : Budget.KNOBS) {
      assertThat(help).contains(knob + "=" + Budget.standard().get(knob));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"steps", "steps=", "steps=1M", "steps=-1", "speed=1", "depth=40001", "depth=0"})
  void anImpossibleBoundIsAUsageError(String knob) {
    CommandRun run = dhall.given("1", "type", "--budget", knob);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("error[USAGE]: --budget");
  }
}
