package software.straylight.continuity.toolchain.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * A package URL (purl specification): {@code pkg:type/namespace/name@version}. The version is
 * required. Qualifiers and subpaths are refused: the SHA-256 selects the file, and where the
 * registry is stands in the client's configuration, not in a build file.
 */
public record PackageUrl(String type, Optional<String> namespace, String name, String version) {
  private static final Pattern FORM =
      Pattern.compile("pkg:/*([A-Za-z][A-Za-z0-9.+-]*)/(?:([^@?#]+)/)?([^@?#/]+)(?:@([^?#/]+))?");

  private static final Pattern SAFE = Pattern.compile("@?[A-Za-z0-9][A-Za-z0-9._+!~-]*");

  /**
   * Reads a package URL.
   *
   * @throws FetchException {@code BAD_PURL}
   */
  public static PackageUrl parse(String text) throws FetchException {
    if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      throw bad(
          text,
          "has qualifiers or a subpath; leave them out: sha256 selects the file, and your client's"
              + " configuration says where the registry is");
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw bad(text, "is not of the form pkg:type/name@version");
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
    return new PackageUrl(type, namespace, name, version);
  }

  private static String part(String text, String encoded) throws FetchException {
    String part;
    try {
      part = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw bad(text, "has a malformed percent escape");
    }
    if (!SAFE.matcher(part).matches()) {
      throw bad(text, "has a name or version with characters that no registry of packages uses");
    }
    return part;
  }

  private static FetchException bad(String text, String why) {
    return new FetchException(
        Code.BAD_PURL, "package URL \"" + EntryName.shown(text) + "\" " + why);
  }

  @Override
  public String toString() {
    return "pkg:" + type + "/" + namespace.map(n -> n + "/").orElse("") + name + "@" + version;
  }
}
