package software.straylight.continuity.toolchain;

/** A typed compiler flag. {@link FlagTable} turns it into arguments. */
public sealed interface Flag {
  /** The name of the alternative in Dhall and in the table. */
  String name();

  /** The value's spelling in the table. */
  String value();

  /** Whether several values may stand side by side ({@code warn}, {@code sanitize}). */
  default boolean accumulates() {
    return false;
  }

  /** Optimisation level. */
  record Opt(OptLevel level) implements Flag {
    @Override
    public String name() {
      return "opt";
    }

    @Override
    public String value() {
      return level.token();
    }
  }

  /** Link-time optimisation; the link must be told the same as the compiles. */
  record LinkTime(Lto lto) implements Flag {
    @Override
    public String name() {
      return "lto";
    }

    @Override
    public String value() {
      return lto.token();
    }
  }

  /** A run-time check. */
  record Sanitize(Sanitizer sanitizer) implements Flag {
    @Override
    public String name() {
      return "sanitize";
    }

    @Override
    public String value() {
      return sanitizer.token();
    }

    @Override
    public boolean accumulates() {
      return true;
    }
  }

  /** Language standard of C sources; ignored by other languages. */
  record Standard(CStandard standard) implements Flag {
    @Override
    public String name() {
      return "standard";
    }

    @Override
    public String value() {
      return standard.token();
    }
  }

  /** Language standard of C++ sources; ignored by other languages. */
  record StandardCxx(CxxStandard standard) implements Flag {
    @Override
    public String name() {
      return "cxxStandard";
    }

    @Override
    public String value() {
      return standard.token();
    }
  }

  /** A group of warnings. */
  record Warn(Warning warning) implements Flag {
    @Override
    public String name() {
      return "warn";
    }

    @Override
    public String value() {
      return warning.token();
    }

    @Override
    public boolean accumulates() {
      return true;
    }
  }

  /** A flag that is on or off. */
  record Toggle(Switch flag, boolean on) implements Flag {
    @Override
    public String name() {
      return flag.token();
    }

    @Override
    public String value() {
      return on ? "True" : "False";
    }
  }

  /** The flags that are on or off. */
  enum Switch implements Token {
    /** Debug information (DWARF 4). */
    DEBUG("debug"),
    /** Position-independent code; shared libraries need it. */
    PIC("pic"),
    /** Profile and coverage counters. */
    COVERAGE("coverage"),
    /** Keep the frame pointer, so that profilers and debuggers can walk the stack. */
    FRAME_ADDRESS("frameAddress"),
    /** Assume that objects of different types do not overlap. */
    STRICT_ALIASING("strictAliasing"),
    /** Signed overflow wraps instead of being undefined. */
    WRAP_ON_OVERFLOW("wrapOnOverflow"),
    /** Symbols of a shared library are private unless marked. */
    HIDDEN_SYMBOLS("hiddenSymbols"),
    /** One section per function and object, so that a link can drop the unused. */
    FUNCTION_SECTIONS("functionSections"),
    /** Drop the symbol table of the linked program. */
    STRIP("strip");

    private final String token;

    Switch(String token) {
      this.token = token;
    }

    @Override
    public String token() {
      return token;
    }
  }
}
