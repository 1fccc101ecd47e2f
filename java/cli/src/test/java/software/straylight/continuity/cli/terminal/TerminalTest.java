package software.straylight.continuity.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void colourFollowsTheChoiceThenTheTerminal() {
    assertThat(ColorChoice.AUTO.applies(true, Map.of())).isTrue();
    assertThat(ColorChoice.AUTO.applies(false, Map.of())).isFalse();
    assertThat(ColorChoice.AUTO.applies(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(ColorChoice.AUTO.applies(true, Map.of("NO_COLOR", ""))).isTrue();
    assertThat(ColorChoice.AUTO.applies(true, Map.of("TERM", "dumb"))).isFalse();
    assertThat(ColorChoice.ALWAYS.applies(false, Map.of("NO_COLOR", "1"))).isTrue();
    assertThat(ColorChoice.NEVER.applies(true, Map.of())).isFalse();
  }

  @Test
  void wordsAreQuotedForTheShell() {
    assertThat(ShellWords.join(List.of("a", "b c", "", "it's", "x=$y", "-I/a/b")))
        .isEqualTo("a 'b c' '' 'it'\\''s' 'x=$y' -I/a/b");
  }

  @Test
  void textFromElsewhereCannotSteerTheTerminal() {
    assertThat(Printable.text("a\033[2Jb\tc\r\nd\u009b1")).isEqualTo("a\\x1b[2Jb\tc\nd\\x9b1");
    assertThat(Printable.line("a\nb")).isEqualTo("a\\x0ab");
  }

  @Property
  void noControlCharacterPasses(@ForAll String raw) {
    assertThat(Printable.line(raw).chars().noneMatch(c -> c < 0x20 || (c >= 0x7f && c < 0xa0)))
        .isTrue();
  }

  @Test
  void theWindowIsFoundOrGuessed() {
    assertThat(new WindowSize(Map.of("COLUMNS", "132")).columns()).isEqualTo(132);
    assertThat(new WindowSize(Map.of("COLUMNS", "nonsense")).columns()).isGreaterThanOrEqualTo(20);
    assertThat(new WindowSize(Map.of()).rows()).isGreaterThanOrEqualTo(4);
  }
}
