package software.straylight.continuity.toolchain.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Files of Python projects by the simple repository API: JSON (PEP 691), or HTML with hashes in
 * fragments (PEP 503). The SHA-256 selects the file; nothing of it is run.
 */
final class PypiRegistry implements Registry {
  private static final String ACCEPT =
      "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2,"
          + " text/html;q=0.01";
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern ANCHOR =
      Pattern.compile(
          "<a\\s[^>]*?href\\s*=\\s*[\"']([^\"']*)[\"'][^>]*>([^<]*)</a", Pattern.CASE_INSENSITIVE);
  private static final Pattern BASE =
      Pattern.compile("<base\\s[^>]*?href\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);

  private record Candidate(String name, URI url, Optional<String> sha256) {}

  private final PipConfiguration pip;
  private final Download download;

  PypiRegistry(PipConfiguration pip, Download download) {
    this.pip = pip;
    this.download = download;
  }

  @Override
  public Digest fetch(PackageUrl purl, Optional<Digest> pin, Path target) throws IOException {
    Optional<Path> local = pin.isEmpty() ? Optional.empty() : inFolders(purl, pin.get());
    if (local.isPresent()) {
      return download.local(local.get(), "the folder that pip looks into", pin, target);
    }
    String project = normalise(purl.name());
    List<Candidate> release = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    FetchException absent = null;
    for (URI index : pip.indexes()) {
      URI page = URI.create(index + "/" + project + "/");
      asked.add(Http.shown(page));
      List<Candidate> files;
      try {
        files = files(page);
      } catch (FetchException e) {
        if (e.code() != Code.NOT_FOUND) {
          throw e;
        }
        absent = e;
        continue;
      }
      for (Candidate file : files) {
        if (!isOf(purl, file.name())) {
          continue;
        }
        if (pin.isPresent() && file.sha256().equals(pin.map(Digest::toString))) {
          return file(index, file, pin, target);
        }
        release.add(file);
      }
      if (pin.isEmpty() && !release.isEmpty()) {
        return file(index, chosen(purl, release), pin, target);
      }
    }
    if (absent != null && release.isEmpty()) {
      throw new FetchException(
          Code.NOT_FOUND, purl + " is in no index of pip: " + String.join(", ", asked), absent);
    }
    throw pin.isPresent()
        ? notInRelease(purl, pin.get(), asked, release)
        : new FetchException(
            Code.NOT_FOUND,
            purl + " is in no index of pip: " + String.join(", ", asked) + " have no such version");
  }

  private Digest file(URI index, Candidate file, Optional<Digest> pin, Path target)
      throws IOException {
    // Credentials of the index stand for its files on the same host, as pip uses them.
    return download.file(withCredentials(index, file.url()), Map.of(), pin, target);
  }

  /** The file that is meant where no digest says so: the only one, or the one that is named. */
  private static Candidate chosen(PackageUrl purl, List<Candidate> release) throws FetchException {
    Optional<String> named = purl.qualifier("file_name");
    for (Candidate file : release) {
      if (named.isPresent() ? named.get().equals(file.name()) : release.size() == 1) {
        return file;
      }
    }
    throw new FetchException(
        Code.NOT_IN_RELEASE,
        purl
            + " has "
            + release.size()
            + " files"
            + (named.isPresent() ? ", and none of that name" : "")
            + "; name one of them, as in pkg:pypi/"
            + purl.name()
            + "@"
            + purl.version()
            + "?file_name=FILE:\n  "
            + String.join(
                "\n  ", release.stream().limit(40).map(f -> EntryName.shown(f.name())).toList()));
  }

  private static FetchException notInRelease(
      PackageUrl purl, Digest sha256, List<String> asked, List<Candidate> release) {
    StringBuilder message = new StringBuilder();
    message.append("no file of ").append(purl).append(" has sha256 ").append(sha256);
    if (asked.isEmpty()) {
      message.append("; pip is configured with no-index, and its folders have no such file");
    } else if (release.isEmpty()) {
      message.append("; ").append(String.join(", ", asked)).append(" has no such version");
    } else {
      message.append("; the release has");
      release.stream()
          .limit(40)
          .forEach(
              file ->
                  message
                      .append("\n  ")
                      .append(file.sha256().orElse("(no sha256)"))
                      .append("  ")
                      .append(EntryName.shown(file.name())));
    }
    return new FetchException(Code.NOT_IN_RELEASE, message.toString());
  }

  private Optional<Path> inFolders(PackageUrl purl, Digest sha256) throws IOException {
    for (Path folder : pip.folders()) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      List<Path> names;
      try (Stream<Path> files = Files.list(folder)) {
        names = files.filter(f -> isOf(purl, f.getFileName().toString())).sorted().toList();
      }
      for (Path file : names) {
        if (Files.isRegularFile(file) && Digest.sha256(Files.readAllBytes(file)).equals(sha256)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private List<Candidate> files(URI index) throws FetchException {
    Download.Page page = download.page(index, Map.of("Accept", ACCEPT));
    try {
      return page.type().contains("json") ? json(page) : html(page);
    } catch (IOException | IllegalArgumentException e) {
      throw new FetchException(
          Code.BAD_RESPONSE,
          Http.shown(index) + " is not a page of a simple repository: " + e.getMessage(),
          e);
    }
  }

  private static List<Candidate> json(Download.Page page) throws IOException {
    List<Candidate> files = new ArrayList<>();
    JsonNode all = JSON.readTree(page.text()).path("files");
    if (!all.isArray()) {
      throw new IOException("it has no list of files");
    }
    for (JsonNode file : all) {
      String name = file.path("filename").asText();
      String hash = file.path("hashes").path("sha256").asText("");
      files.add(
          new Candidate(
              name,
              page.from().resolve(file.path("url").asText()),
              hash.isEmpty() ? Optional.empty() : Optional.of(hash.toLowerCase(Locale.ROOT))));
    }
    return files;
  }

  private static List<Candidate> html(Download.Page page) {
    String text = page.text();
    Matcher base = BASE.matcher(text);
    URI from = base.find() ? page.from().resolve(unescape(base.group(1))) : page.from();
    List<Candidate> files = new ArrayList<>();
    Matcher anchor = ANCHOR.matcher(text);
    while (anchor.find()) {
      String link = unescape(anchor.group(1));
      int hash = link.indexOf('#');
      String fragment = hash < 0 ? "" : link.substring(hash + 1);
      Optional<String> sha256 =
          fragment.startsWith("sha256=")
              ? Optional.of(fragment.substring(7).toLowerCase(Locale.ROOT))
              : Optional.empty();
      files.add(
          new Candidate(
              unescape(anchor.group(2)).strip(),
              from.resolve(hash < 0 ? link : link.substring(0, hash)),
              sha256));
    }
    return files;
  }

  private static String unescape(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static URI withCredentials(URI index, URI file) {
    boolean same = index.getHost() != null && index.getHost().equals(file.getHost());
    return index.getRawUserInfo() == null || !same || file.getRawUserInfo() != null
        ? file
        : URI.create(
            file.toString()
                .replaceFirst("//", "//" + Matcher.quoteReplacement(index.getRawUserInfo()) + "@"));
  }

  /** The name of a project in its index (PEP 503). */
  static String normalise(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
  }

  /** Whether a file name is of this project and version: wheels and source archives. */
  static boolean isOf(PackageUrl purl, String file) {
    String name = normalise(purl.name());
    String[] parts = file.split("-", -1);
    for (int n = 1; n < parts.length; n++) {
      String project = String.join("-", List.of(parts).subList(0, n));
      String rest = String.join("-", List.of(parts).subList(n, parts.length));
      if (normalise(project).equals(name)) {
        String version = purl.version().toLowerCase(Locale.ROOT);
        String lower = rest.toLowerCase(Locale.ROOT);
        if (lower.startsWith(version + "-")
            || lower.matches(Pattern.quote(version) + "\\.(tar\\.\\w+|zip|tgz|whl)")) {
          return true;
        }
      }
    }
    return false;
  }
}
