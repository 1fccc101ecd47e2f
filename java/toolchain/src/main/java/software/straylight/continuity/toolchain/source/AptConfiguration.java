package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * What apt is configured with: sources in one-line and deb822 form (sources.list(5)), user names
 * and passwords (apt_auth.conf(5)), and the proxy that apt-config tells.
 */
final class AptConfiguration {
  private static final Pattern LINE =
      Pattern.compile("deb\\s+(?:\\[([^]]*)]\\s+)?(\\S+)\\s+(\\S+)((?:\\s+\\S+)*)");

  private static final Pattern MACHINE = Pattern.compile("(?:([a-z]+)://)?([^/]+)(/.*)?");
  private static final Pattern PROXY = Pattern.compile("PROXY='([^']*)'");

  /**
   * A suite of an archive.
   *
   * @param root ends with a slash
   * @param suite a name, or a path that ends with a slash: then there are no components
   * @param architectures empty: all
   * @param keyring a file, or the text of a key; empty: the keyrings of the machine
   * @param trusted whether no signature is asked for
   */
  record Suite(
      URI root,
      String suite,
      List<String> components,
      List<String> architectures,
      String keyring,
      boolean trusted) {
    /** Folders of indexes, below the root. */
    List<String> indexes(String architecture) {
      if (suite.endsWith("/")) {
        return List.of(suite.equals("/") || suite.equals("./") ? "" : suite);
      }
      return components.stream().map(c -> release() + c + "/binary-" + architecture + "/").toList();
    }

    /** The folder of the signed release file, below the root. */
    String release() {
      return suite.endsWith("/") ? (suite.equals("./") ? "" : suite) : "dists/" + suite + "/";
    }
  }

  private final ClientEnvironment environment;
  private final List<Suite> suites = new ArrayList<>();
  private final List<Credentials.Entry> logins = new ArrayList<>();

  private AptConfiguration(ClientEnvironment environment) {
    this.environment = environment;
  }

  static AptConfiguration read(ClientEnvironment environment) throws FetchException {
    AptConfiguration apt = new AptConfiguration(environment);
    Path etc = environment.system().resolve("etc/apt");
    try {
      List<Path> files = new ArrayList<>(List.of(etc.resolve("sources.list")));
      files.addAll(in(etc.resolve("sources.list.d")));
      for (Path file : files) {
        String name = file.toString();
        if (Files.isReadable(file) && name.endsWith(".list")) {
          apt.lines(Files.readAllLines(file));
        } else if (Files.isReadable(file) && name.endsWith(".sources")) {
          apt.stanzas(Files.readString(file));
        }
      }
      List<Path> logins = new ArrayList<>(List.of(etc.resolve("auth.conf")));
      logins.addAll(in(etc.resolve("auth.conf.d")));
      for (Path file : logins) {
        if (Files.isReadable(file) && file.toString().endsWith(".conf")) {
          apt.logins.addAll(Credentials.entries(Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new FetchException(
          Code.BAD_CONFIGURATION, "apt's configuration cannot be read: " + e.getMessage(), e);
    }
    return apt;
  }

  private static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void lines(List<String> lines) {
    for (String line : lines) {
      int comment = line.indexOf('#');
      Matcher m = LINE.matcher((comment < 0 ? line : line.substring(0, comment)).strip());
      if (!m.matches()) {
        continue;
      }
      Map<String, String> options = new HashMap<>();
      for (String option : words(m.group(1) == null ? "" : m.group(1))) {
        int equals = option.indexOf('=');
        if (equals > 0) {
          options.put(option.substring(0, equals), option.substring(equals + 1));
        }
      }
      add(
          m.group(2),
          m.group(3),
          words(m.group(4)),
          List.of(options.getOrDefault("arch", "").split(",", -1)),
          options.getOrDefault("signed-by", ""),
          options.getOrDefault("trusted", ""));
    }
  }

  private void stanzas(String text) {
    for (Map<String, String> stanza : Stanzas.of(text.lines())) {
      boolean enabled = !stanza.getOrDefault("enabled", "yes").matches("(?i)no|false|0|off");
      if (!enabled || !words(stanza.getOrDefault("types", "")).contains("deb")) {
        continue;
      }
      for (String uri : words(stanza.getOrDefault("uris", ""))) {
        for (String suite : words(stanza.getOrDefault("suites", ""))) {
          add(
              uri,
              suite,
              words(stanza.getOrDefault("components", "")),
              words(stanza.getOrDefault("architectures", "")),
              stanza.getOrDefault("signed-by", ""),
              stanza.getOrDefault("trusted", ""));
        }
      }
    }
  }

  private void add(
      String uri,
      String suite,
      List<String> components,
      List<String> architectures,
      String keyring,
      String trusted) {
    URI root;
    try {
      root = URI.create(uri.endsWith("/") ? uri : uri + "/");
    } catch (IllegalArgumentException e) {
      return;
    }
    // Discs, mirror lists and transports of apt's own are left to apt.
    String scheme = String.valueOf(root.getScheme());
    if (scheme.equals("http") || scheme.equals("https") || scheme.equals("file")) {
      suites.add(
          new Suite(
              root,
              suite,
              components,
              architectures.stream().filter(a -> !a.isEmpty()).toList(),
              keyring.strip(),
              trusted.matches("(?i)yes|true|1|on")));
    }
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
  }

  /** The suites that have packages of an architecture, of a distribution if one is named. */
  List<Suite> suites(Optional<String> distribution, String architecture) {
    return suites.stream()
        .filter(
            s ->
                distribution.isEmpty()
                    || s.suite().equals(distribution.get())
                    || s.suite().startsWith(distribution.get() + "-"))
        .filter(s -> s.architectures().isEmpty() || s.architectures().contains(architecture))
        .toList();
  }

  /** The header's value for an address: entries may name a scheme and a path, and are for https. */
  Optional<String> authorization(URI url) {
    for (Credentials.Entry entry : logins) {
      Matcher machine = MACHINE.matcher(entry.machine());
      if (!machine.matches()) {
        continue;
      }
      boolean scheme =
          machine.group(1) == null
              ? !"http".equals(url.getScheme()) || isLoopback(url)
              : machine.group(1).equals(url.getScheme());
      boolean host =
          machine.group(2).equals(url.getHost()) || machine.group(2).equals(url.getAuthority());
      String path = machine.group(3) == null ? "/" : machine.group(3);
      if (scheme && host && String.valueOf(url.getPath()).startsWith(path)) {
        return Optional.of(Credentials.basic(entry.login() + ":" + entry.password()));
      }
    }
    return Optional.empty();
  }

  private static boolean isLoopback(URI url) {
    String host = String.valueOf(url.getHost());
    return host.equals("localhost") || host.equals("127.0.0.1");
  }

  /** The proxy that apt uses for addresses of a scheme. */
  Optional<String> proxy(String scheme) throws IOException {
    Optional<Path> program = environment.program("apt-config");
    if (program.isEmpty() || scheme.equals("file")) {
      return Optional.empty();
    }
    String name = "Acquire::" + scheme.toLowerCase(Locale.ROOT) + "::Proxy";
    String said =
        environment
            .ask(
                environment.home(),
                List.of(program.get().toString(), "shell", "PROXY", name),
                Map.of())
            .output()
            .strip();
    Matcher m = PROXY.matcher(said);
    return m.matches() && !m.group(1).equals("DIRECT") ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** Keyrings of the machine, for suites that name none. */
  List<Path> keyrings() throws IOException {
    Path etc = environment.system().resolve("etc/apt");
    List<Path> all = new ArrayList<>(List.of(etc.resolve("trusted.gpg")));
    all.addAll(in(etc.resolve("trusted.gpg.d")));
    return all.stream().filter(Files::isReadable).toList();
  }
}
