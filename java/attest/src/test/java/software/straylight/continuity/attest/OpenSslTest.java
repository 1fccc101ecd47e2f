package software.straylight.continuity.attest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** {@code docs/verify-with-openssl.sh}: the same envelope, checked without any of our code. */
class OpenSslTest {
  @TempDir Path dir;
  private final SigningKey key = SigningKey.generate();

  @BeforeEach
  void write() throws IOException {
    Skip.unless(
        Files.isExecutable(Path.of("/usr/bin/openssl")),
        "OPENSSL_ABSENT",
        "the openssl command is needed; install it");
    Files.write(dir.resolve("a"), "program".getBytes(UTF_8));
    Digest program = Digest.sha256("program".getBytes(UTF_8));
    Envelope envelope =
        new Attester(key).attest(SampleRecord.of(program, Digest.sha256(new byte[0])));
    Files.write(dir.resolve("e.json"), envelope.encode());
    Files.writeString(dir.resolve("k.pem"), PublicKeyText.pem(key.signer()));
  }

  private int run(String... files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("sh");
    command.add(Places.repository().resolve("docs/verify-with-openssl.sh").toString());
    command.addAll(List.of(files));
    return new ProcessBuilder(command)
        .directory(dir.toFile())
        .redirectErrorStream(true)
        .redirectOutput(dir.resolve("output").toFile())
        .start()
        .waitFor();
  }

  @Test
  void acceptsTheEnvelopeAndTheArtefact() throws Exception {
    assertThat(run("e.json", "k.pem", "a")).isZero();
    assertThat(Files.readString(dir.resolve("output")))
        .contains("signature: good")
        .contains("a: attested as out/app/a%20b");
    assertThat(run("e.json", "k.pem")).isZero();
  }

  @Test
  void rejectsAnotherArtefactKeyOrByte() throws Exception {
    Files.writeString(dir.resolve("b"), "other");
    assertThat(run("e.json", "k.pem", "b")).isEqualTo(1);
    SignerKey other = SigningKey.generate().signer();
    Files.writeString(dir.resolve("o.pem"), PublicKeyText.pem(other));
    assertThat(run("e.json", "o.pem", "a")).isEqualTo(1);
    byte[] bytes = Files.readAllBytes(dir.resolve("e.json"));
    for (int at : new int[] {20, 200, bytes.length - 60}) {
      byte[] bad = bytes.clone();
      bad[at] = (byte) (bad[at] == 'A' ? 'B' : 'A');
      Files.write(dir.resolve("bad.json"), bad);
      assertThat(run("bad.json", "k.pem", "a")).as("byte %s", at).isEqualTo(1);
    }
  }
}
