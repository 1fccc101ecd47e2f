package software.straylight.continuity.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/**
 * The one table from typed flags and processors to arguments: {@code flags.tsv} and {@code
 * processors.tsv} beside this class. The Dhall types and the Lean types are checked against the
 * same files, so a value exists in all three or in none.
 */
public final class FlagTable {
  /** What a value of a flag adds to a compile, a link, and to the preparation of libraries. */
  record Arguments(String compile, String link, String prepare) {
    boolean refused() {
      return compile.startsWith("!");
    }
  }

  /** A value of a flag, with what it means to each toolchain. */
  record Row(String flag, String value, Arguments zig, Arguments gcc, Arguments clang) {
    Arguments of(Family family) {
      return switch (family) {
        case ZIG -> zig;
        case GCC -> gcc;
        case CLANG -> clang;
      };
    }

    /** Whether the flag says something about sources of the language. */
    boolean applies(Language language) {
      return switch (flag) {
        case "standard" -> language == Language.C;
        case "cxxStandard" -> language == Language.CXX;
        default -> true;
      };
    }
  }

  private record Processor(String arch, String name, String arguments) {}

  private static final List<Row> ROWS =
      read("flags.tsv", 9).stream()
          .map(
              c ->
                  new Row(
                      c.get(0),
                      c.get(1),
                      new Arguments(c.get(2), c.get(3), c.get(4)),
                      new Arguments(c.get(5), c.get(6), ""),
                      new Arguments(c.get(7), c.get(8), "")))
          .toList();

  private static final Map<String, Processor> CPUS = processors("cpu");
  private static final Map<String, Processor> GPUS = processors("gpu");

  private FlagTable() {}

  /** Every row of the flag table, in the order of the arguments. */
  static List<Row> rows() {
    return ROWS;
  }

  /** Whether the processor belongs to the architecture. */
  static boolean knows(Arch arch, Cpu cpu) {
    return CPUS.containsKey(arch.token() + " " + cpu.token());
  }

  /** The processors of an architecture, as spelled in the table. */
  static List<String> cpus(Arch arch) {
    return CPUS.values().stream()
        .filter(p -> p.arch().equals(arch.token()))
        .map(Processor::name)
        .toList();
  }

  /**
   * The arguments that select the processor: {@code -march=} on x86_64, {@code -mcpu=} elsewhere.
   */
  static List<String> cpu(Arch arch, Cpu cpu) {
    return words(Objects.requireNonNull(CPUS.get(arch.token() + " " + cpu.token())).arguments());
  }

  /** The argument that selects a GPU for a compiler of device code; empty for {@code none}. */
  public static List<String> gpu(Gpu gpu) {
    return gpu == Gpu.NONE
        ? List.of()
        : words(Objects.requireNonNull(GPUS.get("- " + gpu.token())).arguments());
  }

  /**
   * The rows of the flags that are set, in the table's order; `warn` keeps the table's order too.
   *
   * @throws ToolchainException {@code UNSUPPORTED_FLAG} if the toolchain refuses one
   */
  static List<Row> select(Family family, FlagSet flags) {
    List<Row> selected = new ArrayList<>();
    for (Row row : ROWS) {
      for (Flag flag : flags.flags()) {
        if (row.flag().equals(flag.name()) && row.value().equals(flag.value())) {
          if (row.of(family).refused()) {
            throw new ToolchainException(
                Code.UNSUPPORTED_FLAG,
                "flag "
                    + row.flag()
                    + " "
                    + row.value()
                    + ": "
                    + row.of(family).compile().substring(1)
                    + "; leave it out or use another toolchain");
          }
          selected.add(row);
        }
      }
    }
    return selected;
  }

  /** The arguments of a compile. */
  static List<String> compile(Family family, FlagSet flags, Language language) {
    List<String> arguments = new ArrayList<>();
    for (Row row : select(family, flags)) {
      if (row.applies(language)) {
        arguments.addAll(words(row.of(family).compile()));
      }
    }
    return arguments;
  }

  /** The arguments of a link. */
  static List<String> link(Family family, FlagSet flags) {
    List<String> arguments = new ArrayList<>();
    select(family, flags).forEach(row -> arguments.addAll(words(row.of(family).link())));
    return arguments;
  }

  static List<String> words(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" "));
  }

  /** The lines of a table that are not comments, each with exactly {@code columns} columns. */
  static List<List<String>> read(String table, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : new String(resource(table), StandardCharsets.UTF_8).lines().toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> row = List.of(line.split("\t", -1));
      if (row.size() != columns) {
        throw new IllegalStateException(
            table + ": a row has " + row.size() + " columns, expected " + columns + ": " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  /** A file beside this class. */
  public static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(FlagTable.class.getResourceAsStream(name), () -> "no " + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Processor> processors(String kind) {
    Map<String, Processor> found = new LinkedHashMap<>();
    for (List<String> c : read("processors.tsv", 4)) {
      if (c.get(0).equals(kind)) {
        found.put(c.get(1) + " " + c.get(2), new Processor(c.get(1), c.get(2), c.get(3)));
      }
    }
    return found;
  }
}
