package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Module archives by the GOPROXY protocol (Go Modules Reference): {@code MODULE/@v/VERSION.zip}.
 * Only proxies have archives; what leads past them is refused.
 */
final class GoRegistry implements Registry {
  private final GoConfiguration go;
  private final Download download;

  GoRegistry(GoConfiguration go, Download download) {
    this.go = go;
    this.download = download;
  }

  @Override
  public Digest fetch(PackageUrl purl, Optional<Digest> pin, Path target) throws IOException {
    if (!purl.version().startsWith("v")) {
      throw purl.malformed("has no version of a Go module; write it with its v, as in v1.2.3");
    }
    if (go.isPrivate(purl.path())) {
      throw new FetchException(
          Code.NO_REGISTRY,
          "GOPRIVATE or GONOPROXY keeps "
              + purl
              + " from module proxies, and a repository has no archive to check a sha256 against;"
              + " fetch it as a git tree with C.git");
    }
    String file = "/" + escaped(purl.path()) + "/@v/" + escaped(purl.version()) + ".zip";
    List<String> asked = new ArrayList<>();
    FetchException last = null;
    for (GoConfiguration.Place proxy : go.proxies()) {
      switch (proxy.place()) {
        case "off" -> throw off(purl, last);
        case "direct" -> throw direct(purl, asked, last);
        default -> {}
      }
      URI url = address(proxy.place(), file);
      asked.add(Http.shown(url));
      try {
        return get(url, pin, target);
      } catch (FetchException e) {
        if (e.code() != Code.NOT_FOUND && !proxy.afterAnyError()) {
          throw e;
        }
        last = e;
      }
    }
    if (last != null && last.code() != Code.NOT_FOUND) {
      throw last;
    }
    throw notFound(purl, asked, "", last);
  }

  private Digest get(URI url, Optional<Digest> pin, Path target) throws IOException {
    if (!"file".equals(url.getScheme())) {
      return download.file(url, Map.of(), pin, target);
    }
    return download.local(Path.of(url.getPath()), "the module proxy", pin, target);
  }

  private static URI address(String proxy, String file) throws FetchException {
    try {
      URI url = URI.create(proxy.replaceFirst("/+$", "") + file);
      if (url.getHost() != null || "file".equals(url.getScheme())) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the address: it may carry credentials.
    }
    throw new FetchException(Code.BAD_CONFIGURATION, "GOPROXY has a malformed address");
  }

  private static FetchException off(PackageUrl purl, @Nullable FetchException last) {
    return new FetchException(
        Code.OFFLINE,
        "GOPROXY is off"
            + (last == null ? "" : " after a proxy that has not got it")
            + ", so "
            + purl
            + " is not fetched",
        last);
  }

  private static FetchException direct(
      PackageUrl purl, List<String> asked, @Nullable FetchException last) {
    String why =
        "GOPROXY goes on with \"direct\", which is not followed: a repository has no archive to"
            + " check a sha256 against";
    return asked.isEmpty()
        ? new FetchException(
            Code.NO_REGISTRY,
            purl + ": " + why + "; name a module proxy in GOPROXY, or use C.git",
            last)
        : notFound(purl, asked, "; " + why, last);
  }

  private static FetchException notFound(
      PackageUrl purl, List<String> asked, String more, @Nullable FetchException last) {
    return new FetchException(
        Code.NOT_FOUND,
        purl + " is in no module proxy (asked: " + String.join(", ", asked) + ")" + more,
        last);
  }

  /** Capitals as {@code !} and the small letter, so that no file system confuses two modules. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        escaped.append('!').append((char) (c - 'A' + 'a'));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
