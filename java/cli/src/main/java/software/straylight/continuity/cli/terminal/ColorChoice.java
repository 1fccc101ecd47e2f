package software.straylight.continuity.cli.terminal;

import java.util.Map;

/** The values of {@code --color}. */
public enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour a stream. {@code AUTO} colours terminals, unless {@code NO_COLOR} is set and
   * not empty (no-color.org) or the terminal is {@code dumb}.
   */
  public boolean applies(boolean terminal, Map<String, String> env) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal && env.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(env.get("TERM"));
    };
  }
}
