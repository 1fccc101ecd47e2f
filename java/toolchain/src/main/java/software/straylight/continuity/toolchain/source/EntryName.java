package software.straylight.continuity.toolchain.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/** Names of archive entries as components, and nothing that is not a plain relative name. */
final class EntryName {
  /** Longest component, in bytes: the limit of every common file system and of the tree format. */
  private static final int COMPONENT = 255;

  /** Components in a path; a tree has at most 256 levels. */
  private static final int DEPTH = 200;

  private EntryName() {}

  /** Strictly decodes bytes as UTF-8. */
  static String utf8(byte[] bytes) throws UnpackException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnpackException(
          Code.NOT_UTF8,
          "a name is not valid UTF-8 (bytes "
              + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 40))
              + "); no tree can hold it",
          e);
    }
  }

  /**
   * The components of a name. {@code ./} in front and {@code /} at the end are dropped, as
   * archivers write them; {@code .} alone is the root: no components.
   */
  static List<String> components(String name) throws UnpackException {
    if (name.startsWith("/")) {
      throw refuse(Code.ABSOLUTE_NAME, name, "is absolute");
    }
    String rest = name;
    while (rest.startsWith("./")) {
      rest = rest.substring(2);
    }
    if (rest.endsWith("/")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    if (rest.equals(".") || (rest.isEmpty() && !name.isEmpty())) {
      return List.of();
    }
    List<String> components = new ArrayList<>();
    int from = 0;
    while (from <= rest.length()) {
      int slash = rest.indexOf('/', from);
      int to = slash < 0 ? rest.length() : slash;
      components.add(component(name, rest.substring(from, to)));
      from = to + 1;
    }
    if (components.size() > DEPTH) {
      throw refuse(Code.TOO_DEEP, name, "has more than " + DEPTH + " components");
    }
    return components;
  }

  private static String component(String name, String component) throws UnpackException {
    if (component.equals("..")) {
      throw refuse(Code.PARENT_NAME, name, "goes up with \"..\"");
    }
    if (component.isEmpty() || component.equals(".")) {
      throw refuse(Code.ILLEGAL_NAME, name, "has an empty component or \".\" inside");
    }
    if (component.indexOf('\0') >= 0) {
      throw refuse(Code.ILLEGAL_NAME, name, "has a NUL");
    }
    if (component.getBytes(StandardCharsets.UTF_8).length > COMPONENT) {
      throw refuse(Code.ILLEGAL_NAME, name, "has a component of more than " + COMPONENT + " bytes");
    }
    return component;
  }

  static UnpackException refuse(Code code, String name, String why) {
    return new UnpackException(code, "entry \"" + shown(name) + "\" " + why);
  }

  /** A name for people: control characters as escapes, and not longer than a line. */
  static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .limit(200)
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                shown.append(String.format("\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
