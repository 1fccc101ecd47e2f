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

            | flag | compile | link |
            |---|---|---|
            """
                .formatted(defaults(Mode.DEBUG), defaults(Mode.RELEASE)));
    for (FlagTable.Row row : FlagTable.rows()) {
      String compile =
          row.refused() ? "refused: " + row.compile().substring(1) : code(row.compile());
      text.append("| `").append(row.flag()).append(' ').append(row.value()).append("` | ");
      text.append(compile).append(" | ").append(code(row.link())).append(" |\n");
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

        The first kind of link is that of a program by default. Programs of a `static` link run in
        the sandbox; the others need a program loader, which the toolchain does not carry.

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
