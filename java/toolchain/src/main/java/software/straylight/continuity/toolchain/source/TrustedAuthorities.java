package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * The certificate authorities that servers are checked against: a client's own bundle if it is
 * configured with one, else the JDK's authorities and the machine's.
 */
final class TrustedAuthorities {
  /** Where systems keep their bundle: Debian, Fedora, Alpine and openSUSE in this order. */
  private static final List<String> BUNDLES =
      List.of(
          "etc/ssl/certs/ca-certificates.crt",
          "etc/pki/tls/certs/ca-bundle.crt",
          "etc/ssl/cert.pem",
          "etc/ssl/ca-bundle.pem");

  private TrustedAuthorities() {}

  static SSLContext context(ClientEnvironment environment, Optional<Path> configured)
      throws IOException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      List<Certificate> authorities = new ArrayList<>();
      Optional<Path> bundle =
          configured.or(() -> environment.variable("SSL_CERT_FILE").map(Path::of));
      if (bundle.isPresent()) {
        authorities.addAll(read(bundle.get()));
      } else {
        authorities.addAll(ofJdk());
        Optional<Path> machine =
            BUNDLES.stream()
                .map(environment.system()::resolve)
                .filter(Files::isReadable)
                .findFirst();
        if (machine.isPresent()) {
          authorities.addAll(read(machine.get()));
        }
      }
      for (int i = 0; i < authorities.size(); i++) {
        store.setCertificateEntry("authority-" + i, authorities.get(i));
      }
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new FetchException(
          Code.BAD_CONFIGURATION,
          "the certificate authorities cannot be used: " + e.getMessage(),
          e);
    }
  }

  private static List<? extends Certificate> read(Path bundle) throws FetchException {
    try (InputStream in = Files.newInputStream(bundle)) {
      return List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
    } catch (IOException | GeneralSecurityException e) {
      throw new FetchException(
          Code.BAD_CONFIGURATION,
          "the certificate bundle " + bundle + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  private static List<X509Certificate> ofJdk() throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    List<X509Certificate> found = new ArrayList<>();
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509TrustManager x509) {
        Stream.of(x509.getAcceptedIssuers()).forEach(found::add);
      }
    }
    return found;
  }
}
