package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * User names and passwords by host: those in a configured address, then those of the netrc file
 * ({@code NETRC}, else {@code ~/.netrc}), as the clients use them. They are never shown.
 */
final class Credentials {
  private final Map<String, String> byHost = new HashMap<>();
  private @Nullable String fallback;

  private Credentials() {}

  static Credentials of(ClientEnvironment environment) throws IOException {
    Credentials credentials = new Credentials();
    Path file =
        environment.variable("NETRC").map(Path::of).orElse(environment.home().resolve(".netrc"));
    if (Files.isReadable(file)) {
      credentials.read(Files.readString(file));
    }
    return credentials;
  }

  /** The header's value for a request to this address, if there are credentials for its host. */
  Optional<String> authorization(URI url) {
    if (url.getUserInfo() != null) {
      return Optional.of(basic(url.getUserInfo()));
    }
    return Optional.ofNullable(byHost.getOrDefault(url.getHost(), fallback))
        .map(Credentials::basic);
  }

  static String basic(String userAndPassword) {
    return "Basic "
        + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
  }

  /** An address without user name and password. */
  static URI plain(URI url) {
    return url.getRawUserInfo() == null
        ? url
        : URI.create(url.toString().replaceFirst("//[^/@]*@", "//"));
  }

  private void read(String netrc) {
    StringTokenizer words = new StringTokenizer(netrc);
    String host = null;
    boolean isDefault = false;
    String login = "";
    String password = "";
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      boolean entry = word.equals("machine") || word.equals("default");
      if (entry) {
        put(host, isDefault, login, password);
        host = word.equals("machine") && words.hasMoreTokens() ? words.nextToken() : null;
        isDefault = word.equals("default");
        login = "";
        password = "";
      } else if (words.hasMoreTokens()) {
        switch (word) {
          case "login" -> login = words.nextToken();
          case "password" -> password = words.nextToken();
          case "account" -> words.nextToken();
          default -> {}
        }
      }
    }
    put(host, isDefault, login, password);
  }

  private void put(@Nullable String host, boolean isDefault, String login, String password) {
    if (host != null) {
      byHost.putIfAbsent(host, login + ":" + password);
    } else if (isDefault && fallback == null) {
      fallback = login + ":" + password;
    }
  }
}
