package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;

/** Proposals for the lists of a new workspace made from the library template. */
class SourcesCommandTest {
  @TempDir Path temporary;

  @BeforeEach
  void workspace() {
    assertThat(run("init", ".", "--template", "library").code()).isZero();
  }

  private CommandRun run(String... args) {
    return CommandRun.in(temporary, Map.of("HOME", temporary.toString()), null, args);
  }

  private String buildFile() throws Exception {
    return Files.readString(temporary.resolve("greet/BUILD.dhall"));
  }

  @Test
  void aWholeListHasNoDifference() throws Exception {
    String before = buildFile();
    CommandRun run = run("srcs", "//greet", "--write");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(buildFile()).isEqualTo(before);
  }

  @Test
  void newFilesAreProposedShownAndWrittenOnlyWhenAskedTo() throws Exception {
    String before = buildFile();
    Files.writeString(temporary.resolve("greet/polite.c"), "int polite;\n");
    Files.writeString(temporary.resolve("greet/polite.h"), "extern int polite;\n");
    Files.writeString(temporary.resolve("greet/polite_test.c"), "int main(void) { return 0; }\n");
    CommandRun shown = run("srcs", "greet");
    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(shown.out())
        .contains("--- greet/BUILD.dhall\n")
        .contains("-            , srcs = C.files [ \"greet.c\" ]\n")
        .contains("+            , srcs = C.files [ \"greet.c\", \"polite.c\" ]\n")
        .contains("+            , hdrs = C.files [ \"greet.h\", \"polite.h\" ]\n")
        .contains("+            , srcs = C.files [ \"greet_test.c\", \"polite_test.c\" ]\n");
    assertThat(buildFile()).isEqualTo(before);
    assertThat(run("srcs", "//greet", "--write").code()).isZero();
    assertThat(buildFile()).contains("\"polite.c\"").contains("\"polite.h\"");
    assertThat(run("srcs", "//greet").out()).isEmpty();
  }

  @Test
  void filesThatAreGoneAreTakenOut() throws Exception {
    Files.delete(temporary.resolve("greet/greet.h"));
    CommandRun run = run("srcs", "//greet", "--write");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(buildFile()).doesNotContain("greet.h\"").contains("\"greet.c\"");
  }

  @Test
  void whatIsNotClearIsLeftToAPerson() throws Exception {
    Files.writeString(
        temporary.resolve("app/BUILD.dhall"),
        """
        let C = ../dhall/package.dhall

        in    { targets =
                [ C.cc.binary C.cc.Binary::{ name = "one", srcs = [ C.file "one.c" ] }
                , C.cc.binary C.cc.Binary::{ name = "two", srcs = [ C.file "main.c" ] }
                ]
              }
            : C.Package
        """);
    Files.writeString(temporary.resolve("app/one.c"), "int main(void) { return 0; }\n");
    Files.writeString(temporary.resolve("app/two.c"), "int two;\n");
    Files.writeString(temporary.resolve("app/other.c"), "int other;\n");
    CommandRun run = run("srcs", "//app");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("srcs = [ C.file \"main.c\", C.file \"two.c\" ]")
        .contains("no target names other.c");
  }

  @Test
  void aListThatIsComputedIsNotTouched() throws Exception {
    String computed =
        buildFile().replace("C.files [ \"greet.c\" ]", "C.files ([ \"greet\" ++ \".c\" ])");
    Files.writeString(temporary.resolve("greet/BUILD.dhall"), computed);
    Files.writeString(temporary.resolve("greet/polite.c"), "int polite;\n");
    CommandRun run = run("srcs", "//greet", "--write");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("BUILD_FILE_NOT_EDITABLE").contains("polite.c");
    assertThat(buildFile()).isEqualTo(computed);
  }
}
