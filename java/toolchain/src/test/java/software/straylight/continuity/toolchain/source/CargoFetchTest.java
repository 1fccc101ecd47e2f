package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class CargoFetchTest extends FetchFixture {
  private static Source source() throws FetchException {
    return Source.ofPurl("pkg:cargo/libz-sys@1.1.0", SHA256);
  }

  private void registry(String dl) {
    server
        .typed("/index/config.json", "application/json", "{\"dl\": \"" + dl + "\"}")
        .typed(
            "/index/li/bz/libz-sys",
            "text/plain",
            """
            {"name":"libz-sys","vers":"1.0.0","cksum":"%s"}
            {"name":"libz-sys","vers":"1.1.0","cksum":"%s","yanked":true}
            """
                .formatted("0".repeat(64), SHA256));
  }

  private void configure(String path) throws IOException {
    write(
        path,
        """
        [source.crates-io]
        replace-with = "mirror"
        [source.mirror]
        registry = "sparse+%s/index/"
        """
            .formatted(server.url()));
  }

  @Test
  void aMirrorIsFollowedToItsPlaceOfDownload() throws IOException {
    registry(server.url() + "/dl");
    server.file("/dl/libz-sys/1.1.0/download", CONTENT);
    configure("home/.cargo/config.toml");
    fetches(source());
    assertThat(server.requests)
        .containsExactly(
            "/index/config.json", "/index/li/bz/libz-sys", "/dl/libz-sys/1.1.0/download");
  }

  @Test
  void placesOfDownloadMayBeTemplates() throws IOException {
    registry(server.url() + "/{prefix}/{lowerprefix}/{crate}-{version}-{sha256-checksum}");
    server.file("/li/bz/li/bz/libz-sys-1.1.0-" + SHA256, CONTENT);
    configure("workspace/.cargo/config.toml");
    fetches(source());
  }

  @Test
  void theNearerFileAndTheVariableDecide() throws IOException {
    registry(server.url() + "/dl");
    server.file("/dl/libz-sys/1.1.0/download", CONTENT);
    write("cargo-home/config.toml", "[source.crates-io]\nreplace-with = \"wrong\"\n");
    variables.put("CARGO_HOME", folder.resolve("cargo-home").toString());
    write(".cargo/config.toml", "[source.crates-io]\nreplace-with = \"by-variable\"\n");
    variables.put("CARGO_REGISTRIES_BY_VARIABLE_INDEX", "sparse+" + server.url() + "/index/");
    fetches(source());
  }

  @Test
  void tokensOpenTheRegistryAndAreNotShown() throws IOException {
    write(
        "home/.cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"own\"\n[registries.own]\nindex = \"sparse+"
            + server.url()
            + "/index/\"\n");
    write("home/.cargo/credentials.toml", "[registries.own]\ntoken = \"t0ken\"\n");
    registry(server.url() + "/dl");
    server.guarded("/dl/libz-sys/1.1.0/download", "t0ken", CONTENT);
    fetches(source());
    assertThat(server.requests).allMatch(r -> r.endsWith(" t0ken"));
    Files.delete(target());
    server.status("/index/config.json", 401);
    assertThat(refused(Code.UNAUTHORIZED, source()).getMessage()).doesNotContain("t0ken");
  }

  @Test
  void aVersionThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
    registry(server.url() + "/dl");
    configure("home/.cargo/config.toml");
    assertThat(refused(Code.NOT_FOUND, Source.ofPurl("pkg:cargo/libz-sys@2.0.0", SHA256)))
        .hasMessageContaining("its latest are 1.0.0, 1.1.0");
    refused(Code.NOT_FOUND, Source.ofPurl("pkg:cargo/none@2.0.0", SHA256));
  }

  @Test
  void theIndexAndTheBytesMustBothHaveTheDigest() throws IOException {
    registry(server.url() + "/dl");
    server.file("/dl/libz-sys/1.1.0/download", new byte[] {1});
    configure("home/.cargo/config.toml");
    refused(Code.WRONG_HASH, source());
    assertThat(refused(Code.NOT_IN_RELEASE, Source.ofPurl("pkg:cargo/libz-sys@1.0.0", SHA256)))
        .hasMessageContaining("0".repeat(64) + " in the registry");
  }

  @Test
  void localRegistriesAreFolders() throws IOException {
    Files.write(
        Files.createDirectories(folder.resolve("crates")).resolve("libz-sys-1.1.0.crate"), CONTENT);
    write(
        "home/.cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"l\"\n[source.l]\nlocal-registry = \""
            + folder.resolve("crates")
            + "\"\n");
    fetches(source());
    refused(Code.NOT_FOUND, Source.ofPurl("pkg:cargo/libz-sys@1.2.0", SHA256));
  }

  @Test
  void configurationThatCannotBeFollowedIsSaid() throws IOException {
    write(
        "home/.cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"a\"\n[source.a]\nreplace-with = \"crates-io\"\n");
    assertThat(refused(Code.BAD_CONFIGURATION, source())).hasMessageContaining("circle");
    write(
        "home/.cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"a\"\n[source.a]\nregistry = \"https://x/git\"\n");
    assertThat(refused(Code.BAD_CONFIGURATION, source())).hasMessageContaining("git index");
    write("home/.cargo/config.toml", "[source");
    assertThat(refused(Code.BAD_CONFIGURATION, source())).hasMessageContaining("config.toml");
  }

  @Test
  void stayingOfflineIsHonoured() throws IOException {
    configure("home/.cargo/config.toml");
    variables.put("CARGO_NET_OFFLINE", "true");
    refused(Code.OFFLINE, source());
    assertThat(server.requests).isEmpty();
  }

  @Test
  void whereNothingIsConfiguredCargoDownloads() throws IOException {
    assertThat(refused(Code.NO_REGISTRY, source())).hasMessageContaining("install cargo");
    Path crate = Files.write(folder.resolve("crate"), CONTENT);
    program(
        "cargo",
        """
        while read -r line; do case "$line" in *'"=1.1.0"'*) found=1;; esac; done < Cargo.toml
        test "$found" = 1 || exit 9
        d="%s/.cargo/registry/cache/default-1"
        /bin/mkdir -p "$d" && /bin/cp "%s" "$d/libz-sys-1.1.0.crate"
        """
            .formatted(folder.resolve("home"), crate));
    fetches(source());
    // From then on cargo's cache has it.
    Files.delete(folder.resolve("bin/cargo"));
    Files.delete(target());
    fetches(source());
  }

  @Test
  void whatCargoSaysIsPassedOn() throws IOException {
    program("cargo", "echo 'error: no matching package named `x` found' >&2; exit 101\n");
    assertThat(refused(Code.NOT_FOUND, source())).hasMessageContaining("no matching package");
    program("cargo", "echo 'error: failed to get config: could not resolve host' >&2; exit 101\n");
    assertThat(refused(Code.OFFLINE, source())).hasMessageContaining("could not resolve host");
  }

  @Test
  void foldersOfTheIndexFollowTheLengthOfTheName() {
    assertThat(CargoRegistry.prefix("a")).isEqualTo("1");
    assertThat(CargoRegistry.prefix("ab")).isEqualTo("2");
    assertThat(CargoRegistry.prefix("abc")).isEqualTo("3/a");
    assertThat(CargoRegistry.prefix("abcd")).isEqualTo("ab/cd");
  }
}
