package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/** Imported compilers as arguments, compared with {@code gnu-arguments.golden}. */
class GnuCcGoldenTest {
  private static final String GOLDEN =
      "java/toolchain/src/test/resources/software/straylight/continuity/toolchain/"
          + "gnu-arguments.golden";

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
    String now = render();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(Places.repository().resolve(GOLDEN), now);
    }
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream("gnu-arguments.golden"))) {
      assertThat(now).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
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

  private static String render() {
    StringBuilder text = new StringBuilder();
    for (Family family : FAMILIES) {
      GnuCc cc = driver(family);
      text.append("# ").append(family.token()).append('\n');
      line(text, "compile c", cc.compile(HOST, RELEASE, source(Language.C, "a/x.c")));
      line(text, "compile c++", cc.compile(HOST, RELEASE, source(Language.CXX, "a/x.cc")));
      line(text, "archive", cc.archive(List.of("out/a/x.o", "out/a/y.o"), "out/a/libx.a"));
      for (LinkKind kind : LinkKind.values()) {
        line(text, "link " + kind.token(), cc.link(HOST, RELEASE, link(kind, false)));
      }
      line(text, "link c++", cc.link(HOST, RELEASE, link(LinkKind.STATIC, true)));
      FlagSet debug = FlagSet.of(Mode.DEBUG);
      for (Flag flag : FlagTableTest.everyFlag()) {
        String name = flag.name() + " " + flag.value();
        Language language = flag instanceof Flag.StandardCxx ? Language.CXX : Language.C;
        try {
          FlagSet flags = debug.with(List.of(flag));
          line(
              text,
              name + ": compile",
              difference(
                  cc.compile(HOST, debug, source(language, "x")),
                  cc.compile(HOST, flags, source(language, "x"))));
          line(
              text,
              name + ": link",
              difference(
                  cc.link(HOST, debug, link(LinkKind.SHARED, false)),
                  cc.link(HOST, flags, link(LinkKind.SHARED, false))));
        } catch (ToolchainException e) {
          text.append(name).append(": ").append(e.code()).append('\n');
        }
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

  private static void line(StringBuilder text, String name, List<String> argv) {
    text.append(name).append(": ").append(String.join(" ", argv)).append('\n');
  }
}
