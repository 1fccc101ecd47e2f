package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class MavenFetchTest extends FetchFixture {
  private static final String JAR = "/m/org/example/lib/1.0/lib-1.0.jar";

  private static Source source() throws FetchException {
    return Source.ofPurl("pkg:maven/org.example/lib@1.0", SHA256);
  }

  private void settings(String text) throws IOException {
    write("home/.m2/settings.xml", "<settings>" + text + "</settings>");
  }

  private String mirror(String id, String of, String path) {
    return "<mirror><id>%s</id><mirrorOf>%s</mirrorOf><url>%s</url></mirror>"
        .formatted(id, of, server.url() + path);
  }

  /** An installed Maven whose central is a folder of the server. */
  private void installed(String path) throws IOException {
    variables.put("MAVEN_HOME", folder.resolve("maven").toString());
    Files.createDirectories(folder.resolve("maven/lib"));
    try (OutputStream out =
            Files.newOutputStream(folder.resolve("maven/lib/maven-model-builder-3.x.jar"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("org/apache/maven/model/pom-4.0.0.xml"));
      zip.write(
          ("<project><repositories><repository><id>central</id><url>"
                  + server.url()
                  + path
                  + "</url></repository></repositories></project>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aMirrorOfCentralIsUsed() throws IOException {
    server.file(JAR, CONTENT);
    for (String of : new String[] {"central", "*", "external:*", "x, central", "*,!other"}) {
      settings("<mirrors>" + mirror("own", of, "/m") + "</mirrors>");
      fetches(source());
      Files.delete(target());
    }
    settings("<mirrors>" + mirror("own", "*,!central", "/m") + "</mirrors>");
    assertThat(refused(Code.NO_REGISTRY, source())).hasMessageContaining("mirror of central");
  }

  @Test
  void centralStandsInTheSuperPomOfTheInstalledMaven() throws IOException {
    server.file(JAR, CONTENT);
    installed("/m");
    fetches(source());
    Files.delete(target());
    assertThat(resolve("pkg:maven/org.example/lib@1.0")).isEqualTo(Digest.fromHex(SHA256));
  }

  @Test
  void aProgramThatCallsMavenIsAskedWhereItIs() throws IOException {
    server.file(JAR, CONTENT);
    installed("/m");
    String home = String.valueOf(variables.remove("MAVEN_HOME"));
    program("mvn", "test \"$1\" = --version && echo x && echo 'Maven home: " + home + "'\n");
    fetches(source());
  }

  @Test
  void repositoriesOfActiveProfilesComeBeforeCentral() throws IOException {
    installed("/m");
    server.file("/own/org/example/lib/1.0/lib-1.0.jar", CONTENT);
    String repository =
        "<repositories><repository><id>own</id><url>"
            + server.url()
            + "/own</url></repository></repositories>";
    settings(
        "<profiles><profile><id>p</id>"
            + repository
            + "</profile></profiles><activeProfiles><activeProfile>p</activeProfile></activeProfiles>");
    fetches(source());
    Files.delete(target());
    server.requests.clear();
    refused(Code.NOT_FOUND, Source.ofPurl("pkg:maven/org.example/lib@2.0", SHA256));
    assertThat(server.requests)
        .containsExactly(
            "/own/org/example/lib/2.0/lib-2.0.jar", "/m/org/example/lib/2.0/lib-2.0.jar");
    settings("<profiles><profile><id>p</id>" + repository + "</profile></profiles>");
    refused(Code.NOT_FOUND, source());
  }

  @Test
  void typeAndClassifierNameOtherFiles() throws IOException {
    settings("<mirrors>" + mirror("own", "*", "/m") + "</mirrors>");
    server.file("/m/org/example/lib/1.0/lib-1.0-sources.jar", CONTENT);
    fetches(Source.ofPurl("pkg:maven/org.example/lib@1.0?classifier=sources", SHA256));
    fetches(Source.ofPurl("pkg:maven/org.example/lib@1.0?type=java-source", SHA256));
    server.file("/m/org/example/lib/1.0/lib-1.0-bin.tar.gz", CONTENT);
    fetches(Source.ofPurl("pkg:maven/org.example/lib@1.0?classifier=bin&type=tar.gz", SHA256));
    Files.delete(target());
    assertThat(refused(Code.NOT_FOUND, source())).hasMessageContaining("?type=");
  }

  @Test
  void credentialsAreThoseOfTheServerWithTheMirrorsId() throws IOException {
    server.guarded(JAR, FakeServer.basic("u:p"), CONTENT);
    String mirrors = "<mirrors>" + mirror("own", "*", "/m") + "</mirrors>";
    variables.put("OWN_PASSWORD", "p");
    settings(
        mirrors
            + "<servers><server><id>own</id><username>u</username>"
            + "<password>${env.OWN_PASSWORD}</password></server></servers>");
    fetches(source());
    Files.delete(target());
    variables.put("OWN_PASSWORD", "secret");
    assertThat(refused(Code.UNAUTHORIZED, source()).getMessage()).doesNotContain("secret");
    variables.put("OWN_PASSWORD", "{abc=}");
    assertThat(refused(Code.BAD_CONFIGURATION, source())).hasMessageContaining("encrypted");
  }

  @Test
  void otherBytesAreRefusedAndRedirectsFollowed() throws IOException {
    settings("<mirrors>" + mirror("own", "*", "/m") + "</mirrors>");
    server.file(JAR, new byte[] {1});
    refused(Code.WRONG_HASH, source());
    server.redirect(JAR, "/moved").file("/moved", CONTENT);
    fetches(source());
  }

  @Test
  void whatCannotBeFollowedIsSaid() throws IOException {
    settings(
        "<mirrors><mirror><id>no</id><mirrorOf>*</mirrorOf><url>http://0.0.0.0/</url>"
            + "<blocked>true</blocked></mirror></mirrors>");
    assertThat(refused(Code.BAD_CONFIGURATION, source())).hasMessageContaining("blocks");
    settings("<offline>true</offline>");
    refused(Code.OFFLINE, source());
    write("home/.m2/settings.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x/>");
    assertThat(refused(Code.BAD_CONFIGURATION, source())).hasMessageContaining("settings.xml");
    settings("");
    refused(Code.BAD_PURL, Source.ofPurl("pkg:maven/lib@1.0", SHA256));
    refused(Code.BAD_PURL, Source.ofPurl("pkg:maven/a/lib@1.0-SNAPSHOT", SHA256));
  }

  @Test
  void theProxyOfTheSettingsIsUsedUnlessTheHostIsExcluded() throws IOException {
    try (FakeServer proxy = new FakeServer()) {
      proxy.file(JAR, CONTENT);
      String mirror =
          "<mirrors><mirror><id>o</id><mirrorOf>*</mirrorOf><url>http://repo.test/m</url></mirror>"
              + "</mirrors>";
      String proxies =
          "<proxies><proxy><host>127.0.0.1</host><port>%d</port><nonProxyHosts>%s</nonProxyHosts>"
              + "</proxy></proxies>";
      settings(mirror + proxies.formatted(proxy.port(), "x|*.other"));
      fetches(source());
      Files.delete(target());
      settings(mirror + proxies.formatted(proxy.port(), "x|*.test"));
      refused(Code.OFFLINE, source());
    }
  }
}
