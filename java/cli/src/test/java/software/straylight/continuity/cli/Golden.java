package software.straylight.continuity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import software.straylight.continuity.testing.Places;

/** Expected texts in {@code java/cli/src/golden}; {@code -Dgolden.write=true} rewrites them. */
public final class Golden {
  private Golden() {}

  /** The folder of expected texts. */
  public static Path folder() {
    return Places.repository().resolve("java/cli/src/golden");
  }

  /** Compares a text with the expected one, or writes it where asked to. */
  public static void check(Path expected, String found) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, found);
      return;
    }
    assertThat(Files.exists(expected))
        .as("%s is missing: run with -Dgolden.write=true, then read what it says", expected)
        .isTrue();
    assertThat(found).as("%s", expected).isEqualTo(Files.readString(expected));
  }
}
