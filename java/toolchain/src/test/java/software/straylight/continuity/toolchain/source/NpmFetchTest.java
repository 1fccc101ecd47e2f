package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class NpmFetchTest extends FetchFixture {
  private static Source source() throws FetchException {
    return Source.ofPurl("pkg:npm/left@1.3.0", SHA256);
  }

  private static Source scoped() throws FetchException {
    return Source.ofPurl("pkg:npm/%40own/left@1.3.0", SHA256);
  }

  private static String document(String tarball) {
    return """
    {"name": "left", "dist-tags": {"latest": "1.3.0"}, "versions": {
      "1.2.0": {"dist": {"tarball": "https://example.invalid/other.tgz"}},
      "1.3.0": {"dist": {"tarball": "%s", "shasum": "0"}}}}
    """
        .formatted(tarball);
  }

  private void registry() {
    server
        .typed("/npm/left", "application/json", document(server.url() + "/files/left-1.3.0.tgz"))
        .file("/files/left-1.3.0.tgz", CONTENT);
  }

  @Test
  void theDocumentOfThePackageNamesTheTarball() throws IOException {
    registry();
    write("home/.npmrc", "; mine\nregistry=" + server.url() + "/npm/\n");
    fetches(source());
    assertThat(server.requests).containsExactly("/npm/left", "/files/left-1.3.0.tgz");
  }

  @Test
  void theNearerFileAndTheVariableDecide() throws IOException {
    registry();
    write("system/etc/npmrc", "registry = https://machine.invalid/\n");
    write("home/.npmrc", "registry = https://user.invalid/\n");
    write("workspace/.npmrc", "registry = \"" + server.url() + "/npm\"\n");
    fetches(source());
    Files.delete(target());
    write("workspace/.npmrc", "registry = https://workspace.invalid/\n");
    variables.put("npm_config_registry", server.url() + "/npm/");
    fetches(source());
  }

  @Test
  void scopesHaveRegistriesOfTheirOwnAndTokens() throws IOException {
    String place = server.url().substring("http:".length()) + "/own/";
    write(
        "home/.npmrc",
        "registry=https://all.invalid/\n@own:registry="
            + server.url()
            + "/own/\n"
            + place
            + ":_authToken=${OWN_TOKEN}\n");
    variables.put("OWN_TOKEN", "t0ken");
    server.guarded(
        "/own/@own/left",
        "Bearer t0ken",
        document(server.url() + "/own/left.tgz").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    server.guarded("/own/left.tgz", "Bearer t0ken", CONTENT);
    fetches(scoped());
    Files.delete(target());
    variables.put("OWN_TOKEN", "wrong");
    assertThat(refused(Code.UNAUTHORIZED, scoped()).getMessage()).doesNotContain("wrong");
  }

  @Test
  void tokensStayWithTheirHost() throws IOException {
    try (FakeServer elsewhere = new FakeServer()) {
      elsewhere.file("/left.tgz", CONTENT);
      write(
          "home/.npmrc",
          "registry=" + server.url() + "/npm/\n//127.0.0.1:" + server.port() + "/:_authToken=t\n");
      server.typed(
          "/npm/left",
          "application/json",
          document("http://localhost:" + elsewhere.port() + "/left.tgz"));
      fetches(source());
      assertThat(server.requests).containsExactly("/npm/left Bearer t");
      assertThat(elsewhere.requests).containsExactly("/left.tgz");
      // A mirror may serve documents that name the original's host.
      Files.delete(target());
      write("workspace/.npmrc", "replace-registry-host=always\n");
      server.file("/left.tgz", CONTENT);
      fetches(source());
      assertThat(elsewhere.requests).hasSize(1);
    }
  }

  @Test
  void userNamesWithPasswordsAreUsed() throws IOException {
    registry();
    String place = "//127.0.0.1:" + server.port();
    write(
        "home/.npmrc",
        "registry=%s/npm/\n%s/:username=u\n%s/:_password=%s\n"
            .formatted(
                server.url(),
                place,
                place,
                java.util.Base64.getEncoder().encodeToString(new byte[] {'p', 'w'})));
    fetches(source());
    assertThat(server.requests).allMatch(r -> r.endsWith(FakeServer.basic("u:pw")));
  }

  @Test
  void whatIsAbsentOrOtherThanPinnedIsRefused() throws IOException {
    registry();
    write("home/.npmrc", "registry=" + server.url() + "/npm/\n");
    assertThat(refused(Code.NOT_FOUND, Source.ofPurl("pkg:npm/left@9.0.0", SHA256)))
        .hasMessageContaining("its latest are 1.2.0, 1.3.0");
    refused(Code.NOT_FOUND, Source.ofPurl("pkg:npm/none@1.0.0", SHA256));
    server.file("/files/left-1.3.0.tgz", new byte[] {1});
    refused(Code.WRONG_HASH, source());
    server.redirect("/files/left-1.3.0.tgz", "/moved").file("/moved", CONTENT);
    fetches(source());
    Files.delete(target());
    server.typed("/npm/left", "text/html", "<html>");
    refused(Code.BAD_RESPONSE, source());
    refused(Code.BAD_PURL, Source.ofPurl("pkg:npm/own/left@1.3.0", SHA256));
  }

  @Test
  void theDigestIsFoundOutWhereNoneIsPinned() throws IOException {
    registry();
    write("home/.npmrc", "registry=" + server.url() + "/npm/\n");
    assertThat(resolve("pkg:npm/left@1.3.0")).isEqualTo(Digest.fromHex(SHA256));
    assertThat(target()).hasBinaryContent(CONTENT);
  }

  @Test
  void whereNothingIsConfiguredNpmIsAsked() throws IOException {
    registry();
    assertThat(refused(Code.NO_REGISTRY, source())).hasMessageContaining("install npm");
    program("npm", "test \"$*\" = 'config get registry' && echo " + server.url() + "/npm/\n");
    fetches(source());
  }

  @Test
  void stayingOfflineIsHonoured() throws IOException {
    write("home/.npmrc", "registry=" + server.url() + "\noffline=true\n");
    refused(Code.OFFLINE, source());
    assertThat(server.requests).isEmpty();
  }
}
