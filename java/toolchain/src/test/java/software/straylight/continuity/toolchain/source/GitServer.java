package software.straylight.continuity.toolchain.source;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A repository served by git's own server program (git-http-backend) at {@code /r.git}. */
final class GitServer {
  private final Path folder;
  private final Path work;
  private String prefix = "";

  GitServer(Path folder, FakeServer server) throws IOException {
    this.folder = folder;
    this.work = Files.createDirectories(folder.resolve("work"));
    git("init", "--quiet", "--initial-branch=main");
    for (String path : List.of("/r.git/info/refs", "/r.git/git-upload-pack")) {
      server.route(path, exchange -> answer(exchange));
    }
  }

  Path work() {
    return work;
  }

  String git(String... args) throws IOException {
    List<String> argv = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=b"));
    argv.addAll(List.of(args));
    return run(work, argv, Map.of("GIT_CONFIG_NOSYSTEM", "1", "HOME", "/nonexistent"));
  }

  /** Commits everything in the work folder and publishes it; the commit's id. */
  String publish() throws IOException {
    git("add", "--all");
    git("commit", "--quiet", "--message=x");
    if (!Files.exists(folder.resolve("served/r.git"))) {
      git("clone", "--quiet", "--bare", work.toString(), folder + "/served/r.git");
    } else {
      git("push", "--quiet", "--force", folder + "/served/r.git", "main");
    }
    return git("rev-parse", "HEAD").strip();
  }

  /** Takes requests for paths below this one too. */
  void serveBelow(String prefix) {
    this.prefix = prefix;
  }

  void answer(HttpExchange exchange) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
    Map<String, String> env = builder.environment();
    env.put("GIT_PROJECT_ROOT", folder.resolve("served").toString());
    env.put("GIT_HTTP_EXPORT_ALL", "1");
    env.put("PATH_INFO", exchange.getRequestURI().getPath().replaceFirst("^" + prefix, ""));
    env.put("REQUEST_METHOD", exchange.getRequestMethod());
    env.put("QUERY_STRING", String.valueOf(exchange.getRequestURI().getRawQuery()));
    env.put("CONTENT_TYPE", header(exchange, "Content-Type"));
    env.put("HTTP_CONTENT_ENCODING", header(exchange, "Content-Encoding"));
    env.put("HTTP_GIT_PROTOCOL", header(exchange, "Git-Protocol"));
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (OutputStream in = process.getOutputStream()) {
      exchange.getRequestBody().transferTo(in);
    }
    byte[] said;
    try (InputStream out = process.getInputStream()) {
      said = out.readAllBytes();
    }
    int end = new String(said, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
    int status = 200;
    for (String line : new String(said, 0, end, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
      String[] field = line.split(": ", 2);
      if (field[0].equals("Status")) {
        status = Integer.parseInt(field[1].substring(0, 3));
      } else {
        exchange.getResponseHeaders().set(field[0], field[1]);
      }
    }
    byte[] body = Arrays.copyOfRange(said, end + 4, said.length);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static String run(Path folder, List<String> argv, Map<String, String> env)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(argv).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(env);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(argv + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return said;
  }
}
