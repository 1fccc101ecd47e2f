package software.straylight.continuity.dhall.internal.parse;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportMode;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget.Anchor;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Imports: files, environment variables, {@code missing}; URLs through {@link UrlParser}. */
final class ImportParser {
  private final Cursor c;
  private final UrlParser urls;
  private final Supplier<Expr> headers;

  /**
   * @param headers parses the import-expression behind {@code using}
   */
  ImportParser(Cursor cursor, Supplier<Expr> headers) {
    this.c = cursor;
    this.urls = new UrlParser(cursor);
    this.headers = headers;
  }

  /** Whether an import begins here; it never begins like another expression. */
  boolean atImport() {
    char[] s = c.s;
    int p = c.pos;
    return switch (s[p]) {
      case '.' -> s[p + 1] == '/' || (s[p + 1] == '.' && s[p + 2] == '/');
      case '~' -> s[p + 1] == '/';
      case '/' -> isPathChar(s[p + 1]) || s[p + 1] == '"';
      case 'h' -> c.at("http://") || c.at("https://");
      case 'e' -> c.at("env:") && (s[p + 4] == '"' || isEnvFirst(s[p + 4]));
      case 'm' -> c.atKeyword("missing");
      default -> false;
    };
  }

  private static boolean isEnvFirst(char ch) {
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || ch == '_';
  }

  static boolean isPathChar(char ch) {
    return ch == 0x21
        || (ch >= 0x24 && ch <= 0x27)
        || ch == 0x2a
        || ch == 0x2b
        || ch == 0x2d
        || ch == 0x2e
        || (ch >= 0x30 && ch <= 0x3b)
        || ch == 0x3d
        || (ch >= 0x40 && ch <= 0x5a)
        || (ch >= 0x5e && ch <= 0x7a)
        || ch == 0x7c
        || ch == 0x7e;
  }

  Expr parse() {
    int start = c.pos;
    ImportTarget target = target();
    byte[] hash = hash();
    ImportMode mode = mode();
    return new Expr.Import(target, mode, hash, Span.of(start, c.pos));
  }

  private ImportTarget target() {
    return switch (c.s[c.pos]) {
      case 'h' -> remote();
      case 'e' -> env();
      case 'm' -> {
        c.pos += "missing".length();
        yield new ImportTarget.Missing();
      }
      default -> local();
    };
  }

  private ImportTarget remote() {
    ImportTarget.Remote url = urls.parse();
    int save = c.pos;
    if (!c.whsp() || !c.eatKeyword("using")) {
      c.pos = save;
      return url;
    }
    c.whsp1("behind `using`");
    Expr list = headers.get();
    return new ImportTarget.Remote(url.secure(), url.authority(), url.path(), url.query(), list);
  }

  private ImportTarget local() {
    Anchor anchor =
        c.eat("..")
            ? Anchor.PARENT
            : c.eat('.') ? Anchor.HERE : c.eat('~') ? Anchor.HOME : Anchor.ABSOLUTE;
    List<String> path = new ArrayList<>();
    while (c.s[c.pos] == '/' && (isPathChar(c.s[c.pos + 1]) || c.s[c.pos + 1] == '"')) {
      c.pos++;
      path.add(c.s[c.pos] == '"' ? quotedComponent() : component());
    }
    if (path.isEmpty()) {
      throw c.expected("a path behind `" + anchor.source() + "`", null);
    }
    return new ImportTarget.Local(anchor, path);
  }

  private String component() {
    int start = c.pos;
    while (isPathChar(c.s[c.pos])) {
      c.pos++;
    }
    return new String(c.s, start, c.pos - start);
  }

  private String quotedComponent() {
    int start = ++c.pos;
    while (c.s[c.pos] != '"') {
      char ch = c.s[c.pos];
      if (ch < ' ' || ch == '/' || c.pos >= c.length) {
        throw c.expected("`\"` at the end of the path component", null);
      }
      c.pos++;
    }
    if (c.pos == start) {
      throw c.expected("a character in the quoted path component", null);
    }
    return new String(c.s, start, c.pos++ - start);
  }

  private ImportTarget env() {
    c.pos += 4;
    if (c.eat('"')) {
      return new ImportTarget.Env(posixName());
    }
    int start = c.pos;
    while (isEnvFirst(c.s[c.pos]) || (c.s[c.pos] >= '0' && c.s[c.pos] <= '9')) {
      c.pos++;
    }
    return new ImportTarget.Env(new String(c.s, start, c.pos - start));
  }

  private String posixName() {
    StringBuilder name = new StringBuilder();
    while (!c.eat('"')) {
      char ch = c.s[c.pos];
      if (ch == '\\') {
        c.pos++;
        int index = "\"\\abfnrtv".indexOf(c.s[c.pos]);
        if (index < 0) {
          throw c.expected("one of \" \\ a b f n r t v behind the backslash", null);
        }
        name.append("\"\\\u0007\b\f\n\r\t\u000b".charAt(index));
      } else if (ch < ' ' || ch > '~' || ch == '=') {
        throw c.expected("a character of an environment variable's name", null);
      } else {
        name.append(ch);
      }
      c.pos++;
    }
    if (name.isEmpty()) {
      throw c.error(c.pos - 2, c.pos, "the name of the environment variable is empty", null);
    }
    return name.toString();
  }

  private byte @Nullable [] hash() {
    int save = c.pos;
    if (!c.whsp() || !c.at("sha256:")) {
      c.pos = save;
      return null;
    }
    int start = c.pos + 7;
    int end = start;
    while (NumberParser.hexDigit(c.s[end])) {
      end++;
    }
    if (end - start != 64) {
      throw c.error(
          c.pos,
          end,
          "an integrity check has 64 hexadecimal digits, this one " + (end - start),
          "`straylight dhall hash` prints it, `straylight dhall freeze` writes it");
    }
    c.pos = end;
    return HexFormat.of().parseHex(new String(c.s, start, 64));
  }

  private ImportMode mode() {
    int save = c.pos;
    if (c.whsp() && c.eatKeyword("as")) {
      c.whsp1("behind `as`");
      for (ImportMode mode : ImportMode.values()) {
        if (mode != ImportMode.CODE && c.eatKeyword(mode.source())) {
          return mode;
        }
      }
      throw c.expected("`Text`, `Bytes` or `Location` behind `as`", null);
    }
    c.pos = save;
    return ImportMode.CODE;
  }
}
