package software.straylight.continuity.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.testing.Skip;

/** A real Chromium without a window, driven through its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
  private static final int PATIENCE_SECONDS = 60;
  private static final int POLLS_PER_SECOND = 20;

  private final Process process;
  private final HttpClient client;
  private final WebSocket socket;
  private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private int last;

  private Browser(Process process, HttpClient client, URI page) throws Exception {
    this.process = process;
    this.client = client;
    this.socket =
        client
            .newWebSocketBuilder()
            .buildAsync(page, new Collecting(answers))
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Opens a file; the test is skipped by name where there is no Chromium. */
  static Browser open(Path file, Path profile) throws Exception {
    Optional<Path> program = program();
    Skip.unless(
        program.isPresent(),
        "CHROMIUM_ABSENT",
        "no Chromium on the path: install chromium-headless-shell to look at pages");
    Process process =
        new ProcessBuilder(
                program.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=1200,800",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                file.toUri().toString())
            .redirectErrorStream(true)
            .start();
    HttpClient client = HttpClient.newHttpClient();
    try {
      return new Browser(process, client, page(client, port(process)));
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static Optional<Path> program() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      for (String name : NAMES) {
        Path candidate = Path.of(folder).resolve(name);
        if (!folder.isEmpty() && Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static String port(Process process) throws IOException {
    Pattern listening = Pattern.compile("ws://127\\.0\\.0\\.1:([0-9]+)/");
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher m = listening.matcher(line);
      if (m.find()) {
        return m.group(1);
      }
    }
    throw new IOException("the browser ended without listening");
  }

  private static URI page(HttpClient client, String port) throws Exception {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    Pattern socket = Pattern.compile("\"webSocketDebuggerUrl\":\\s*\"(ws://[^\"]*/page/[^\"]*)\"");
    String text = "";
    for (int i = 0; i < PATIENCE_SECONDS * POLLS_PER_SECOND; i++) {
      text = client.send(list, HttpResponse.BodyHandlers.ofString()).body();
      Matcher m = socket.matcher(text);
      if (m.find()) {
        return URI.create(m.group(1));
      }
      Thread.sleep(1000 / POLLS_PER_SECOND);
    }
    throw new IOException("the browser has no page: " + text);
  }

  /** The value of an expression, as text. */
  String evaluate(String expression) throws Exception {
    String answer =
        call(
            "Runtime.evaluate",
            Json.text(
                j -> {
                  j.writeStringField("expression", "String(" + expression + ")");
                  j.writeBooleanField("awaitPromise", true);
                }));
    if (answer.contains("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer);
    }
    return field(answer, "value");
  }

  /** Waits until an expression is true; while the page is loading it may have no value yet. */
  void until(String expression) throws Exception {
    AssertionError last = null;
    for (int i = 0; i < PATIENCE_SECONDS * POLLS_PER_SECOND; i++) {
      try {
        if (evaluate(expression).equals("true")) {
          return;
        }
        last = null;
      } catch (AssertionError e) {
        last = e;
      }
      Thread.sleep(1000 / POLLS_PER_SECOND);
    }
    throw new AssertionError("never true: " + expression, last);
  }

  /** Presses and releases the mouse at a point of the window. */
  void click(double x, double y) throws Exception {
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Json.text(
              j -> {
                j.writeStringField("type", type);
                j.writeNumberField("x", x);
                j.writeNumberField("y", y);
                j.writeStringField("button", type.equals("mouseMoved") ? "none" : "left");
                j.writeNumberField("clickCount", 1);
              }));
    }
  }

  /** Types text where the focus is. */
  void type(String text) throws Exception {
    call("Input.insertText", Json.text(j -> j.writeStringField("text", text)));
  }

  private String call(String method, String parameters) throws Exception {
    int id = ++last;
    String request =
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
    socket.sendText(request, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (true) {
      String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new AssertionError("no answer to " + request);
      }
      if (answer.startsWith("{\"id\":" + id + ",")) {
        return answer;
      }
    }
  }

  private static String field(String json, String name) throws IOException {
    try (JsonParser p = new JsonFactory().createParser(json)) {
      for (JsonToken t = p.nextToken(); t != null; t = p.nextToken()) {
        if (t == JsonToken.FIELD_NAME && p.currentName().equals(name)) {
          p.nextToken();
          return p.getText();
        }
      }
    }
    throw new AssertionError("no " + name + " in " + json);
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  /** Puts whole messages into a queue. */
  private static final class Collecting implements WebSocket.Listener {
    private final LinkedBlockingQueue<String> to;
    private final StringBuilder part = new StringBuilder();

    Collecting(LinkedBlockingQueue<String> to) {
      this.to = to;
    }

    @Override
    public @org.jspecify.annotations.Nullable CompletionStage<?> onText(
        WebSocket webSocket, CharSequence data, boolean end) {
      part.append(data);
      if (end) {
        to.add(part.toString());
        part.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }
}
