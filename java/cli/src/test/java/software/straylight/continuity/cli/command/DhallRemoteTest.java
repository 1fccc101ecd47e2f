package software.straylight.continuity.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;

/** Imports by URL, from servers of this machine. */
class DhallRemoteTest {
  @TempDir Path folder;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private DhallRun dhall;
  private HttpServer server;
  private HttpServer other;
  private String here;
  private String there;

  @BeforeEach
  void serve() throws IOException {
    dhall = new DhallRun(folder, folder.resolve("cache"));
    server = start();
    other = start();
    here = "http://127.0.0.1:" + server.getAddress().getPort();
    there = "http://127.0.0.1:" + other.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    other.stop(0);
  }

  private HttpServer start() throws IOException {
    HttpServer made =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    made.createContext("/", this::answer);
    made.start();
    return made;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(path);
    if (path.startsWith("/open")) {
      exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
    }
    String body =
        switch (path) {
          case "/package.dhall" -> "{ one = ./lib/one.dhall, two = 2 }";
          case "/lib/one.dhall", "/open/one.dhall" -> "1";
          case "/local.dhall" -> "env:ANSWER";
          case "/strict.dhall" -> there + "/lib/one.dhall";
          case "/lenient.dhall" -> there + "/open/one.dhall";
          case "/secret.dhall" ->
              String.valueOf(exchange.getRequestHeaders().getFirst("X-Token")).equals("t")
                  ? "3"
                  : "";
          default -> "";
        };
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, Math.max(1, bytes.length));
    try (var out = exchange.getResponseBody()) {
      out.write(bytes.length == 0 ? new byte[] {' '} : bytes);
    }
  }

  private CommandRun normalize(String source) {
    return dhall.given(source, "normalize");
  }

  @Test
  void aUrlIsImportedWithWhatItImports() {
    assertThat(normalize(here + "/package.dhall").out()).isEqualTo("{ one = 1, two = 2 }\n");
    assertThat(requests).containsExactly("/package.dhall", "/lib/one.dhall");
    assertThat(normalize(here + "/lib/one.dhall as Text").out()).isEqualTo("\"1\"\n");
  }

  @Test
  void whatIsNotThereHasAnAlternative() {
    assertThat(normalize(here + "/absent.dhall ? 5").out()).isEqualTo("5\n");
    CommandRun run = normalize(here + "/absent.dhall");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("error[DHALL_IMPORT_ABSENT]: (input):1:1: ");
  }

  @Test
  void aRemoteFileSeesNothingOfThisMachineAndOtherServersOnlyWhereTheyAllowIt() {
    assertThat(normalize(here + "/local.dhall").err()).startsWith("error[DHALL_IMPORT_ORIGIN]: ");
    assertThat(normalize(here + "/strict.dhall").err()).startsWith("error[DHALL_IMPORT_ORIGIN]: ");
    assertThat(normalize(here + "/lenient.dhall").out()).isEqualTo("1\n");
  }

  @Test
  void headersAreSent() {
    String headers = " using [ { mapKey = \"X-Token\", mapValue = \"t\" } ]";
    assertThat(normalize(here + "/secret.dhall" + headers.replace("[", "([").concat(")")).out())
        .isEqualTo("3\n");
    assertThat(normalize(here + "/secret.dhall").code()).isEqualTo(1);
  }

  @Test
  void aFrozenUrlIsNotAskedAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.dhall"), here + "/package.dhall\n");
    assertThat(dhall.run("freeze", "a.dhall").code()).isZero();
    String hash = dhall.given("{ one = 1, two = 2 }", "hash").out().strip();
    assertThat(Files.readString(file)).isEqualTo(here + "/package.dhall " + hash + "\n");
    requests.clear();
    server.stop(0);
    assertThat(dhall.run("normalize", "a.dhall").out()).isEqualTo("{ one = 1, two = 2 }\n");
    assertThat(requests).isEmpty();
  }
}
