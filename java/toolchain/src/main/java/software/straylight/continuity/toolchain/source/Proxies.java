package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of a request: the client's own setting, else {@code HTTPS_PROXY}, {@code HTTP_PROXY},
 * {@code ALL_PROXY}, unless {@code NO_PROXY} names the host (lower-case names first, as curl does).
 */
final class Proxies extends ProxySelector {
  private final ClientEnvironment environment;
  private final Optional<String> configured;

  Proxies(ClientEnvironment environment, Optional<String> configured) {
    this.environment = environment;
    this.configured = configured;
  }

  @Override
  public List<Proxy> select(URI url) {
    Optional<URI> proxy = proxy(url);
    return List.of(
        proxy
            .map(
                p ->
                    new Proxy(
                        Proxy.Type.HTTP,
                        InetSocketAddress.createUnresolved(
                            p.getHost(), p.getPort() < 0 ? 80 : p.getPort())))
            .orElse(Proxy.NO_PROXY));
  }

  @Override
  public void connectFailed(URI url, SocketAddress address, IOException reason) {
    // The request fails with the same reason.
  }

  /** Answers a proxy that asks for a user name and password with those of its address. */
  Authenticator authenticator() {
    return new Authenticator() {
      @Override
      protected @Nullable PasswordAuthentication getPasswordAuthentication() {
        if (getRequestorType() != RequestorType.PROXY) {
          return null;
        }
        return proxy(URI.create(getRequestingURL().toString()))
            .map(URI::getUserInfo)
            .map(
                info -> {
                  int colon = info.indexOf(':');
                  String user = colon < 0 ? info : info.substring(0, colon);
                  String password = colon < 0 ? "" : info.substring(colon + 1);
                  return new PasswordAuthentication(user, password.toCharArray());
                })
            .orElse(null);
      }
    };
  }

  private Optional<URI> proxy(URI url) {
    if (configured.isPresent()) {
      return parse(configured.get());
    }
    String host = url.getHost() == null ? "" : url.getHost();
    boolean direct = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
    if (direct || excluded(host)) {
      return Optional.empty();
    }
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    return either(scheme + "_proxy").or(() -> either("all_proxy")).flatMap(Proxies::parse);
  }

  private boolean excluded(String host) {
    for (String entry : either("no_proxy").orElse("").split(",", -1)) {
      String name = entry.strip();
      if (name.equals("*") || name.equals(host)) {
        return true;
      }
      String domain = name.startsWith(".") ? name : "." + name;
      if (name.length() > 1 && host.endsWith(domain)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> either(String lowerCase) {
    return environment
        .variable(lowerCase)
        .or(() -> environment.variable(lowerCase.toUpperCase(Locale.ROOT)));
  }

  private static Optional<URI> parse(String proxy) {
    URI uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
    return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
  }
}
