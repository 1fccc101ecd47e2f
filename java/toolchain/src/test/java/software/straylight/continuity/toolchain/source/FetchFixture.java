package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Digest;

/** A server, an empty home, and a fetcher that knows nothing of this machine's configuration. */
abstract class FetchFixture {
  static final byte[] CONTENT = "the bytes of a release".getBytes(StandardCharsets.UTF_8);
  static final String SHA256 = Digest.sha256(CONTENT).toString();

  @TempDir Path folder = Path.of("");

  final Map<String, String> variables = new HashMap<>();
  FakeServer server = start();
  Http.Patience patience =
      new Http.Patience(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20), 1);
  long limit = 10_000;

  private static FakeServer start() {
    try {
      return new FakeServer();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void folders() throws IOException {
    for (String name : new String[] {"home", "system", "workspace", "bin"}) {
      Files.createDirectories(folder.resolve(name));
    }
    variables.put("PATH", folder.resolve("bin").toString());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  Path target() {
    return folder.resolve("fetched");
  }

  ClientEnvironment environment() {
    return new ClientEnvironment(
        variables, folder.resolve("home"), folder.resolve("system"), folder.resolve("workspace"));
  }

  long fetch(Source source) throws IOException {
    return Fetcher.of(environment(), patience, limit).fetch(source, target());
  }

  /** What a package URL stands for, found out. */
  Digest resolve(String purl) throws IOException {
    return Fetcher.of(environment(), patience, limit).resolve(Source.released(purl), target());
  }

  FetchException unresolved(FetchException.Code code, String purl) {
    FetchException e = catchThrowableOfType(FetchException.class, () -> resolve(purl));
    assertThat(e).isNotNull();
    assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
    assertThat(target()).doesNotExist();
    return e;
  }

  void fetches(Source source) throws IOException {
    assertThat(fetch(source)).isEqualTo(CONTENT.length);
    assertThat(target()).hasBinaryContent(CONTENT);
  }

  FetchException refused(FetchException.Code code, Source source) {
    FetchException e = catchThrowableOfType(FetchException.class, () -> fetch(source));
    assertThat(e).isNotNull();
    assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
    assertThat(target()).doesNotExist();
    return e;
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void program(String name, String script) throws IOException {
    write("bin/" + name, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(
        folder.resolve("bin").resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
