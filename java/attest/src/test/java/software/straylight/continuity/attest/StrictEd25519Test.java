package software.straylight.continuity.attest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

class StrictEd25519Test {
  private static final HexFormat HEX = HexFormat.of();

  /** The order of the prime-order group, little-endian (RFC 8032 section 5.1). */
  private static final BigInteger ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  /** The eight points of small order, and the non-canonical encodings of those that have one. */
  private static final List<String> SMALL_ORDER =
      List.of(
          "0100000000000000000000000000000000000000000000000000000000000000",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "0000000000000000000000000000000000000000000000000000000000000000",
          "0000000000000000000000000000000000000000000000000000000000000080",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
          "0100000000000000000000000000000000000000000000000000000000000080",
          "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
          "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");

  private static JsonNode vectors(String file) throws IOException {
    Path path = Places.shared().resolve("vectors").resolve(file);
    Skip.unless(
        Files.exists(path),
        "SHARED_DATA_ABSENT",
        path + " is needed; put the shared test data beside the checkout");
    return new ObjectMapper().readTree(path.toFile());
  }

  private static boolean accepts(String key, String message, String signature) {
    return StrictEd25519.verify(
        SignerKey.fromHex(key), HEX.parseHex(message), HEX.parseHex(signature));
  }

  @Test
  void decidesAllOfWycheproofRight() throws IOException {
    int valid = 0;
    int invalid = 0;
    for (JsonNode group : vectors("wyche_ed25519.json").get("testGroups")) {
      String key = group.get("publicKey").get("pk").asText();
      for (JsonNode test : group.get("tests")) {
        boolean expected = test.get("result").asText().equals("valid");
        assertThat(accepts(key, test.get("msg").asText(), test.get("sig").asText()))
            .as("wycheproof %s: %s", test.get("tcId"), test.get("comment"))
            .isEqualTo(expected);
        valid += expected ? 1 : 0;
        invalid += expected ? 0 : 1;
      }
    }
    assertThat(valid).isEqualTo(88);
    assertThat(invalid).isEqualTo(63);
  }

  @Test
  void rejectsAllOnWhichVerifiersDisagree() throws IOException {
    int n = 0;
    for (JsonNode test : vectors("speccheck.json")) {
      assertThat(
              accepts(
                  test.get("pub_key").asText(),
                  test.get("message").asText(),
                  test.get("signature").asText()))
          .as("speccheck %s", n)
          .isFalse();
      n++;
    }
    assertThat(n).isEqualTo(12);
  }

  @Test
  void rejectsTheTorsionedSignatureByAnHonestKeyAndAcceptsTheControl() throws IOException {
    JsonNode all = vectors("tors.json");
    assertThat(all).hasSize(3);
    JsonNode torsioned = all.get(0);
    assertThat(StrictEd25519.isAdmissible(SignerKey.fromHex(torsioned.get("pub_key").asText())))
        .isTrue();
    assertThat(
            accepts(
                torsioned.get("pub_key").asText(),
                torsioned.get("message").asText(),
                torsioned.get("signature").asText()))
        .isFalse();
    SigningKey key = SigningKey.generate();
    byte[] message = "attestation".getBytes(UTF_8);
    assertThat(StrictEd25519.verify(key.signer(), message, key.sign(message))).isTrue();
  }

  @Test
  void rejectsTheForgeryByTheNeutralElement() {
    String identity = SMALL_ORDER.getFirst();
    String forgery = identity + "00".repeat(32);
    for (String message : List.of("", "00", HEX.formatHex("anything".getBytes(UTF_8)))) {
      assertThat(accepts(identity, message, forgery)).isFalse();
    }
  }

  @Test
  void admitsNoKeyOfSmallOrderInAnyEncoding() {
    for (String key : SMALL_ORDER) {
      assertThatThrownBy(() -> StrictEd25519.admit(SignerKey.fromHex(key)))
          .as(key)
          .isInstanceOf(AttestationException.class)
          .hasMessageContaining("KEY_REFUSED");
      assertThatThrownBy(() -> PublicKeyText.parse(key)).hasMessageContaining("KEY_REFUSED");
      assertThatThrownBy(() -> PublicKeyText.parse(PublicKeyText.pem(SignerKey.fromHex(key))))
          .hasMessageContaining("KEY_REFUSED");
      assertThatThrownBy(() -> PublicKeyText.parse(PublicKeyText.ssh(SignerKey.fromHex(key), "x")))
          .hasMessageContaining("KEY_REFUSED");
    }
  }

  @Test
  void rejectsTheSignatureWithTheOrderAddedToS() {
    SigningKey key = SigningKey.generate();
    byte[] message = {1, 2, 3};
    byte[] signature = key.sign(message);
    byte[] s = new byte[32];
    for (int i = 0; i < 32; i++) {
      s[i] = signature[63 - i];
    }
    byte[] moved = new BigInteger(1, s).add(ORDER).toByteArray();
    byte[] malleated = Arrays.copyOf(signature, 64);
    Arrays.fill(malleated, 32, 64, (byte) 0);
    for (int i = 0; i < Math.min(32, moved.length); i++) {
      malleated[32 + i] = moved[moved.length - 1 - i];
    }
    assertThat(StrictEd25519.verify(key.signer(), message, signature)).isTrue();
    assertThat(StrictEd25519.verify(key.signer(), message, malleated)).isFalse();
  }

  @Test
  void rejectsEveryOtherLengthAndEveryFlippedBit() {
    SigningKey key = SigningKey.generate();
    byte[] message = {1, 2, 3};
    byte[] signature = key.sign(message);
    for (int length = 0; length <= 70; length++) {
      if (length != 64) {
        assertThat(StrictEd25519.verify(key.signer(), message, Arrays.copyOf(signature, length)))
            .isFalse();
      }
    }
    for (int bit = 0; bit < 512; bit++) {
      byte[] bad = signature.clone();
      bad[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(StrictEd25519.verify(key.signer(), message, bad)).isFalse();
    }
  }
}
