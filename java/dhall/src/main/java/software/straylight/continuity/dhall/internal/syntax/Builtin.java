package software.straylight.continuity.dhall.internal.syntax;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reserved identifiers of the standard that are neither a universe nor a Boolean literal. */
public enum Builtin {
  NATURAL_BUILD("Natural/build", 1),
  NATURAL_FOLD("Natural/fold", 4),
  NATURAL_IS_ZERO("Natural/isZero", 1),
  NATURAL_EVEN("Natural/even", 1),
  NATURAL_ODD("Natural/odd", 1),
  NATURAL_TO_INTEGER("Natural/toInteger", 1),
  NATURAL_SHOW("Natural/show", 1),
  NATURAL_SUBTRACT("Natural/subtract", 2),
  INTEGER_TO_DOUBLE("Integer/toDouble", 1),
  INTEGER_SHOW("Integer/show", 1),
  INTEGER_NEGATE("Integer/negate", 1),
  INTEGER_CLAMP("Integer/clamp", 1),
  DOUBLE_SHOW("Double/show", 1),
  LIST_BUILD("List/build", 2),
  LIST_FOLD("List/fold", 5),
  LIST_LENGTH("List/length", 2),
  LIST_HEAD("List/head", 2),
  LIST_LAST("List/last", 2),
  LIST_INDEXED("List/indexed", 2),
  LIST_REVERSE("List/reverse", 2),
  TEXT_SHOW("Text/show", 1),
  TEXT_REPLACE("Text/replace", 3),
  DATE_SHOW("Date/show", 1),
  TIME_SHOW("Time/show", 1),
  TIME_ZONE_SHOW("TimeZone/show", 1),
  BOOL("Bool", 0),
  OPTIONAL("Optional", 1),
  NONE("None", 1),
  NATURAL("Natural", 0),
  INTEGER("Integer", 0),
  DOUBLE("Double", 0),
  TEXT("Text", 0),
  BYTES("Bytes", 0),
  DATE("Date", 0),
  TIME("Time", 0),
  TIME_ZONE("TimeZone", 0),
  LIST("List", 1);

  private static final Map<String, Builtin> BY_NAME = new HashMap<>();

  static {
    for (Builtin builtin : values()) {
      BY_NAME.put(builtin.source, builtin);
    }
  }

  private final String source;
  private final int arity;

  Builtin(String source, int arity) {
    this.source = source;
    this.arity = arity;
  }

  /** The name as it is written in Dhall. */
  public String source() {
    return source;
  }

  /** How many arguments the builtin waits for before it can reduce. */
  public int arity() {
    return arity;
  }

  /** The builtin of that name, or null. */
  public static @Nullable Builtin named(String name) {
    return BY_NAME.get(name);
  }

  /** Whether a bound variable may not have this name unless it is quoted. */
  public static boolean isReserved(String name) {
    return BY_NAME.containsKey(name)
        || switch (name) {
          case "True", "False", "Type", "Kind", "Sort" -> true;
          default -> false;
        };
  }
}
