package software.straylight.continuity.dhall.internal.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import software.straylight.continuity.dhall.Transport.Header;
import software.straylight.continuity.dhall.internal.format.ImportText;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget.Anchor;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget.Local;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget.Remote;

/**
 * Where an import was found: a canonical target and, for a URL, the headers it is requested with.
 * Chaining and canonicalisation follow imports.md.
 */
record Place(ImportTarget target, List<Header> headers) {
  Place {
    headers = List.copyOf(headers);
  }

  static Place file(String path) {
    Anchor anchor =
        path.startsWith("./")
            ? Anchor.HERE
            : path.startsWith("../")
                ? Anchor.PARENT
                : path.startsWith("~/") ? Anchor.HOME : Anchor.ABSOLUTE;
    String rest = path.substring(anchor.source().length() + 1);
    return new Place(new Local(anchor, canonical(List.of(rest.split("/", -1)))), List.of());
  }

  boolean isRemote() {
    return target instanceof Remote;
  }

  /** What identifies the import within one evaluation. */
  String key() {
    StringBuilder key = new StringBuilder(display());
    for (Header h : headers) {
      key.append('\n').append(h.name()).append(": ").append(h.value());
    }
    return key.toString();
  }

  /** The import as messages and {@code as Location} show it. */
  String display() {
    return switch (target) {
      case Local l -> path(l);
      case Remote r -> r.url();
      default -> ImportText.target(target);
    };
  }

  /** The path as the transport takes it: components as they are, without quotes. */
  static String path(Local local) {
    StringBuilder out = new StringBuilder(local.anchor().source());
    for (String component : local.path()) {
      out.append('/').append(component);
    }
    return out.toString();
  }

  /** The place of a child import seen from this place. */
  Place chain(ImportTarget child, List<Header> childHeaders) {
    if (child instanceof Local c && (c.anchor() == Anchor.HERE || c.anchor() == Anchor.PARENT)) {
      if (target instanceof Local parent) {
        return new Place(
            new Local(parent.anchor(), canonical(joined(parent.path(), c))), List.of());
      }
      if (target instanceof Remote parent) {
        List<String> path = canonical(joined(parent.path(), encoded(c)));
        return new Place(
            new Remote(parent.secure(), parent.authority(), path, null, null), headers);
      }
    }
    return switch (child) {
      case Local l -> new Place(new Local(l.anchor(), canonical(l.path())), List.of());
      case Remote r ->
          new Place(
              new Remote(r.secure(), r.authority(), canonical(r.path()), r.query(), null),
              childHeaders);
      default -> new Place(child, List.of());
    };
  }

  private static List<String> joined(List<String> parent, Local child) {
    List<String> path = new ArrayList<>(parent.subList(0, parent.size() - 1));
    if (child.anchor() == Anchor.PARENT) {
      path.add("..");
    }
    path.addAll(child.path());
    return path;
  }

  /** A relative path as part of a URL: what a URL may not hold is percent-encoded. */
  private static Local encoded(Local local) {
    List<String> path = new ArrayList<>();
    for (String component : local.path()) {
      StringBuilder out = new StringBuilder();
      for (byte b : component.getBytes(StandardCharsets.UTF_8)) {
        char c = (char) (b & 0xff);
        boolean plain =
            (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~!$&'*+;=:@%".indexOf(c) >= 0;
        out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
      }
      path.add(out.toString());
    }
    return new Local(local.anchor(), path);
  }

  /** Canonicalises the directory; the file name, which is last, stays as it is. */
  private static List<String> canonical(List<String> path) {
    List<String> out = new ArrayList<>();
    for (String component : path.subList(0, path.size() - 1)) {
      if (component.equals(".")) {
        continue;
      }
      if (component.equals("..") && !out.isEmpty() && !out.getLast().equals("..")) {
        out.removeLast();
      } else {
        out.add(component);
      }
    }
    out.add(path.getLast());
    return out;
  }
}
