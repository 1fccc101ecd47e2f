package software.straylight.continuity.toolchain.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of registry pages and files on this machine. */
final class FakeServer implements AutoCloseable {
  interface Route {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final Map<String, Route> routes = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** "path authorization" of each request in order. */
  final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  FakeServer() throws IOException {
    this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
  }

  FakeServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    requests.add(path + (authorization == null ? "" : " " + authorization));
    Route route = routes.get(path);
    try (exchange) {
      if (route == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        route.answer(exchange);
      }
    }
  }

  String url() {
    return "http://127.0.0.1:" + port();
  }

  int port() {
    return server.getAddress().getPort();
  }

  FakeServer route(String path, Route route) {
    routes.put(path, route);
    return this;
  }

  FakeServer file(String path, byte[] content) {
    return typed(path, "application/octet-stream", content);
  }

  FakeServer typed(String path, String type, String content) {
    return typed(path, type, content.getBytes(StandardCharsets.UTF_8));
  }

  FakeServer typed(String path, String type, byte[] content) {
    return route(path, exchange -> send(exchange, type, content));
  }

  FakeServer redirect(String path, String to) {
    return route(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  FakeServer status(String path, int status) {
    return route(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  /** Serves only requests with this Authorization. */
  FakeServer guarded(String path, String authorization, byte[] content) {
    return route(
        path,
        exchange -> {
          if (authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, "application/octet-stream", content);
          } else {
            exchange.sendResponseHeaders(401, -1);
          }
        });
  }

  /** Announces all of it and ends after half. */
  FakeServer truncated(String path, byte[] content) {
    return route(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content, 0, content.length / 2);
          exchange.getResponseBody().flush();
        });
  }

  /** Sends half and then nothing, until the other side goes away. */
  FakeServer stalled(String path, byte[] content) {
    return route(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content, 0, content.length / 2);
          exchange.getResponseBody().flush();
          try {
            Thread.sleep(20_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content);
    }
  }

  static String basic(String userAndPassword) {
    return "Basic "
        + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
