package software.straylight.continuity.toolchain.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.toolchain.FlagTable;

/**
 * The headers that an import asks a compiler for: those of ISO C, POSIX.1-2017, ISO C++, of the GNU
 * C library and the kernel's that programs commonly name ({@code headers.txt} beside this class).
 */
final class HeaderNames {
  private static final List<String> NAMES =
      new String(FlagTable.resource("headers.txt"), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  private HeaderNames() {}

  static List<String> all() {
    return NAMES;
  }

  /**
   * Options under which headers take in others: with and without extensions, optimised, checked,
   * with wide file offsets.
   */
  static List<List<String>> passes() {
    return List.of(
        List.of(),
        List.of("-D_GNU_SOURCE", "-O2", "-D_FORTIFY_SOURCE=2"),
        List.of("-D_GNU_SOURCE", "-O3", "-ffast-math", "-D_FILE_OFFSET_BITS=64"),
        List.of("-U_GNU_SOURCE", "-D_POSIX_C_SOURCE=200809L", "-O0"));
  }

  /**
   * The folders that are taken whole once one header of them is: what belongs to the compiler, to
   * the C library or to the kernel alone. A folder is judged by where it really is: clang names
   * {@code /usr/include} as a folder far above its own.
   *
   * @param header an existing file, as a compiler names it
   */
  static List<Path> folders(Path header) throws IOException {
    List<Path> whole = new ArrayList<>();
    Path folder = header.resolveSibling("").toRealPath();
    for (; folder != null; folder = folder.getParent()) {
      if (whole(folder)) {
        whole.add(folder);
      }
    }
    return whole;
  }

  private static boolean whole(Path folder) {
    String path = folder.toString();
    return path.matches(".*/include/(.*/)?c\\+\\+/[0-9.]+")
        || path.matches(".*/include/(.*/)?(bits|asm|asm-generic|linux|gnu)")
        || path.matches(".*/lib(32|64)?/(gcc|llvm-[0-9]+|clang)/.*/include(-fixed)?");
  }
}
