package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/** A server with a certificate of its own authority, as companies have for their mirrors. */
class SecureFetchTest extends FetchFixture {
  private Path keytool(String... arguments) throws IOException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> argv = new java.util.ArrayList<>(List.of(tool.toString()));
    argv.addAll(List.of(arguments));
    argv.addAll(
        List.of(
            "-alias", "s", "-keystore", folder.resolve("keys").toString(), "-storepass", "secret"));
    try {
      Process process = new ProcessBuilder(argv).inheritIO().start();
      assertThat(process.waitFor()).isZero();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return folder.resolve("keys");
  }

  private FakeServer secure() throws IOException, GeneralSecurityException {
    Path keys =
        keytool(
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "SAN=ip:127.0.0.1",
            "-validity",
            "30000");
    keytool("-exportcert", "-rfc", "-file", folder.resolve("ca.pem").toString());
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, "secret".toCharArray());
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, "secret".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    HttpsServer https =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    https.setHttpsConfigurator(new HttpsConfigurator(context));
    return new FakeServer(https);
  }

  @Test
  void anUnknownAuthorityIsRefusedAndAConfiguredOneIsTaken() throws Exception {
    try (FakeServer https = secure()) {
      https.file("/a", CONTENT);
      Source source = Source.ofUrl("https://127.0.0.1:" + https.port() + "/a", SHA256);
      assertThat(refused(Code.OFFLINE, source)).hasMessageContaining("SSL_CERT_FILE");
      variables.put("SSL_CERT_FILE", folder.resolve("ca.pem").toString());
      fetches(source);
    }
  }

  @Test
  void noRedirectLeavesHttps() throws Exception {
    try (FakeServer https = secure()) {
      server.file("/a", CONTENT);
      https.redirect("/a", server.url() + "/a");
      variables.put("SSL_CERT_FILE", folder.resolve("ca.pem").toString());
      refused(
          Code.INSECURE_REDIRECT, Source.ofUrl("https://127.0.0.1:" + https.port() + "/a", SHA256));
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void aBundleThatIsNoneIsABadConfiguration() throws Exception {
    variables.put("SSL_CERT_FILE", folder.resolve("none.pem").toString());
    assertThat(refused(Code.BAD_CONFIGURATION, Source.ofUrl(server.url() + "/a", SHA256)))
        .hasMessageContaining("none.pem");
  }
}
