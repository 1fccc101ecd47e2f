package software.straylight.continuity.dhall.internal.format;

import java.util.HexFormat;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportMode;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;

/** Imports as source. */
public final class ImportText {
  private ImportText() {}

  public static String of(Expr.Import i) {
    return target(i.target()) + suffix(i);
  }

  /** The integrity check and the mode. */
  static String suffix(Expr.Import i) {
    byte[] hash = i.hash();
    return (hash == null ? "" : " sha256:" + HexFormat.of().formatHex(hash))
        + (i.mode() == ImportMode.CODE ? "" : " as " + i.mode().source());
  }

  /** The target without the headers of a remote import. */
  public static String target(ImportTarget target) {
    return switch (target) {
      case ImportTarget.Local l -> {
        StringBuilder out = new StringBuilder(l.anchor().source());
        for (String component : l.path()) {
          out.append('/').append(component(component));
        }
        yield out.toString();
      }
      case ImportTarget.Remote r -> r.url();
      case ImportTarget.Env e -> "env:" + variable(e.name());
      case ImportTarget.Missing m -> "missing";
    };
  }

  private static boolean isPathChar(int c) {
    return c == 0x21
        || (c >= 0x24 && c <= 0x27)
        || c == 0x2a
        || c == 0x2b
        || c == 0x2d
        || c == 0x2e
        || (c >= 0x30 && c <= 0x3b)
        || c == 0x3d
        || (c >= 0x40 && c <= 0x5a)
        || (c >= 0x5e && c <= 0x7a)
        || c == 0x7c
        || c == 0x7e;
  }

  private static String component(String component) {
    return !component.isEmpty() && component.chars().allMatch(ImportText::isPathChar)
        ? component
        : "\"" + component + "\"";
  }

  private static String variable(String name) {
    if (name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      return name;
    }
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int index = "\"\\\u0007\b\f\n\r\t\u000b".indexOf(c);
      out.append(index < 0 ? String.valueOf(c) : "\\" + "\"\\abfnrtv".charAt(index));
    }
    return out.append('"').toString();
  }
}
