package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
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

  /**
   * An entry of a file in the form of netrc.
   *
   * @param machine as written; empty for {@code default}
   */
  record Entry(String machine, String login, String password) {}

  static Credentials of(ClientEnvironment environment) throws IOException {
    Credentials credentials = new Credentials();
    Path file =
        environment.variable("NETRC").map(Path::of).orElse(environment.home().resolve(".netrc"));
    if (Files.isReadable(file)) {
      for (Entry entry : entries(Files.readString(file))) {
        String userAndPassword = entry.login() + ":" + entry.password();
        if (!entry.machine().isEmpty()) {
          credentials.byHost.putIfAbsent(entry.machine(), userAndPassword);
        } else if (credentials.fallback == null) {
          credentials.fallback = userAndPassword;
        }
      }
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

  /** The entries of a file in the form of netrc, in order. */
  static List<Entry> entries(String netrc) {
    List<Entry> entries = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(netrc);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (word.equals("machine") && words.hasMoreTokens()) {
        entries.add(new Entry(words.nextToken(), "", ""));
      } else if (word.equals("default")) {
        entries.add(new Entry("", "", ""));
      } else if (words.hasMoreTokens() && !entries.isEmpty()) {
        Entry last = entries.getLast();
        switch (word) {
          case "login" ->
              entries.set(
                  entries.size() - 1,
                  new Entry(last.machine(), words.nextToken(), last.password()));
          case "password" ->
              entries.set(
                  entries.size() - 1, new Entry(last.machine(), last.login(), words.nextToken()));
          case "account" -> words.nextToken();
          default -> {}
        }
      }
    }
    return entries;
  }
}
