package software.straylight.continuity.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of names. */
class NamesTest {
  @Test
  void theOrderIsThatOfTheBytes() {
    // One character of each length in UTF-8, the neighbours of the surrogates included.
    List<String> parts =
        List.of(
            "", "/", "a", "~", "\u00e9", "\u07ff", "\ud7ff", "\ue000", "\uffff", "\ud83d\ude00");
    for (String a : parts) {
      for (String b : parts) {
        for (String c : parts) {
          for (String d : parts) {
            String x = a + b;
            String y = c + d;
            assertThat(Integer.signum(Names.compare(x, y)))
                .as("%s and %s", x, y)
                .isEqualTo(Integer.signum(Arrays.compareUnsigned(bytes(x), bytes(y))));
          }
        }
      }
    }
  }

  private static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }
}
