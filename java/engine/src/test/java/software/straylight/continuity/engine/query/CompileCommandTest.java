package software.straylight.continuity.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CompileCommandTest {
  @Test
  void sandboxPathsBecomeThoseOfThisMachine() {
    CompileCommand c =
        CompileCommand.of(
            "/home/me/ws",
            "out/musl",
            Map.of("cc", "/store/trees/ab"),
            List.of(
                "/toolchain/cc/zig",
                "clang",
                "-ffile-prefix-map=/work=.",
                "-I",
                ".",
                "-I",
                "gen",
                "-isystem",
                "/toolchain/cc/lib/include",
                "-c",
                "gen/p/made.c",
                "-o",
                "out/p/_objs/made.c.o"));
    assertThat(c.directory()).isEqualTo("/home/me/ws");
    assertThat(c.file()).isEqualTo("out/musl/p/made.c");
    assertThat(c.output()).isEqualTo("out/musl/p/_objs/made.c.o");
    assertThat(c.arguments())
        .containsExactly(
            "clang",
            "-I",
            ".",
            "-I",
            "out/musl",
            "-isystem",
            "/store/trees/ab/lib/include",
            "-c",
            "out/musl/p/made.c",
            "-o",
            "out/musl/p/_objs/made.c.o");
  }

  @Test
  void aCompilerWithoutADriverIsTheFirstWord() {
    CompileCommand command =
        CompileCommand.of(
            "/home/me/ws",
            "out/x",
            Map.of("cc", "/store/tree"),
            List.of(
                "/toolchain/cc/usr/bin/gcc",
                "--sysroot=/toolchain/cc",
                "-B/toolchain/cc/usr/bin/",
                "-frandom-seed=a.c",
                "-c",
                "a.c",
                "-o",
                "out/a.c.o"));
    assertThat(command.arguments())
        .startsWith("/store/tree/usr/bin/gcc", "--sysroot=/store/tree", "-B/store/tree/usr/bin/");
    assertThat(command.file()).isEqualTo("a.c");
  }
}
