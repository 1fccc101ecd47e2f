package software.straylight.continuity.dhall.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;

/**
 * URLs after RFC 3986 with the differences that the grammar lists (no fragment, no parentheses).
 */
final class UrlParser {
  private static final String H16 = "[0-9A-Fa-f]{1,4}";
  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])";
  private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
  private static final String LS32 = "(?:" + H16 + ":" + H16 + "|" + IPV4 + ")";
  private static final Pattern IPV6 = Pattern.compile(ipv6());
  private static final Pattern IP_FUTURE =
      Pattern.compile("[vV][0-9A-Fa-f]+\\.[A-Za-z0-9\\-._~!$&'*+;=:]+");
  private static final Pattern DOMAIN =
      Pattern.compile("[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*(?:\\.[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*)*\\.?");

  private final Cursor c;

  UrlParser(Cursor cursor) {
    this.c = cursor;
  }

  private static String ipv6() {
    String pair = "(?:" + H16 + ":)";
    StringBuilder out = new StringBuilder(pair + "{6}" + LS32 + "|::" + pair + "{5}" + LS32);
    for (int before = 0; before <= 4; before++) {
      String head = "(?:" + (before == 0 ? "" : pair + "{0," + before + "}") + H16 + ")?::";
      out.append('|').append(head).append(pair).append('{').append(4 - before).append('}');
      out.append(LS32);
    }
    out.append("|(?:").append(pair).append("{0,5}").append(H16).append(")?::").append(H16);
    out.append("|(?:").append(pair).append("{0,6}").append(H16).append(")?::");
    return out.toString();
  }

  private static boolean isSubDelim(char ch) {
    return "!$&'*+;=".indexOf(ch) >= 0;
  }

  private static boolean isUnreserved(char ch) {
    return (ch >= 'a' && ch <= 'z')
        || (ch >= 'A' && ch <= 'Z')
        || (ch >= '0' && ch <= '9')
        || ch == '-'
        || ch == '.'
        || ch == '_'
        || ch == '~';
  }

  /**
   * The end of a run of unreserved, percent-encoded, sub-delimiter and {@code extra} characters.
   */
  private int run(int from, String extra) {
    int p = from;
    while (true) {
      char ch = c.s[p];
      if (ch == '%' && NumberParser.hexDigit(c.s[p + 1]) && NumberParser.hexDigit(c.s[p + 2])) {
        p += 3;
      } else if (isUnreserved(ch) || isSubDelim(ch) || extra.indexOf(ch) >= 0) {
        p++;
      } else {
        return p;
      }
    }
  }

  ImportTarget.Remote parse() {
    boolean secure = c.s[c.pos + 4] == 's';
    c.pos += secure ? 8 : 7;
    String authority = authority();
    List<String> path = new ArrayList<>();
    while (c.eat('/')) {
      int end = run(c.pos, ":@");
      path.add(new String(c.s, c.pos, end - c.pos));
      c.pos = end;
    }
    if (path.isEmpty()) {
      path.add("");
    }
    return new ImportTarget.Remote(secure, authority, path, query(), null);
  }

  private @Nullable String query() {
    if (!c.eat('?')) {
      return null;
    }
    int end = run(c.pos, ":@/?");
    String query = new String(c.s, c.pos, end - c.pos);
    c.pos = end;
    return query;
  }

  private String authority() {
    int start = c.pos;
    int userEnd = run(start, ":");
    int hostStart = c.s[userEnd] == '@' ? userEnd + 1 : start;
    int hostEnd = hostEnd(hostStart);
    int end = hostEnd;
    if (c.s[end] == ':') {
      do {
        end++;
      } while (c.s[end] >= '0' && c.s[end] <= '9');
    }
    c.pos = end;
    return new String(c.s, start, end - start);
  }

  private int hostEnd(int start) {
    int end = start;
    if (c.s[start] == '[') {
      while (end < c.length && c.s[end] != ']' && c.s[end] > ' ') {
        end++;
      }
      String literal = new String(c.s, start + 1, Math.max(0, end - start - 1));
      if (c.s[end] == ']'
          && (IPV6.matcher(literal).matches() || IP_FUTURE.matcher(literal).matches())) {
        return end + 1;
      }
    } else {
      while (isUnreserved(c.s[end]) && c.s[end] != '_' && c.s[end] != '~') {
        end++;
      }
      if (DOMAIN.matcher(new String(c.s, start, end - start)).matches()) {
        return end;
      }
    }
    c.pos = start;
    throw c.expected(
        "a host name or address in the URL", "a host has letters, digits, dots and inner hyphens");
  }
}
