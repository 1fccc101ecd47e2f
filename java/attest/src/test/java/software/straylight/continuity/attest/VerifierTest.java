package software.straylight.continuity.attest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.attest.Verification.Reason;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;
import software.straylight.continuity.store.IndexedRecord;
import software.straylight.continuity.store.Store;

class VerifierTest {
  private static final byte[] PROGRAM = "program".getBytes(UTF_8);
  private static final byte[] LOG = "log".getBytes(UTF_8);

  @TempDir Path dir;
  private final SigningKey key = SigningKey.generate();
  private Store store;
  private IndexedRecord published;
  private final ExecutionRecord record =
      SampleRecord.of(Digest.sha256(PROGRAM), Digest.sha256(LOG));

  @BeforeEach
  void open() {
    store = Store.open(dir.resolve("store"), w -> {});
    store.cas().put(PROGRAM);
    store.cas().put(LOG);
    published = new Attester(key).publish(store, record);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Verifier verifier(SignerKey... trusted) {
    return new Verifier(Evidence.of(store), List.of(trusted), Set.of());
  }

  private Reason rejection(Envelope envelope) {
    Digest digest = store.cas().put(envelope.encode());
    return rejection(digest);
  }

  private Reason rejection(Digest envelope) {
    Verification result = verifier(key.signer()).verify(Digest.sha256(PROGRAM), List.of(envelope));
    assertThat(result.holds()).isFalse();
    return result.rejected().getFirst().reason();
  }

  private Envelope signed(String statement) {
    return Envelope.sign(key, Statement.PAYLOAD_TYPE, Bytes.utf8(statement));
  }

  private String statement() {
    return Statement.of(record, record.digest(), key.signer()).toUtf8().orElseThrow();
  }

  @Test
  void saysWhoMadeAFileByWhichActionAndRecord() throws IOException {
    Files.write(dir.resolve("a"), PROGRAM);
    Verification result = verifier(key.signer()).verify(dir.resolve("a"));
    assertThat(result.rejected()).isEmpty();
    Envelope envelope = new Attester(key).attest(record);
    assertThat(result.attested())
        .containsExactly(
            new Verification.Attested(
                published.envelope(),
                envelope.attestationId(),
                key.signer(),
                record.digest(),
                record.action().sha256(),
                "app/a%20b"));
    assertThat(verifier(key.signer()).verify(Digest.sha256(LOG)).holds()).isTrue();
  }

  @Test
  void isFoundByActionAndSigner() {
    assertThat(
            store
                .index()
                .lookup(List.of(record.action().sha256()), List.of(key.signer()))
                .candidates()
                .get(record.action().sha256()))
        .containsExactly(published);
  }

  @Test
  void doesNotHoldForAnotherFile() throws IOException {
    Files.writeString(dir.resolve("a"), "programm");
    assertThat(verifier(key.signer()).verify(dir.resolve("a")).holds()).isFalse();
    Digest other = Digest.sha256(new byte[] {9});
    Verification moved = verifier(key.signer()).verify(other, List.of(published.envelope()));
    assertThat(moved.rejected().getFirst().reason()).isEqualTo(Reason.SUBJECT_DIFFERS);
  }

  @Test
  void doesNotHoldByAnUntrustedOrRevokedKey() {
    Digest program = Digest.sha256(PROGRAM);
    SignerKey other = SigningKey.generate().signer();
    assertThat(verifier(other).verify(program).rejected().getFirst().reason())
        .isEqualTo(Reason.SIGNATURE_INVALID);
    assertThat(verifier().verify(program).rejected().getFirst().reason())
        .isEqualTo(Reason.SIGNATURE_INVALID);
    Verifier revoking =
        new Verifier(Evidence.of(store), List.of(other, key.signer()), Set.of(key.signer()));
    assertThat(revoking.verify(program).rejected().getFirst().reason())
        .isEqualTo(Reason.SIGNER_REVOKED);
  }

  @Test
  void trustsNoWeakKey() {
    SignerKey identity = SignerKey.fromHex("01" + "00".repeat(31));
    assertThatThrownBy(() -> verifier(identity)).hasMessageContaining("KEY_REFUSED");
  }

  @Test
  void refusesAForgeryThatNamesTheNeutralElementAsItsKey() {
    SignerKey identity = SignerKey.fromHex("01" + "00".repeat(31));
    Envelope forged =
        new Envelope(
            Statement.PAYLOAD_TYPE,
            Statement.of(record, record.digest(), identity),
            KeyId.of(identity),
            identity.bytes().concat(Bytes.of(new byte[32])));
    assertThat(rejection(forged)).isEqualTo(Reason.SIGNATURE_INVALID);
  }

  @Test
  void comparesTheStatementWithTheRecordAsBytes() {
    String good = statement();
    String program = Digest.sha256(PROGRAM).toHex();
    String other = Digest.sha256(new byte[] {9}).toHex();
    String recordHex = record.digest().toHex();
    assertThat(rejection(signed(good.replace(program, other)))).isEqualTo(Reason.STATEMENT_DIFFERS);
    assertThat(rejection(signed(good.replace("\"built\"", "\"copied\""))))
        .isEqualTo(Reason.STATEMENT_DIFFERS);
    assertThat(rejection(signed(good.replace(key.signer().toHex(), "a1".repeat(32)))))
        .isEqualTo(Reason.STATEMENT_DIFFERS);
    assertThat(rejection(signed(" " + good))).isEqualTo(Reason.STATEMENT_DIFFERS);
    assertThat(rejection(signed(good.replace("{\"_type\"", "{\"_type\":\"x\",\"_type\""))))
        .isEqualTo(Reason.STATEMENT_DIFFERS);
    assertThat(rejection(signed(good.replace(recordHex, other)))).isEqualTo(Reason.RECORD_MISSING);
    assertThat(rejection(signed(good.replace(recordHex, program))))
        .isEqualTo(Reason.RECORD_MALFORMED);
    assertThat(rejection(signed(good + "\n"))).isEqualTo(Reason.STATEMENT_MALFORMED);
    assertThat(rejection(signed("[]"))).isEqualTo(Reason.STATEMENT_MALFORMED);
    assertThat(rejection(signed(""))).isEqualTo(Reason.STATEMENT_MALFORMED);
  }

  @Test
  void refusesASignedPayloadOfAnotherType() {
    Envelope declaration =
        Envelope.sign(key, Statement.DECLARATION_PAYLOAD_TYPE, Bytes.utf8(statement()));
    assertThat(rejection(declaration)).isEqualTo(Reason.PAYLOAD_TYPE);
  }

  @Test
  void noticesADamagedEnvelopeAndADamagedRecord() throws IOException {
    flip(published.record());
    assertThat(rejection(published.envelope())).isEqualTo(Reason.RECORD_MISSING);
    flip(published.envelope());
    assertThat(rejection(published.envelope())).isEqualTo(Reason.ENVELOPE_MISSING);
    assertThat(rejection(store.cas().put("{}".getBytes(UTF_8))))
        .isEqualTo(Reason.ENVELOPE_MALFORMED);
    new Attester(key).publish(store, record);
    assertThat(verifier(key.signer()).verify(Digest.sha256(PROGRAM)).holds()).isTrue();
  }

  @Test
  void believesNoEvidenceThatGivesOtherBytesForADigest() {
    Envelope envelope = new Attester(key).attest(record);
    ExecutionRecord lie = SampleRecord.of(Digest.sha256(PROGRAM), Digest.sha256(PROGRAM));
    Evidence liar =
        new Evidence() {
          @Override
          public List<Digest> envelopes(Digest subject) {
            return List.of(published.envelope());
          }

          @Override
          public java.util.Optional<byte[]> blob(Digest digest, int limit) {
            return java.util.Optional.of(
                digest.equals(published.envelope()) ? envelope.encode() : lie.encode());
          }
        };
    Verification result =
        new Verifier(liar, List.of(key.signer()), Set.of()).verify(Digest.sha256(PROGRAM));
    assertThat(result.rejected().getFirst().reason()).isEqualTo(Reason.RECORD_MISSING);
    assertThat(result.rejected().getFirst().detail())
        .contains("expected the record " + record.digest().toHex());
  }

  private void flip(Digest digest) throws IOException {
    Path file =
        store.path().resolve("cas/" + digest.toHex().substring(0, 2) + "/" + digest.toHex());
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Files.write(file, bytes);
  }
}
