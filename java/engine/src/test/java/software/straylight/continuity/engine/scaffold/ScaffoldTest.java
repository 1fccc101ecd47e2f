package software.straylight.continuity.engine.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.testing.Places;

final class ScaffoldTest {
  @TempDir Path scratch;

  @ParameterizedTest
  @EnumSource(Template.class)
  void aWorkspaceHasSettingsAToolchainAndTheDhallPackage(Template template) throws Exception {
    Path folder = scratch.resolve("new");
    List<String> written = Scaffold.write(folder, template);
    assertThat(written).contains("continuity.dhall", "toolchains/BUILD.dhall", ".gitignore");
    assertThat(Files.readString(folder.resolve("dhall/package.dhall")))
        .isEqualTo(Files.readString(Places.repository().resolve("dhall/package.dhall")));
    assertThat(folder.resolve("dhall/types/Target.dhall")).exists();
    for (String file : written) {
      assertThat(folder.resolve(file)).isRegularFile();
    }
  }

  @Test
  void nothingThatIsThereIsChanged() throws Exception {
    Path folder = scratch.resolve("full");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("hello.c"), "mine\n");
    assertThatThrownBy(() -> Scaffold.write(folder, Template.C))
        .isInstanceOf(ContinuityException.class)
        .hasMessageContaining("hello.c");
    assertThat(Files.readString(folder.resolve("hello.c"))).isEqualTo("mine\n");
    assertThat(folder.resolve("continuity.dhall")).doesNotExist();
  }

  @Test
  void noWorkspaceIsMadeInsideAnother() throws Exception {
    Scaffold.write(scratch.resolve("outer"), Template.C);
    assertThatThrownBy(() -> Scaffold.write(scratch.resolve("outer/inner/deep"), Template.C))
        .isInstanceOf(ContinuityException.class)
        .hasMessageContaining("is in the workspace");
  }
}
