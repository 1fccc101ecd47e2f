package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/** Imported compilers as arguments, compared with {@code gnu-arguments.golden}. */
class GnuCcGoldenTest {
  private static final Triple HOST = Triple.of(Arch.X86_64, Os.LINUX, Abi.GNU);
  private static final FlagSet RELEASE = FlagSet.of(Mode.RELEASE);
  private static final List<Family> FAMILIES = List.of(Family.GCC, Family.CLANG);

  private static GnuCc driver(Family family) {
    return new GnuCc(
        family,
        "/toolchain/cc",
        Map.of("cc", "usr/bin/cc", "c++", "opt/c++", "ar", "usr/bin/ar", "ld", "usr/lib/ld"),
        HOST);
  }

  @Test
  void argumentsAreTheGoldenOnes() throws IOException {
    GoldenArguments golden = new GoldenArguments(argv -> " " + String.join(" ", argv));
    for (Family family : FAMILIES) {
      GnuCc cc = driver(family);
      golden.heading(family.token());
      golden.line("compile c", cc.compile(HOST, RELEASE, source(Language.C, "a/x.c")));
      golden.line("compile c++", cc.compile(HOST, RELEASE, source(Language.CXX, "a/x.cc")));
      golden.line("archive", cc.archive(List.of("out/a/x.o", "out/a/y.o"), "out/a/libx.a"));
      for (LinkKind kind : LinkKind.values()) {
        golden.line("link " + kind.token(), cc.link(HOST, RELEASE, link(kind, false)));
      }
      golden.line("link c++", cc.link(HOST, RELEASE, link(LinkKind.STATIC, true)));
      golden.flags(cc, HOST, language -> source(language, "x"), link(LinkKind.SHARED, false));
    }
    golden.check("gnu-arguments.golden");
  }

  @Test
  void aFileNameIsNeverTakenForAnOption() {
    GnuCc gcc = driver(Family.GCC);
    for (String name : List.of("-fplugin=x.so", "@args", "", "a\nb", "a\0b")) {
      assertThatThrownBy(() -> gcc.compile(HOST, RELEASE, source(Language.C, name)))
          .extracting(e -> ((ToolchainException) e).code())
          .isEqualTo(Code.ILLEGAL_PATH);
    }
  }

  @Test
  void anotherTargetIsRefusedWithTheOneThatThereIs() {
    Triple musl = Triple.of(Arch.X86_64, Os.LINUX, Abi.MUSL);
    assertThatThrownBy(() -> driver(Family.GCC).compile(musl, RELEASE, source(Language.C, "x.c")))
        .hasMessageContaining("makes programs for x86_64-linux-gnu, not for x86_64-linux-musl")
        .extracting(e -> ((ToolchainException) e).code())
        .isEqualTo(Code.UNSUPPORTED_TARGET);
  }

  @Test
  void aCompilerWithoutCxxSaysWhatItHas() {
    GnuCc gcc = new GnuCc(Family.GCC, "/toolchain/cc", Map.of("cc", "bin/gcc"), HOST);
    assertThatThrownBy(() -> gcc.compile(HOST, RELEASE, source(Language.CXX, "x.cc")))
        .hasMessageContaining("no entry point c++; it has cc")
        .extracting(e -> ((ToolchainException) e).code())
        .isEqualTo(Code.NO_ENTRY_POINT);
  }

  @Test
  void whatIsCheckedOrLoadsLibrariesIsLinkedDynamically() {
    GnuCc gcc = driver(Family.GCC);
    FlagSet checked = RELEASE.with(List.of(new Flag.Sanitize(Sanitizer.ADDRESS)));
    assertThat(gcc.programKind(HOST, RELEASE, false)).isEqualTo(LinkKind.STATIC);
    assertThat(gcc.programKind(HOST, RELEASE, true)).isEqualTo(LinkKind.DYNAMIC);
    assertThat(gcc.programKind(HOST, checked, false)).isEqualTo(LinkKind.DYNAMIC);
  }

  private static Compilation source(Language language, String name) {
    return new Compilation(
        language,
        name,
        "out/a/x.o",
        List.of(Define.of("V", "1")),
        List.of(IncludeDir.of("a/include")));
  }

  private static Link link(LinkKind kind, boolean cxx) {
    boolean loads = kind != LinkKind.STATIC;
    return new Link(
        kind,
        cxx,
        Optional.empty(),
        List.of("gen/a/x.o"),
        List.of("gen/a/libx.a"),
        loads ? List.of("gen/b/liby.so") : List.of(),
        loads ? List.of("$ORIGIN/../b") : List.of(),
        kind == LinkKind.SHARED ? Optional.of("libz.so") : Optional.empty(),
        "out/a/prog");
  }
}
