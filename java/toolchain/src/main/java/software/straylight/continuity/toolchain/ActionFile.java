package software.straylight.continuity.toolchain;

import software.straylight.continuity.toolchain.ToolchainException.Code;

/** File names as they stand on a command line. */
final class ActionFile {
  private ActionFile() {}

  /** The name, unless a tool would take it for an option or a response file, or cannot take it. */
  static String check(String path) {
    if (path.isEmpty()
        || path.startsWith("-")
        || path.startsWith("@")
        || path.indexOf('\0') >= 0
        || path.indexOf('\n') >= 0) {
      throw new ToolchainException(
          Code.ILLEGAL_PATH,
          "the file name \""
              + path.replace("\0", "\\0").replace("\n", "\\n")
              + "\" cannot stand on a command line: it is empty, begins with - or @, or has a line"
              + " end or NUL; rename the file");
    }
    return path;
  }
}
