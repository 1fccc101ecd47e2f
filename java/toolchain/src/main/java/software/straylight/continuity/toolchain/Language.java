package software.straylight.continuity.toolchain;

import java.util.Optional;

/** Language of a source file. */
public enum Language {
  /** C. */
  C("c"),
  /** C++, with libc++. */
  CXX("c++"),
  /** Assembler that goes through the C preprocessor. */
  ASSEMBLY("assembler-with-cpp");

  private final String option;

  Language(String option) {
    this.option = option;
  }

  String option() {
    return option;
  }

  /** The language of a file by its extension; empty for files that are not compiled. */
  public static Optional<Language> of(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "c" -> Optional.of(C);
      case "cc", "cpp", "cxx", "C" -> Optional.of(CXX);
      case "S", "s" -> Optional.of(ASSEMBLY);
      default -> Optional.empty();
    };
  }
}
