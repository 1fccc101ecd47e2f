package software.straylight.continuity.toolchain.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.tukaani.xz.XZIOException;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Debian packages from the archives that apt is configured with (Debian Repository Format): an
 * index of each suite and component names the file of a package. Scripts of packages are never run.
 */
final class DebRegistry implements Registry {
  /** Forms of an index, the smallest first. */
  private static final List<String> FORMS = List.of("Packages.xz", "Packages.gz", "Packages");

  /** A package in an index. */
  private record Found(
      AptConfiguration.Suite suite,
      String version,
      String architecture,
      String file,
      String sha256) {}

  private final AptConfiguration apt;
  private final AptRelease release;
  private final Downloads downloads;
  private final Map<String, Download> byScheme = new HashMap<>();

  // What is made of packages names many of one archive: each file of it is read once.
  private final Map<String, Map<String, List<Found>>> indexes = new HashMap<>();
  private final Map<AptConfiguration.Suite, Map<String, Digest>> releases = new HashMap<>();

  DebRegistry(AptConfiguration apt, AptRelease release, Downloads downloads) {
    this.apt = apt;
    this.release = release;
    this.downloads = downloads;
  }

  @Override
  public Digest fetch(PackageUrl purl, Optional<Digest> pin, Path target) throws IOException {
    Found found = find(purl, pin);
    Optional<Digest> expected = pin.isPresent() ? pin : Optional.of(digest(found));
    return file(found.suite().root().resolve(found.file()), expected, target);
  }

  private synchronized Found find(PackageUrl purl, Optional<Digest> pin) throws IOException {
    String wanted =
        purl.qualifier("arch")
            .orElseThrow(
                () ->
                    purl.malformed(
                        "has no architecture, and a release has a file for each; write it, as in"
                            + " ?arch=amd64 or ?arch=all"));
    String architecture = wanted.equals("all") ? ofMachine() : wanted;
    Optional<String> distribution = purl.qualifier("distro");
    List<AptConfiguration.Suite> suites = apt.suites(distribution, architecture);
    if (suites.isEmpty()) {
      throw new FetchException(
          Code.NO_REGISTRY,
          "apt is configured with no source for "
              + purl
              + "; look at /etc/apt/sources.list and /etc/apt/sources.list.d"
              + distribution.map(d -> ", and whether one has the suite " + d).orElse(""));
    }
    TreeSet<String> versions = new TreeSet<>();
    List<Found> others = new ArrayList<>();
    for (AptConfiguration.Suite suite : suites) {
      Optional<Map<String, Digest>> signed =
          pin.isPresent() ? Optional.empty() : Optional.of(signed(suite));
      for (String folder : suite.indexes(architecture)) {
        for (Found found : packages(suite, folder, signed).getOrDefault(purl.name(), List.of())) {
          if (!found.architecture().equals(wanted)) {
            continue;
          }
          versions.add(found.version());
          if (!found.version().equals(purl.version())) {
            continue;
          }
          if (pin.isEmpty() || found.sha256().equals(pin.get().toString())) {
            return found;
          }
          others.add(found);
        }
      }
    }
    if (!others.isEmpty() && pin.isPresent()) {
      throw new FetchException(
          Code.NOT_IN_RELEASE,
          purl
              + " has sha256 "
              + EntryName.shown(others.getFirst().sha256())
              + " in the archive, not "
              + pin.get());
    }
    throw new FetchException(
        Code.NOT_FOUND,
        purl
            + " is in no suite that apt is configured with ("
            + String.join(", ", suites.stream().map(AptConfiguration.Suite::suite).toList())
            + ")"
            + (versions.isEmpty()
                ? ""
                : "; they have the versions " + EntryName.shown(String.join(", ", versions))));
  }

  private static Digest digest(Found found) throws FetchException {
    try {
      return Digest.fromHex(found.sha256());
    } catch (IllegalArgumentException e) {
      throw new FetchException(
          Code.BAD_RESPONSE, "the index has no SHA256 for " + EntryName.shown(found.file()), e);
    }
  }

  /** Debian's name for this machine's architecture. */
  private static String ofMachine() {
    String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "x86_64" -> "amd64";
      case "aarch64" -> "arm64";
      default -> name;
    };
  }

  /** The packages of one index by name. */
  private Map<String, List<Found>> packages(
      AptConfiguration.Suite suite, String folder, Optional<Map<String, Digest>> signed)
      throws IOException {
    String key = suite.root().resolve(folder) + (signed.isPresent() ? " signed" : "");
    Map<String, List<Found>> known = indexes.get(key);
    if (known == null) {
      known = read(suite, folder, signed);
      indexes.put(key, known);
    }
    return known;
  }

  private Map<String, List<Found>> read(
      AptConfiguration.Suite suite, String folder, Optional<Map<String, Digest>> signed)
      throws IOException {
    Map<String, List<Found>> all = new HashMap<>();
    Path index = Files.createTempFile("packages", "");
    try {
      if (!index(suite, folder, signed, index)) {
        return all;
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(index), 1 << 16);
          InputStream plain = Compression.of(in).open(in);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
        Stanzas.each(
            lines.lines(),
            stanza ->
                all.computeIfAbsent(stanza.getOrDefault("package", ""), name -> new ArrayList<>())
                    .add(
                        new Found(
                            suite,
                            stanza.getOrDefault("version", ""),
                            stanza.getOrDefault("architecture", ""),
                            stanza.getOrDefault("filename", ""),
                            stanza.getOrDefault("sha256", ""))));
      } catch (UncheckedIOException | EOFException | ZipException | XZIOException e) {
        throw damaged(suite, folder, e);
      }
    } finally {
      Files.deleteIfExists(index);
    }
    return all;
  }

  private static FetchException damaged(
      AptConfiguration.Suite suite, String folder, Exception cause) {
    return new FetchException(
        Code.BAD_RESPONSE,
        "the index of packages " + Http.shown(suite.root().resolve(folder)) + " is damaged",
        cause);
  }

  private Map<String, Digest> signed(AptConfiguration.Suite suite) throws IOException {
    Map<String, Digest> known = releases.get(suite);
    if (known != null) {
      return known;
    }
    URI url = suite.root().resolve(suite.release() + "InRelease");
    Download.Page page =
        isFile(url)
            ? new Download.Page(url, Files.readString(Path.of(url.getPath())), "")
            : download(url).page(url, headers(url));
    Map<String, Digest> indexes = release.indexes(suite, page);
    releases.put(suite, indexes);
    return indexes;
  }

  /**
   * Downloads an index in the first form that there is.
   *
   * @param signed digests by path below the release file; empty where none is needed
   * @return whether there is one
   */
  private boolean index(
      AptConfiguration.Suite suite,
      String folder,
      Optional<Map<String, Digest>> signed,
      Path target)
      throws IOException {
    for (String form : FORMS) {
      String path = folder + form;
      Optional<Digest> pin =
          signed.flatMap(s -> Optional.ofNullable(s.get(path.substring(suite.release().length()))));
      if (signed.isPresent() && pin.isEmpty()) {
        continue;
      }
      try {
        file(suite.root().resolve(path), pin, target);
        return true;
      } catch (FetchException e) {
        if (e.code() != Code.NOT_FOUND) {
          throw e;
        }
      }
    }
    return false;
  }

  private Digest file(URI url, Optional<Digest> pin, Path target) throws IOException {
    if (!isFile(url)) {
      return download(url).file(url, headers(url), pin, target);
    }
    return download(url).local(Path.of(url.getPath()), "the archive", pin, target);
  }

  private static boolean isFile(URI url) {
    return "file".equals(url.getScheme());
  }

  private synchronized Download download(URI url) throws IOException {
    String scheme = String.valueOf(url.getScheme());
    Download made = byScheme.get(scheme);
    if (made == null) {
      made = downloads.through(apt.proxy(scheme));
      byScheme.put(scheme, made);
    }
    return made;
  }

  private Map<String, String> headers(URI url) {
    return Http.authorized(apt.authorization(url));
  }
}
