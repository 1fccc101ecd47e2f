package software.straylight.continuity.toolchain.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderNamesTest {
  @TempDir Path temporary;

  private Path usr = Path.of("/");

  @BeforeEach
  void files() throws IOException {
    usr = temporary.toRealPath().resolve("usr");
    for (String file :
        List.of(
            "bin/clang",
            "include/stdio.h",
            "include/other/other.h",
            "include/c++/12/bits/move.h",
            "lib/gcc/x86_64-linux-gnu/12/include/stddef.h")) {
      Files.createDirectories(usr.resolve(file).resolveSibling(""));
      Files.createFile(usr.resolve(file));
    }
  }

  @Test
  void whatBelongsToTheCompilerIsTakenWhole() throws IOException {
    assertThat(HeaderNames.folders(usr.resolve("include/stdio.h"))).isEmpty();
    assertThat(HeaderNames.folders(usr.resolve("include/c++/12/bits/move.h")))
        .containsExactly(usr.resolve("include/c++/12/bits"), usr.resolve("include/c++/12"));
    assertThat(HeaderNames.folders(usr.resolve("lib/gcc/x86_64-linux-gnu/12/include/stddef.h")))
        .containsExactly(usr.resolve("lib/gcc/x86_64-linux-gnu/12/include"));
  }

  @Test
  void aFolderIsJudgedByWhereItReallyIs() throws IOException {
    String way = "bin/../lib/gcc/x86_64-linux-gnu/12/../../../../include/";
    assertThat(HeaderNames.folders(usr.resolve(way + "stdio.h"))).isEmpty();
    assertThat(HeaderNames.folders(usr.resolve(way + "c++/12/bits/move.h")))
        .containsExactly(usr.resolve("include/c++/12/bits"), usr.resolve("include/c++/12"));
  }
}
