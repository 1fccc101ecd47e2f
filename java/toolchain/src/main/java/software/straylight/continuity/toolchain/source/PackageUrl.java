package software.straylight.continuity.toolchain.source;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * A package URL (purl specification): {@code pkg:type/namespace/name@version?qualifiers}. The
 * version is required. Qualifiers are those that say which file of a release is meant; one that
 * says where the registry is, is refused: that stands in the client's configuration, not in a build
 * file.
 *
 * @param qualifiers by name, sorted
 */
public record PackageUrl(
    String type,
    Optional<String> namespace,
    String name,
    String version,
    Map<String, String> qualifiers) {
  private static final Pattern FORM =
      Pattern.compile(
          "pkg:/*([A-Za-z][A-Za-z0-9.+-]*)/(?:([^@?#]+)/)?([^@?#/]+)(?:@([^?#/]+))?(?:\\?([^#]*))?");

  private static final Pattern SAFE = Pattern.compile("@?[A-Za-z0-9_][A-Za-z0-9._+!~:-]*");

  /** The qualifiers that a type may have. */
  private static final Map<String, List<String>> QUALIFIERS =
      Map.of(
          "pypi", List.of("file_name"),
          "maven", List.of("classifier", "type"),
          "deb", List.of("arch", "distro"),
          "generic", List.of("download_url"));

  /** Copies the map. */
  public PackageUrl {
    qualifiers = java.util.Collections.unmodifiableMap(new TreeMap<>(qualifiers));
  }

  /**
   * Reads a package URL.
   *
   * @throws FetchException {@code BAD_PURL}
   */
  public static PackageUrl parse(String text) throws FetchException {
    if (text.indexOf('#') >= 0) {
      throw bad(text, "has a subpath; leave it out, and take the file out of the unpacked tree");
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw bad(
          text, "is not of the form pkg:type/name@version (an @ in a name is written as %40)");
    }
    if (matcher.group(4) == null) {
      throw bad(text, "has no version; write pkg:type/name@version");
    }
    String type = matcher.group(1).toLowerCase(Locale.ROOT);
    Optional<String> namespace = Optional.empty();
    if (matcher.group(2) != null) {
      List<String> segments = new ArrayList<>();
      for (String segment : matcher.group(2).split("/", -1)) {
        segments.add(part(text, segment));
      }
      namespace = Optional.of(String.join("/", segments));
    }
    String name = part(text, matcher.group(3));
    String version = part(text, matcher.group(4));
    Map<String, String> qualifiers = new TreeMap<>();
    if (matcher.group(5) != null) {
      for (String pair : matcher.group(5).split("&", -1)) {
        qualifier(text, type, pair, qualifiers);
      }
    }
    return new PackageUrl(type, namespace, name, version, qualifiers);
  }

  private static void qualifier(
      String text, String type, String pair, Map<String, String> qualifiers) throws FetchException {
    int equals = pair.indexOf('=');
    String key = equals < 0 ? pair : pair.substring(0, equals);
    List<String> allowed = QUALIFIERS.getOrDefault(type, List.of());
    if (!allowed.contains(key)) {
      throw bad(
          text,
          "has the qualifier \""
              + EntryName.shown(key)
              + "\"; "
              + (allowed.isEmpty()
                  ? "packages of type " + type + " have none here: leave it out"
                  : "packages of type " + type + " have " + String.join(" and ", allowed))
              + ". sha256 selects the file, and your client's configuration says where the registry"
              + " is");
    }
    String value = equals < 0 ? "" : decoded(text, pair.substring(equals + 1));
    boolean address = key.equals("download_url");
    if (value.isEmpty() || (!address && !SAFE.matcher(value).matches())) {
      throw bad(text, "has no usable value for the qualifier \"" + key + "\"");
    }
    if (qualifiers.put(key, value) != null) {
      throw bad(text, "has the qualifier \"" + key + "\" twice");
    }
  }

  private static String part(String text, String encoded) throws FetchException {
    String part = decoded(text, encoded);
    if (!SAFE.matcher(part).matches()) {
      throw bad(text, "has a name or version with characters that no registry of packages uses");
    }
    return part;
  }

  private static String decoded(String text, String encoded) throws FetchException {
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw bad(text, "has a malformed percent escape");
    }
  }

  private static FetchException bad(String text, String why) {
    return new FetchException(
        Code.BAD_PURL, "package URL \"" + EntryName.shown(text) + "\" " + why);
  }

  /** The value of a qualifier. */
  Optional<String> qualifier(String key) {
    return Optional.ofNullable(qualifiers.get(key));
  }

  /** Namespace and name, joined. */
  String path() {
    return namespace.map(n -> n + "/").orElse("") + name;
  }

  /** That it is not one of its type, and how one is written. */
  FetchException malformed(String why) {
    return bad(toString(), why);
  }

  /** The canonical form, by which a release is known in the lock file. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("pkg:").append(type).append('/');
    text.append(encoded(path())).append('@').append(encoded(version));
    char separator = '?';
    for (Map.Entry<String, String> q : qualifiers.entrySet()) {
      text.append(separator).append(q.getKey()).append('=').append(encoded(q.getValue()));
      separator = '&';
    }
    return text.toString();
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%3A", ":")
        .replace("%7E", "~")
        .replace("%21", "!");
  }
}
