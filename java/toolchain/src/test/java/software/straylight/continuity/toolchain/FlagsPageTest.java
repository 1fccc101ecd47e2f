package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.testing.Places;

/** {@code docs/flags.md} says what the tables say. */
class FlagsPageTest {
  @Test
  void thePageIsCurrent() throws IOException {
    Path page = Places.repository().resolve("docs/flags.md");
    String now = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(page, now);
    }
    assertThat(page).hasContent(now);
  }

  private static String page() {
    StringBuilder text =
        new StringBuilder(
            """
            <!-- Written by FlagsPageTest from the tables of java/toolchain; do not edit. -->
            # Flags, processors and targets of the C toolchain

            Flags are typed (`dhall/types/Flag.dhall`). The mode's defaults come first, then the
            workspace's flags, then the target's: a later list replaces what an earlier one says about
            the same flag; `warn` and `sanitize` add up. Two different values of a flag in one list are
            an error (`CONTRADICTORY_FLAG`). The order in a build file does not matter: arguments come
            in the order of this table.

            Defaults: `Debug` is %s; `Release` is %s.

            Where gcc or clang (imported compilers) take other arguments than zig, the line after it
            says so.

            | flag | toolchain | compile | link |
            |---|---|---|---|
            """
                .formatted(defaults(Mode.DEBUG), defaults(Mode.RELEASE)));
    for (FlagTable.Row row : FlagTable.rows()) {
      String flag = "`" + row.flag() + " " + row.value() + "`";
      if (same(row.zig(), row.gcc()) && same(row.zig(), row.clang())) {
        line(text, flag, "all", row.zig());
        continue;
      }
      line(text, flag, "zig", row.zig());
      if (same(row.gcc(), row.clang())) {
        line(text, "", "gcc, clang", row.gcc());
      } else {
        line(text, "", "gcc", row.gcc());
        line(text, "", "clang", row.clang());
      }
    }
    text.append(
        """

        ## Processors

        A processor belongs to the architectures that it has a row for. `native` is refused
        (`NATIVE_CPU`) but for `--local-only`. A GPU selects nothing for the C rules.

        | architecture | processor | arguments |
        |---|---|---|
        """);
    for (Arch arch : Arch.values()) {
      for (Cpu cpu : Cpu.values()) {
        if (FlagTable.knows(arch, cpu)) {
          text.append("| ").append(arch.token()).append(" | ").append(cpu.token()).append(" | ");
          text.append(code(String.join(" ", FlagTable.cpu(arch, cpu)))).append(" |\n");
        }
      }
    }
    text.append(
        """

        ## Targets of the default toolchain

        The first kind of link is that of a program by default; one that has a shared library among
        its dependencies is `dynamic`. Programs of a `static` link run in the sandbox; the others
        need a program loader, which the toolchain does not carry. An imported gcc or clang makes
        programs for what it runs on, `static` by default, and `dynamic` with a shared library or a
        sanitizer: its tree has the loader.

        | target | compiled for | links | program loader |
        |---|---|---|---|
        """);
    for (ZigTarget target : ZigTarget.all()) {
      List<String> kinds = target.kinds().stream().map(LinkKind::token).toList();
      text.append("| ").append(target.triple()).append(" | ").append(code(target.zig()));
      text.append(" | ").append(String.join(", ", kinds));
      text.append(" | ").append(target.wasm() ? "" : code(target.loader())).append(" |\n");
    }
    return text.toString();
  }

  private static boolean same(FlagTable.Arguments a, FlagTable.Arguments b) {
    return a.compile().equals(b.compile()) && a.link().equals(b.link());
  }

  private static void line(
      StringBuilder text, String flag, String toolchain, FlagTable.Arguments arguments) {
    String compile =
        arguments.refused()
            ? "refused: " + arguments.compile().substring(1)
            : code(arguments.compile());
    text.append("| ").append(flag).append(" | ").append(toolchain).append(" | ");
    text.append(compile).append(" | ").append(code(arguments.link())).append(" |\n");
  }

  private static String defaults(Mode mode) {
    return String.join(
        ", ",
        FlagSet.of(mode).flags().stream()
            .map(f -> "`" + f.name() + " " + f.value() + "`")
            .toList());
  }

  private static String code(String arguments) {
    return arguments.isEmpty() ? "" : "`" + arguments + "`";
  }
}
