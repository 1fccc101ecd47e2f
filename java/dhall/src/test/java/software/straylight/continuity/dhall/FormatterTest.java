package software.straylight.continuity.dhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** Formatting changes nothing but the layout, and formatting twice changes nothing. */
final class FormatterTest {
  private final DhallEvaluator dhall = DhallEvaluator.withoutImports(Budget.standard());

  private String format(String source) {
    return dhall.format("input", source.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] encoded(String source) {
    return dhall.encodeSource("input", source.getBytes(StandardCharsets.UTF_8));
  }

  private void keepsItsMeaning(String source) {
    String once = format(source);
    assertThat(encoded(once)).as(once).isEqualTo(encoded(source));
    assertThat(format(once)).isEqualTo(once);
    for (String comment : comments(source)) {
      assertThat(comments(once)).contains(comment);
    }
  }

  /** The words of comments, roughly: what stands behind a double dash. */
  private static List<String> comments(String source) {
    return source
        .lines()
        .filter(l -> l.strip().startsWith("--"))
        .map(String::strip)
        .filter(l -> l.length() > 4)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> theWholeTestTreeKeepsItsMeaning() throws IOException {
    Path suite = Places.shared().resolve("dhall-lang");
    Skip.unless(Files.isDirectory(suite), "DHALL_SUITE_ABSENT", "no acceptance tests at " + suite);
    List<Path> files;
    try (Stream<Path> all = Files.walk(suite)) {
      files =
          all.filter(p -> p.toString().endsWith(".dhall"))
              .filter(p -> !p.toString().contains("parser/failure"))
              .filter(p -> !p.getFileName().toString().equals("doesNotParse.dhall"))
              .sorted()
              .toList();
    }
    return files.stream()
        .filter(this::parses)
        .map(
            p ->
                DynamicTest.dynamicTest(
                    suite.relativize(p).toString(), () -> keepsItsMeaning(read(p))));
  }

  /** Some type-inference failures do not parse (removed syntax); they have no format. */
  private boolean parses(Path p) {
    try {
      encoded(read(p));
      return true;
    } catch (DhallException e) {
      assertThat(p.toString()).contains("failure");
      return false;
    }
  }

  private static String read(Path p) {
    try {
      return Files.readString(p);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void longRecordsAndListsAreBroken() {
    String source =
        "{ name = \"a long name for a library\", srcs = [ \"one.c\", \"two.c\" ],"
            + " hdrs = [ \"one.h\" ], copts = [ \"-DNAME=VALUE\" ] }";
    assertThat(format(source))
        .isEqualTo(
            """
            { name = "a long name for a library"
            , srcs = [ "one.c", "two.c" ]
            , hdrs = [ "one.h" ]
            , copts = [ "-DNAME=VALUE" ]
            }
            """);
  }

  @Test
  void commentsStayWhereTheyWere() {
    String source =
        """
        -- the file
        let x = 1 -- one

        -- about y
        let y = { a = 1 -- first
                , b = 2 {- second -} }

        in  [ x -- ex
            , y.a
            -- last
            ]
        """;
    String formatted = format(source);
    assertThat(formatted)
        .isEqualTo(
            """
            -- the file
            let x = 1 -- one

            -- about y
            let y =
                { a = 1 -- first
                , b = 2 {- second -}
                }

            in  [ x -- ex
                , y.a
                -- last
                ]
            """);
    keepsItsMeaning(source);
  }

  @Test
  void writtenFormsAreKept() {
    assertThat(format("{x,y.z=0xFF,when=2024-01-02T03:04:05Z}"))
        .isEqualTo("{ x, y.z = 0xFF, when = 2024-01-02T03:04:05Z }\n");
    assertThat(format("<A|B : /a |C>")).isEqualTo("< A | B : /a | C >\n");
  }
}
