package software.straylight.continuity.toolchain;

import java.util.Optional;
import java.util.regex.Pattern;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/** A preprocessor macro, or with {@link #undefine} the absence of one. */
public record Define(String name, Optional<String> value, boolean defined) {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /**
   * Checks that the name is an identifier (C17 §6.4.2) and that the value stays on its line.
   *
   * @throws ToolchainException {@code ILLEGAL_DEFINE}
   */
  public Define {
    if (!IDENTIFIER.matcher(name).matches()) {
      throw new ToolchainException(
          Code.ILLEGAL_DEFINE,
          "the macro name \"" + name + "\" is not a C identifier; use letters, digits and _");
    }
    if (value.stream().anyMatch(v -> v.chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0))) {
      throw new ToolchainException(
          Code.ILLEGAL_DEFINE, "the value of macro " + name + " has a line end or a NUL");
    }
  }

  /** {@code -Dname}: the macro has the value 1. */
  public static Define of(String name) {
    return new Define(name, Optional.empty(), true);
  }

  /** {@code -Dname=value}. */
  public static Define of(String name, String value) {
    return new Define(name, Optional.of(value), true);
  }

  /** {@code -Uname}: drops a macro that the compiler or an earlier option defines. */
  public static Define undefine(String name) {
    return new Define(name, Optional.empty(), false);
  }

  String argument() {
    return (defined ? "-D" : "-U") + name + value.map(v -> "=" + v).orElse("");
  }
}
