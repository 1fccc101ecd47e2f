package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.straylight.continuity.testing.Places;

/** A value can be written in Dhall exactly if the table has it. */
class DhallTypesTest {
  private static final Pattern ALTERNATIVE = Pattern.compile("[<|]\\s*([A-Za-z][A-Za-z0-9_]*)");

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of("Arch", tokens(Arch.values())),
        Arguments.of("Vendor", tokens(Vendor.values())),
        Arguments.of("Os", tokens(Os.values())),
        Arguments.of("Abi", tokens(Abi.values())),
        Arguments.of("Cpu", tokens(Cpu.values())),
        Arguments.of("Gpu", tokens(Gpu.values())),
        Arguments.of("OptLevel", tokens(OptLevel.values())),
        Arguments.of("Lto", tokens(Lto.values())),
        Arguments.of("Mode", tokens(Mode.values())),
        Arguments.of("Sanitizer", tokens(Sanitizer.values())),
        Arguments.of("CStandard", tokens(CStandard.values())),
        Arguments.of("CxxStandard", tokens(CxxStandard.values())),
        Arguments.of("Warning", tokens(Warning.values())),
        Arguments.of("Flag", flags()));
  }

  private static List<String> tokens(Token[] values) {
    return Stream.of(values).map(Token::token).toList();
  }

  private static List<String> flags() {
    Set<String> names = new LinkedHashSet<>();
    FlagTable.rows().forEach(row -> names.add(row.flag()));
    return List.copyOf(names);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theDhallTypeHasExactlyTheseAlternatives(String type, List<String> expected)
      throws IOException {
    String text =
        Files.readString(Places.repository().resolve("dhall/types/" + type + ".dhall"))
            .replaceAll("(?m)^--.*$", "");
    List<String> found = new ArrayList<>();
    Matcher matcher = ALTERNATIVE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }
}
