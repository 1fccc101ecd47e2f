package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Artifacts in the default layout of Maven repositories: {@code
 * group/artifact/version/artifact-version-classifier.extension}.
 */
final class MavenRegistry implements Registry {
  private final MavenConfiguration maven;
  private final Downloads downloads;

  MavenRegistry(MavenConfiguration maven, Downloads downloads) {
    this.maven = maven;
    this.downloads = downloads;
  }

  @Override
  public Digest fetch(PackageUrl purl, Optional<Digest> pin, Path target) throws IOException {
    if (purl.namespace().isEmpty() || purl.namespace().get().contains("/")) {
      throw purl.malformed("has no group; write pkg:maven/group/artifact@version");
    }
    if (purl.version().endsWith("-SNAPSHOT")) {
      throw purl.malformed("names a snapshot, which is another file every day; name a release");
    }
    if (maven.offline()) {
      throw new FetchException(
          Code.OFFLINE,
          "Maven is configured to stay offline (settings.xml), so " + purl + " waits");
    }
    String path = path(purl);
    List<String> asked = new ArrayList<>();
    FetchException absent = null;
    for (MavenConfiguration.Repository repository : maven.repositories()) {
      URI url = repository.url().resolve(path);
      asked.add(Http.shown(url));
      try {
        return get(repository, url, pin, target);
      } catch (FetchException e) {
        if (e.code() != Code.NOT_FOUND) {
          throw e;
        }
        absent = e;
      }
    }
    throw new FetchException(
        Code.NOT_FOUND,
        purl
            + " is in no repository of Maven (asked: "
            + String.join(", ", asked)
            + "); a file other than the jar is named by ?type= and ?classifier=",
        absent);
  }

  private Digest get(
      MavenConfiguration.Repository repository, URI url, Optional<Digest> pin, Path target)
      throws IOException {
    if (!"file".equals(url.getScheme())) {
      Map<String, String> headers = Http.authorized(maven.authorization(repository.id()));
      return downloads
          .through(maven.proxy(String.valueOf(url.getHost())))
          .file(url, headers, pin, target);
    }
    return downloads
        .through(Optional.empty())
        .local(Path.of(url.getPath()), "the repository", pin, target);
  }

  /** Types that are not their own extension ("Default Artifact Handlers Reference"). */
  static String path(PackageUrl purl) {
    String type = purl.qualifier("type").orElse("jar");
    String extension =
        switch (type) {
          case "bundle",
              "ejb",
              "ejb-client",
              "java-source",
              "javadoc",
              "maven-plugin",
              "test-jar" ->
              "jar";
          default -> type;
        };
    Optional<String> implied =
        switch (type) {
          case "test-jar" -> Optional.of("tests");
          case "java-source" -> Optional.of("sources");
          case "javadoc" -> Optional.of("javadoc");
          case "ejb-client" -> Optional.of("client");
          default -> Optional.empty();
        };
    return purl.namespace().orElse("").replace('.', '/')
        + "/"
        + purl.name()
        + "/"
        + purl.version()
        + "/"
        + purl.name()
        + "-"
        + purl.version()
        + purl.qualifier("classifier").or(() -> implied).map(c -> "-" + c).orElse("")
        + "."
        + extension;
  }
}
