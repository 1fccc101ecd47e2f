package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import software.straylight.continuity.testing.Places;

/** What a toolchain makes of targets and flags, as a text to compare. */
final class GoldenArguments {
  private static final String FOLDER =
      "java/toolchain/src/test/resources/software/straylight/continuity/toolchain/";

  private final Function<List<String>, String> shown;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param shown arguments as they stand behind the colon of a line
   */
  GoldenArguments(Function<List<String>, String> shown) {
    this.shown = shown;
  }

  /** A heading. */
  void heading(String name) {
    text.append("# ").append(name).append('\n');
  }

  void line(String name, List<String> argv) {
    text.append(name).append(':').append(shown.apply(argv)).append('\n');
  }

  /** What each flag changes in a compile and in a link of a debug build. */
  void flags(CcDriver driver, Triple triple, Function<Language, Compilation> source, Link link) {
    FlagSet debug = FlagSet.of(Mode.DEBUG);
    for (Flag flag : FlagTableTest.everyFlag()) {
      FlagSet flags = debug.with(List.of(flag));
      String name = flag.name() + " " + flag.value();
      Language language = flag instanceof Flag.StandardCxx ? Language.CXX : Language.C;
      Compilation what = source.apply(language);
      try {
        line(
            name + ": compile",
            difference(driver.compile(triple, debug, what), driver.compile(triple, flags, what)));
        line(
            name + ": link",
            difference(driver.link(triple, debug, link), driver.link(triple, flags, link)));
      } catch (ToolchainException e) {
        text.append(name).append(": ").append(e.code()).append('\n');
      }
    }
  }

  private static List<String> difference(List<String> before, List<String> after) {
    return Stream.concat(
            before.stream().filter(a -> !after.contains(a)).map(a -> "{" + a + "}"),
            after.stream().filter(a -> !before.contains(a)))
        .toList();
  }

  /** Compares with a file beside this class; {@code -Dgolden.update=true} rewrites it. */
  void check(String file) throws IOException {
    String now = text.toString();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(Places.repository().resolve(FOLDER + file), now);
    }
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
      assertThat(now).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
