package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/** Every target and flag as arguments, compared with {@code zig-arguments.golden}. */
class ZigCcGoldenTest {
  private final ZigCc zig = new ZigCc("/toolchain/cc");

  @Test
  void argumentsAreTheGoldenOnes() throws IOException {
    GoldenArguments golden = new GoldenArguments(ZigCcGoldenTest::shown);
    FlagSet release = FlagSet.of(Mode.RELEASE);
    for (ZigTarget target : ZigTarget.all()) {
      Triple triple = triple(target.triple());
      golden.heading(target.triple());
      golden.line("prepare", zig.prepare(triple, release, kind(triple), false, "p.zig", "out/sys"));
      golden.line("compile c", zig.compile(triple, release, source(Language.C, "a/x.c")));
      golden.line("compile c++", zig.compile(triple, release, source(Language.CXX, "a/x.cc")));
      for (LinkKind kind : target.kinds()) {
        golden.line("link " + kind.token(), zig.link(triple, release, link(kind)));
      }
    }
    golden.heading("archive");
    golden.line("archive", zig.archive(List.of("out/a/x.o", "out/a/y.o"), "out/a/libx.a"));
    golden.heading("flags");
    Triple linux = Triple.of(Arch.X86_64, Os.LINUX, Abi.MUSL);
    golden.flags(zig, linux, language -> source(language, "x"), link(LinkKind.STATIC));
    golden.check("zig-arguments.golden");
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

  private static String shown(List<String> argv) {
    StringBuilder text = new StringBuilder();
    argv.forEach(a -> text.append(' ').append(a.contains(" ") ? "'" + a + "'" : a));
    return text.toString();
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
}
