package software.straylight.continuity.attest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.Statement;

class EnvelopeTest {
  private static final SigningKey KEY = SigningKey.generate();
  private static final ExecutionRecord RECORD =
      SampleRecord.of(Digest.sha256(new byte[] {1}), Digest.sha256(new byte[] {2}));
  private static final Envelope ENVELOPE = new Attester(KEY).attest(RECORD);

  @Test
  void encodesBeforeSigningAsTheSpecificationSays() {
    // The one vector of the DSSE specification (protocol.md, "Test vectors").
    assertThat(Envelope.pae("http://example.com/HelloWorld", Bytes.utf8("hello world")))
        .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world".getBytes(US_ASCII));
    assertThat(Envelope.pae("é", Bytes.utf8("é"))).isEqualTo("DSSEv1 2 é 2 é".getBytes(UTF_8));
  }

  @Test
  void isReadBackExactly() {
    assertThat(Envelope.parse(ENVELOPE.encode())).isEqualTo(ENVELOPE);
    assertThat(ENVELOPE.isSignedBy(KEY.signer())).isTrue();
    assertThat(ENVELOPE.isSignedBy(SigningKey.generate().signer())).isFalse();
    assertThat(ENVELOPE.keyId()).isEqualTo(KeyId.of(KEY.signer()));
  }

  @Test
  void isJsonThatAnyToolReads() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ENVELOPE.encode());
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("payload", "payloadType", "signatures");
    JsonNode statement = new ObjectMapper().readTree(json.get("payload").binaryValue());
    assertThat(statement.get("_type").asText()).isEqualTo("https://in-toto.io/Statement/v1");
    assertThat(statement.get("predicateType").asText()).isEqualTo("https://slsa.dev/provenance/v1");
    assertThat(statement.get("subject").findValuesAsText("name"))
        .containsExactly("out/app/a%20b", "out/app/log", "record");
    assertThat(statement.get("subject").get(0).get("digest").get("sha256").asText())
        .isEqualTo(Digest.sha256(new byte[] {1}).toHex());
    assertThat(statement.at("/predicate/continuity/builderKey").asText())
        .isEqualTo(KEY.signer().toHex());
    assertThat(statement.at("/predicate/runDetails/metadata/startedOn").asText())
        .isEqualTo("2023-11-14T22:13:20Z");
  }

  @Test
  void isTheSameForTheSameRecordAndKey() {
    assertThat(new Attester(KEY).attest(RECORD)).isEqualTo(ENVELOPE);
  }

  @Test
  void isMalformedOrUnsignedWithAnyByteChanged() {
    byte[] good = ENVELOPE.encode();
    for (int at = 0; at < good.length; at++) {
      for (int bit : new int[] {1, 2, 32}) {
        byte[] bad = good.clone();
        bad[at] ^= (byte) bit;
        boolean accepted;
        try {
          Envelope parsed = Envelope.parse(bad);
          accepted =
              parsed.isSignedBy(KEY.signer()) && parsed.keyId().equals(KeyId.of(KEY.signer()));
        } catch (AttestationException e) {
          accepted = false;
        }
        assertThat(accepted).as("byte %s, bit %s", at, bit).isFalse();
      }
    }
  }

  @Test
  void hasNoOtherFormThatIsAccepted() {
    String good = new String(ENVELOPE.encode(), US_ASCII);
    String payload = good.substring(12, good.indexOf('"', 12));
    List<String> variants =
        List.of(
            good + "\n",
            " " + good,
            "\ufeff" + good,
            good.replace(",\"payloadType\"", ", \"payloadType\""),
            good.replace("\"payload\":", "\"Payload\":"),
            good.replace("{\"payload\"", "{\"x\":1,\"payload\""),
            good.replace("{\"payload\"", "{\"payload\":\"\",\"payload\""),
            good.replace("}]}", "}],\"x\":1}"),
            good.replace("}]}", "},{\"keyid\":\"\",\"sig\":\"\"}]}"),
            good.replace("\"keyid\":\"SHA256:", "\"keyid\":\"\\u0053HA256:"),
            good.replaceFirst("\"keyid\":\"[^\"]*\"", "\"keyid\":\"\""),
            good.replaceFirst("\"keyid\":\"[^\"]*\"", "\"keyid\":\"evil\""),
            good.replaceFirst("==\"}]}", "\"}]}"),
            good.replaceFirst("==\"}]}", "=\"}]}"),
            good.replace("application/vnd.in-toto+json", "application/vnd.in-toto+JSON"),
            good.replace("vnd.in-toto+json", "vnd.in-toto\\u002bjson"),
            good.replace(payload, payload + "\\n"),
            good.substring(0, good.length() - 1),
            "",
            "{}",
            "[]",
            "null");
    for (String variant : variants) {
      assertThat(variant).isNotEqualTo(good);
      assertThatThrownBy(() -> Envelope.parse(variant.getBytes(UTF_8)))
          .as(variant)
          .isInstanceOf(AttestationException.class)
          .hasMessageContaining("ENVELOPE_MALFORMED");
    }
  }

  @Test
  void refusesUrlSafeAndNonCanonicalBase64() {
    // A signature of 64 bytes ends in two padded characters: the last one's low bits must be zero.
    String good = new String(ENVELOPE.encode(), US_ASCII);
    int last = good.indexOf("==\"}]}") - 1;
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char next = alphabet.charAt(alphabet.indexOf(good.charAt(last)) + 1);
    String trailing = good.substring(0, last) + next + good.substring(last + 1);
    assertThatThrownBy(() -> Envelope.parse(trailing.getBytes(US_ASCII)))
        .hasMessageContaining("ENVELOPE_MALFORMED");
    String urlSafe = good.substring(0, last) + "-" + good.substring(last + 1);
    assertThatThrownBy(() -> Envelope.parse(urlSafe.getBytes(US_ASCII)))
        .hasMessageContaining("ENVELOPE_MALFORMED");
  }

  @Test
  void isNoLongerThanAllowed() {
    assertThatThrownBy(() -> Envelope.parse(new byte[Envelope.MAX + 1]))
        .hasMessageContaining("ENVELOPE_TOO_LARGE");
    assertThatThrownBy(
            () -> Envelope.sign(KEY, Statement.PAYLOAD_TYPE, Bytes.of(new byte[Envelope.MAX])))
        .hasMessageContaining("ENVELOPE_TOO_LARGE");
  }

  @Test
  void isIdentifiedByWhatWasSigned() {
    Envelope renamed =
        new Envelope(
            ENVELOPE.payloadType(),
            ENVELOPE.payload(),
            KeyId.of(SigningKey.generate().signer()),
            ENVELOPE.signature());
    assertThat(renamed.attestationId()).isEqualTo(ENVELOPE.attestationId());
  }
}
