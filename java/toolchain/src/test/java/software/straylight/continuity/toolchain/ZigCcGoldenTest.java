package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/** Every target and flag as arguments, compared with {@code zig-arguments.golden}. */
class ZigCcGoldenTest {
  private static final String GOLDEN =
      "java/toolchain/src/test/resources/software/straylight/continuity/toolchain/"
          + "zig-arguments.golden";

  private final ZigCc zig = new ZigCc("/toolchain/cc");

  @Test
  void argumentsAreTheGoldenOnes() throws IOException {
    String now = render();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(Places.repository().resolve(GOLDEN), now);
    }
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream("zig-arguments.golden"))) {
      assertThat(now).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aFileNameIsNeverTakenForAnOption() {
    FlagSet flags = FlagSet.of(Mode.DEBUG);
    Triple triple = Triple.of(Arch.X86_64, Os.LINUX, Abi.MUSL);
    for (String name : List.of("-fplugin=x.so", "@args", "", "a\nb", "a\0b")) {
      assertThatThrownBy(() -> zig.compile(triple, flags, source(Language.C, name)))
          .extracting(e -> ((ToolchainException) e).code())
          .isEqualTo(Code.ILLEGAL_PATH);
    }
  }

  @Test
  void aMacroNameIsAnIdentifier() {
    assertThatThrownBy(() -> Define.of("A=1 -include x"))
        .hasMessageContaining("not a C identifier");
    assertThatThrownBy(() -> Define.of("A", "1\n#define B"))
        .extracting(e -> ((ToolchainException) e).code())
        .isEqualTo(Code.ILLEGAL_DEFINE);
  }

  private String render() {
    StringBuilder text = new StringBuilder();
    for (ZigTarget target : ZigTarget.all()) {
      Triple triple = triple(target.triple());
      text.append("# ").append(target.triple()).append('\n');
      FlagSet release = FlagSet.of(Mode.RELEASE);
      line(text, "prepare", zig.prepare(triple, release, kind(triple), false, "p.zig", "out/sys"));
      line(text, "compile c", zig.compile(triple, release, source(Language.C, "a/x.c")));
      line(text, "compile c++", zig.compile(triple, release, source(Language.CXX, "a/x.cc")));
      for (LinkKind kind : target.kinds()) {
        line(text, "link " + kind.token(), zig.link(triple, release, link(kind)));
      }
    }
    Triple linux = Triple.of(Arch.X86_64, Os.LINUX, Abi.MUSL);
    text.append("# archive\n");
    line(text, "archive", zig.archive(List.of("out/a/x.o", "out/a/y.o"), "out/a/libx.a"));
    text.append("# flags\n");
    for (Flag flag : FlagTableTest.everyFlag()) {
      FlagSet flags = FlagSet.of(Mode.DEBUG).with(List.of(flag));
      String name = flag.name() + " " + flag.value();
      try {
        boolean cxx = flag instanceof Flag.StandardCxx;
        Language language = cxx ? Language.CXX : Language.C;
        line(
            text,
            name + ": compile",
            difference(
                zig.compile(linux, FlagSet.of(Mode.DEBUG), source(language, "x")),
                zig.compile(linux, flags, source(language, "x"))));
        line(
            text,
            name + ": link",
            difference(
                zig.link(linux, FlagSet.of(Mode.DEBUG), link(LinkKind.STATIC)),
                zig.link(linux, flags, link(LinkKind.STATIC))));
      } catch (ToolchainException e) {
        text.append(name).append(": ").append(e.code()).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> difference(List<String> before, List<String> after) {
    return java.util.stream.Stream.concat(
            before.stream().filter(a -> !after.contains(a)).map(a -> "{" + a + "}"),
            after.stream().filter(a -> !before.contains(a)))
        .toList();
  }

  private static Compilation source(Language language, String name) {
    return new Compilation(
        language,
        name,
        "out/a/x.o",
        List.of(Define.of("N"), Define.of("V", "\"a b\""), Define.undefine("W")),
        List.of(
            IncludeDir.of("a/include"),
            new IncludeDir(IncludeDir.Kind.QUOTE, "a"),
            new IncludeDir(IncludeDir.Kind.SYSTEM, "gen/b")));
  }

  private static Link link(LinkKind kind) {
    return new Link(
        kind,
        false,
        Optional.of("gen/t/sysroot"),
        List.of("gen/a/x.o"),
        List.of("gen/a/libx.a"),
        kind == LinkKind.STATIC ? List.of() : List.of("gen/b/liby.so"),
        kind == LinkKind.STATIC ? List.of() : List.of("$ORIGIN/../b"),
        kind == LinkKind.SHARED ? Optional.of("libz.so.1") : Optional.empty(),
        "out/a/prog");
  }

  private static LinkKind kind(Triple triple) {
    return new ZigCc("/toolchain/cc").programKind(triple, FlagSet.of(Mode.DEBUG), false);
  }

  static Triple triple(String rendered) {
    for (Arch arch : Arch.values()) {
      for (Os os : Os.values()) {
        for (Abi abi : Abi.values()) {
          try {
            Triple triple = Triple.of(arch, os, abi);
            if (triple.render().equals(rendered)) {
              return triple;
            }
          } catch (ToolchainException e) {
            // Not a target: try the next.
          }
        }
      }
    }
    throw new AssertionError(rendered);
  }

  private static void line(StringBuilder text, String name, List<String> argv) {
    text.append(name).append(':');
    argv.forEach(a -> text.append(' ').append(a.contains(" ") ? "'" + a + "'" : a));
    text.append('\n');
  }
}
