package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
  private static final String USED = "mixed mode, emulated-client, sharing";
  private static final String NOT_USED = "mixed mode, emulated-client";

  @TempDir Path folder;

  private String said(String mode, String options) {
    return AotCache.judge(folder.resolve("cache"), mode, "/the/cache", options)
        .map(d -> d.code() + " " + d.message() + " " + d.next())
        .orElse("");
  }

  @Test
  void aCacheThatIsUsedIsNoNews() throws IOException {
    Files.writeString(folder.resolve("cache"), "x");
    assertThat(said(USED, "")).isEmpty();
    assertThat(said(USED, "-Xmx1g")).isEmpty();
  }

  @Test
  void aCacheThatIsRefusedIsNamedWithWhatToRemove() throws IOException {
    Files.writeString(folder.resolve("cache"), "x");
    assertThat(said(NOT_USED, ""))
        .startsWith("SLOW_START ")
        .contains("cannot use the AOT cache " + folder.resolve("cache"))
        .contains(System.getProperty("java.home"))
        .contains("remove /the/cache and start once");
  }

  @Test
  void theUsersOwnOptionsAreSuspectedFirst() throws IOException {
    Files.writeString(folder.resolve("cache"), "x");
    assertThat(said(NOT_USED, "-XX:+UseZGC")).contains("STRAYLIGHT_JAVA_OPTIONS=-XX:+UseZGC");
  }

  @Test
  void withoutACacheTheDefaultOneOfTheJdkDoesNotCount() throws IOException {
    assertThat(said(USED, "")).contains("there is no AOT cache");
    Files.createFile(folder.resolve("cache"));
    assertThat(said(USED, "")).contains("there is no AOT cache");
  }
}
