package software.straylight.continuity.cli.terminal;

/** Colours (ECMA-48 SGR), or nothing at all. */
public enum Style {
  PLAIN,
  COLOURED;

  public static Style of(boolean coloured) {
    return coloured ? COLOURED : PLAIN;
  }

  public String bold(String text) {
    return sgr("1", text);
  }

  public String dim(String text) {
    return sgr("2", text);
  }

  public String red(String text) {
    return sgr("1;31", text);
  }

  public String green(String text) {
    return sgr("32", text);
  }

  public String yellow(String text) {
    return sgr("33", text);
  }

  public String cyan(String text) {
    return sgr("36", text);
  }

  private String sgr(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\033[" + code + "m" + text + "\033[0m";
  }
}
