package software.straylight.continuity.attest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.testing.Skip;

/** Our keys and signatures in tools that share no code with us. */
@Tag("system")
class OtherVerifiersTest {
  @TempDir Path dir;
  private final SigningKey key = SigningKey.generate();

  private String run(String... command) throws IOException, InterruptedException {
    Path output = dir.resolve("output");
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return process.waitFor() + " " + Files.readString(output).strip();
  }

  private static void need(String tool) {
    Skip.unless(
        Files.isExecutable(Path.of("/usr/bin/" + tool)),
        tool.toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "_ABSENT",
        "the command " + tool + " is needed; install it");
  }

  @Test
  void nodeVerifiesTheEnvelopeAndRejectsAChangedOne() throws Exception {
    need("node");
    Envelope envelope =
        new Attester(key)
            .attest(SampleRecord.of(Digest.sha256(new byte[] {1}), Digest.sha256(new byte[] {2})));
    Files.write(dir.resolve("e.json"), envelope.encode());
    Envelope changed =
        new Envelope(
            envelope.payloadType(),
            Bytes.utf8(envelope.payload().toUtf8().orElseThrow().replace("built", "copied")),
            envelope.keyId(),
            envelope.signature());
    Files.write(dir.resolve("bad.json"), changed.encode());
    Files.writeString(dir.resolve("k.pem"), PublicKeyText.pem(key.signer()));
    Files.writeString(
        dir.resolve("v.js"),
        """
        const fs = require('fs'), crypto = require('crypto');
        const e = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
        const body = Buffer.from(e.payload, 'base64');
        const pae = Buffer.concat([
          Buffer.from(`DSSEv1 ${Buffer.byteLength(e.payloadType)} ${e.payloadType} ${body.length} `),
          body]);
        const ok = crypto.verify(null, pae, crypto.createPublicKey(fs.readFileSync('k.pem')),
          Buffer.from(e.signatures[0].sig, 'base64'));
        JSON.parse(body.toString('utf8'));
        console.log(ok);
        """,
        UTF_8);
    assertThat(run("node", "v.js", "e.json")).isEqualTo("0 true");
    assertThat(run("node", "v.js", "bad.json")).isEqualTo("0 false");
  }

  @Test
  void sshKeygenPrintsTheSameKeyId() throws Exception {
    need("ssh-keygen");
    Files.writeString(dir.resolve("k.pub"), PublicKeyText.ssh(key.signer(), "builder"));
    assertThat(run("ssh-keygen", "-lf", "k.pub"))
        .isEqualTo("0 256 " + KeyId.of(key.signer()) + " builder (ED25519)");
  }

  @Test
  void opensslReadsThePublicKey() throws Exception {
    need("openssl");
    Files.writeString(dir.resolve("k.pem"), PublicKeyText.pem(key.signer()));
    String text = run("openssl", "pkey", "-pubin", "-in", "k.pem", "-noout", "-text");
    assertThat(text).startsWith("0 ED25519 Public-Key:");
    assertThat(text.replaceAll("[^0-9a-f]", "")).endsWith(key.signer().toHex());
  }
}
