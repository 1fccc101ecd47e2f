package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * What Maven is configured with ("Settings Reference"): {@code settings.xml} of the user, then of
 * the installation: repositories of active profiles, mirrors, servers, proxies. The repository that
 * every project has stands in Maven's own super POM, which is read where Maven is installed.
 */
final class MavenConfiguration {
  private static final String CENTRAL = "central";
  private static final List<String> SUPER_POMS =
      List.of("org/apache/maven/model/pom-4.0.0.xml", "org/apache/maven/model/pom-4.1.0.xml");
  private static final Pattern HOME = Pattern.compile("Maven home: (.*)");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{env\\.([^}]+)}");

  /** A place that artifacts are looked for in. */
  record Repository(String id, URI url) {}

  private final ClientEnvironment environment;
  private final Optional<Path> home;
  private final List<Element> settings = new ArrayList<>();

  private MavenConfiguration(ClientEnvironment environment) throws FetchException {
    this.environment = environment;
    this.home = installation(environment);
  }

  static MavenConfiguration read(ClientEnvironment environment) throws FetchException {
    MavenConfiguration configuration = new MavenConfiguration(environment);
    List<Path> files = new ArrayList<>();
    files.add(environment.home().resolve(".m2/settings.xml"));
    configuration.home.ifPresent(home -> files.add(home.resolve("conf/settings.xml")));
    for (Path file : files) {
      if (Files.isReadable(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          configuration.settings.add(parse(in));
        } catch (IOException | SAXException e) {
          throw bad(file + " cannot be read: " + e.getMessage());
        }
      }
    }
    return configuration;
  }

  /** Where Maven is installed; a program that only calls it is asked. */
  private static Optional<Path> installation(ClientEnvironment environment) throws FetchException {
    Optional<Path> named =
        environment.variable("MAVEN_HOME").or(() -> environment.variable("M2_HOME")).map(Path::of);
    Optional<Path> program = environment.program("mvn");
    if (named.isPresent() || program.isEmpty()) {
      return named;
    }
    try {
      Path beside = program.get().toRealPath().resolve("../..").normalize();
      if (Files.isDirectory(beside.resolve("boot"))) {
        return Optional.of(beside);
      }
      String said =
          environment
              .ask(
                  environment.home(),
                  List.of(program.get().toString(), "--version", "--batch-mode"),
                  Map.of("LC_ALL", "C"))
              .output();
      Matcher home = HOME.matcher(said);
      return home.find() ? Optional.of(Path.of(home.group(1).strip())) : Optional.empty();
    } catch (IOException e) {
      throw bad("it cannot be asked where it is installed: " + e.getMessage());
    }
  }

  boolean offline() {
    return settings.stream()
        .flatMap(s -> text(s, "offline").stream())
        .findFirst()
        .equals(Optional.of("true"));
  }

  /** The repositories in the order in which they are asked, mirrors in their places. */
  List<Repository> repositories() throws FetchException {
    List<Repository> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Repository repository : declared()) {
      Repository effective = mirrored(repository);
      if (ids.add(effective.id())) {
        found.add(effective);
      }
    }
    return found;
  }

  private List<Repository> declared() throws FetchException {
    List<Repository> all = new ArrayList<>();
    boolean central = false;
    for (Element profile : activeProfiles()) {
      for (Element repository : children(profile, "repositories", "repository")) {
        String id = text(repository, "id").orElse("");
        central |= id.equals(CENTRAL);
        all.add(new Repository(id, address(id, text(repository, "url").orElse(""))));
      }
    }
    if (!central) {
      all.add(new Repository(CENTRAL, central()));
    }
    return all;
  }

  private List<Element> activeProfiles() {
    Set<String> active = new HashSet<>();
    List<Element> profiles = new ArrayList<>();
    for (Element file : settings) {
      children(file, "activeProfiles", "activeProfile")
          .forEach(e -> active.add(interpolated(e.getTextContent().strip())));
      profiles.addAll(children(file, "profiles", "profile"));
    }
    return profiles.stream()
        .filter(
            p ->
                text(p, "id").filter(active::contains).isPresent()
                    || child(p, "activation")
                        .flatMap(a -> text(a, "activeByDefault"))
                        .equals(Optional.of("true")))
        .toList();
  }

  /**
   * The address in Maven's super POM. Where that is not found, what matters is only whether a
   * mirror takes its place: an address that no request is made to stands for it.
   */
  private URI central() throws FetchException {
    for (Element file : settings) {
      for (Element mirror : children(file, "mirrors", "mirror")) {
        if (matches(text(mirror, "mirrorOf").orElse(""), CENTRAL, true, true)) {
          return address(CENTRAL, text(mirror, "url").orElse(""));
        }
      }
    }
    if (home.isPresent() && Files.isDirectory(home.get().resolve("lib"))) {
      try (Stream<Path> jars = Files.list(home.get().resolve("lib"))) {
        for (Path jar :
            jars.filter(j -> j.getFileName().toString().matches("maven.*\\.jar"))
                .sorted()
                .toList()) {
          Optional<URI> url = ofSuperPom(jar);
          if (url.isPresent()) {
            return url.get();
          }
        }
      } catch (IOException | SAXException e) {
        throw bad("the super POM of " + home.get() + " cannot be read: " + e.getMessage());
      }
    }
    throw new FetchException(
        Code.NO_REGISTRY,
        "settings.xml names no mirror of central, and there is no Maven to tell its default;"
            + " install Maven, or write a mirror of central into ~/.m2/settings.xml");
  }

  private Optional<URI> ofSuperPom(Path jar) throws IOException, SAXException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (String name : SUPER_POMS) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
          continue;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          for (Element repository : children(parse(in), "repositories", "repository")) {
            if (text(repository, "id").equals(Optional.of(CENTRAL))) {
              return Optional.of(address(CENTRAL, text(repository, "url").orElse("")));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The first mirror that stands for a repository; a mirror of exactly its id goes before. */
  private Repository mirrored(Repository repository) throws FetchException {
    // The address of central may be that of its mirror (see above), and says nothing then.
    boolean central = repository.id().equals(CENTRAL);
    String host = String.valueOf(repository.url().getHost());
    boolean local =
        host.equals("localhost")
            || host.equals("127.0.0.1")
            || "file".equals(repository.url().getScheme());
    boolean secure = central || !"http".equals(repository.url().getScheme());
    for (boolean exactly : new boolean[] {true, false}) {
      for (Element file : settings) {
        for (Element mirror : children(file, "mirrors", "mirror")) {
          String of = text(mirror, "mirrorOf").orElse("");
          boolean stands =
              exactly
                  ? of.equals(repository.id())
                  : matches(of, repository.id(), central || !local, secure);
          if (!stands) {
            continue;
          }
          String id = text(mirror, "id").orElse("");
          if (text(mirror, "blocked").equals(Optional.of("true"))) {
            throw bad(
                "the mirror "
                    + id
                    + " blocks the repository "
                    + repository.id()
                    + "; Maven does not use it either");
          }
          return new Repository(id, address(id, text(mirror, "url").orElse("")));
        }
      }
    }
    return repository;
  }

  /** {@code mirrorOf}: ids, {@code *}, {@code external:*}, {@code external:http:*}, and !id. */
  private static boolean matches(String mirrorOf, String id, boolean external, boolean secure) {
    boolean found = false;
    for (String part : mirrorOf.split(",", -1)) {
      String word = part.strip();
      if (word.equals("!" + id)) {
        return false;
      }
      found |=
          word.equals(id)
              || word.equals("*")
              || (word.equals("external:*") && external)
              || (word.equals("external:http:*") && external && !secure);
    }
    return found;
  }

  /** The header's value for a repository or mirror, by its id. */
  Optional<String> authorization(String id) throws FetchException {
    for (Element file : settings) {
      for (Element server : children(file, "servers", "server")) {
        Optional<String> user = text(server, "username");
        if (!text(server, "id").equals(Optional.of(id)) || user.isEmpty()) {
          continue;
        }
        String password = text(server, "password").orElse("");
        if (password.matches("\\{.*}")) {
          throw bad(
              "the password of the server "
                  + id
                  + " is encrypted, which is not supported; name it as ${env.NAME}, or put it into"
                  + " your netrc file");
        }
        return Optional.of(Credentials.basic(user.get() + ":" + password));
      }
    }
    return Optional.empty();
  }

  /** The proxy for a host, as an address. */
  Optional<String> proxy(String host) {
    for (Element file : settings) {
      for (Element proxy : children(file, "proxies", "proxy")) {
        if (text(proxy, "active").equals(Optional.of("false"))) {
          continue;
        }
        for (String direct : text(proxy, "nonProxyHosts").orElse("").split("[|,]", -1)) {
          if (!direct.isBlank()
              && host.matches(Pattern.quote(direct.strip()).replace("*", "\\E.*\\Q"))) {
            return Optional.empty();
          }
        }
        String login =
            text(proxy, "username")
                .map(u -> u + ":" + text(proxy, "password").orElse("") + "@")
                .orElse("");
        return text(proxy, "host")
            .map(h -> "http://" + login + h + ":" + text(proxy, "port").orElse("8080"));
      }
    }
    return Optional.empty();
  }

  private static URI address(String id, String url) throws FetchException {
    try {
      URI uri = URI.create(url.endsWith("/") ? url : url + "/");
      if (uri.getHost() != null || "file".equals(uri.getScheme())) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the address: it may carry credentials.
    }
    throw bad("the repository or mirror " + id + " has a malformed address");
  }

  private Optional<String> text(Element parent, String name) {
    return child(parent, name)
        .map(e -> interpolated(e.getTextContent().strip()))
        .filter(t -> !t.isEmpty());
  }

  private String interpolated(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(environment.variable(m.group(1)).orElse(m.group())))
        .replace("${user.home}", environment.home().toString());
  }

  private static Optional<Element> child(Element parent, String name) {
    return elements(parent, name).stream().findFirst();
  }

  private static List<Element> children(Element parent, String list, String name) {
    return child(parent, list).map(l -> elements(l, name)).orElse(List.of());
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element e && e.getTagName().equals(name)) {
        found.add(e);
      }
    }
    return found;
  }

  /** Document types, and with them entities, are refused. */
  private static Element parse(InputStream in) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Thrown());
      return builder.parse(in).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK can refuse document types", e);
    }
  }

  /** Mistakes are thrown, not printed. */
  private static final class Thrown implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // What Maven reads is read here too.
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }

  private static FetchException bad(String why) {
    return new FetchException(Code.BAD_CONFIGURATION, "Maven's configuration: " + why);
  }
}
