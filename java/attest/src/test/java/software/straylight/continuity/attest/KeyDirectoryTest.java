package software.straylight.continuity.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.store.Store;

class KeyDirectoryTest {
  @TempDir Path dir;
  private KeyDirectory keys = KeyDirectory.at(Path.of("/nowhere"));

  @BeforeEach
  void open() {
    keys = KeyDirectory.at(dir.resolve("keys"));
  }

  @Test
  void makesAKeyThatOnlyItsOwnerCanRead() throws IOException {
    SigningKey made = keys.create("ci");
    Path file = keys.path("ci");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("keys"))))
        .isEqualTo("rwx------");
    assertThat(keys.load("ci").signer()).isEqualTo(made.signer());
    assertThat(keys.list()).isEqualTo(Map.of("ci", made.signer()));
    try (var files = Files.list(dir.resolve("keys"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void neverOverwritesAKey() {
    SigningKey made = keys.create("ci");
    assertThatThrownBy(() -> keys.create("ci")).hasMessageContaining("KEY_EXISTS");
    assertThat(keys.load("ci").signer()).isEqualTo(made.signer());
  }

  @Test
  void saysHowToMakeAMissingKey() {
    assertThatThrownBy(() -> keys.load("ci"))
        .hasMessageContaining("KEY_MISSING")
        .hasMessageContaining("straylight key new ci");
    assertThat(keys.list()).isEmpty();
  }

  @Test
  void refusesNamesThatLeadElsewhere() {
    for (String name : List.of("", "..", "../x", "a/b", ".x", "A", "a".repeat(65), "-x")) {
      assertThatThrownBy(() -> keys.create(name)).as(name).hasMessageContaining("KEY_NAME");
    }
  }

  @Test
  void refusesAKeyThatOthersMayRead() throws IOException {
    keys.create("ci");
    for (String mode : List.of("rw-r-----", "rw----r--", "rw--w----")) {
      Files.setPosixFilePermissions(keys.path("ci"), PosixFilePermissions.fromString(mode));
      assertThatThrownBy(() -> keys.load("ci")).hasMessageContaining("KEY_EXPOSED");
    }
  }

  @Test
  void noticesEveryFlippedByteOfAKeyFile() throws IOException {
    keys.create("ci");
    byte[] good = Files.readAllBytes(keys.path("ci"));
    for (int at = 0; at < good.length; at++) {
      byte[] bad = good.clone();
      bad[at] ^= 1;
      Files.write(keys.path("ci"), bad);
      assertThatThrownBy(() -> keys.load("ci"))
          .as("byte %s", at)
          .hasMessageContaining("KEY_DAMAGED");
    }
  }

  @Test
  void refusesALinkInPlaceOfAKey() throws IOException {
    keys.create("ci");
    Files.move(keys.path("ci"), dir.resolve("moved"));
    Files.createSymbolicLink(keys.path("ci"), dir.resolve("moved"));
    assertThatThrownBy(() -> keys.load("ci")).hasMessageContaining("KEY_DAMAGED");
  }

  @Test
  void makesOneStoreKeyHoweverManyAskFirst() {
    try (Store store = Store.open(dir.resolve("store"), w -> {})) {
      Set<SignerKey> seen = ConcurrentHashMap.newKeySet();
      IntStream.range(0, 16)
          .parallel()
          .forEach(i -> seen.add(KeyDirectory.storeKey(store).signer()));
      assertThat(seen).hasSize(1);
      assertThat(KeyDirectory.storeKey(store).signer()).isEqualTo(seen.iterator().next());
    }
  }

  @Test
  void isBelowTheDataDirectory() {
    assertThat(KeyDirectory.ofUser(Map.of("XDG_DATA_HOME", "/x", "HOME", "/h")).path("a"))
        .isEqualTo(Path.of("/x/continuity/keys/a.key"));
    assertThat(KeyDirectory.ofUser(Map.of("XDG_DATA_HOME", "rel", "HOME", "/h")).path("a"))
        .isEqualTo(Path.of("/h/.local/share/continuity/keys/a.key"));
    assertThatThrownBy(() -> KeyDirectory.ofUser(Map.of())).hasMessageContaining("KEY_IO");
  }

  @Test
  void readsBackEveryWrittenFormOfAPublicKey() {
    SignerKey key = SigningKey.generate().signer();
    assertThat(PublicKeyText.parse(PublicKeyText.pem(key))).isEqualTo(key);
    assertThat(PublicKeyText.parse(PublicKeyText.ssh(key, "a comment"))).isEqualTo(key);
    assertThat(PublicKeyText.parse(key.toHex())).isEqualTo(key);
    for (String bad : List.of("", "ssh-ed25519 AAAA x", "ssh-rsa AAAA", "zz".repeat(32))) {
      assertThatThrownBy(() -> PublicKeyText.parse(bad)).hasMessageContaining("KEY_UNREADABLE");
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      ids.add(KeyId.of(SigningKey.generate().signer()));
    }
    assertThat(ids).hasSize(4).allMatch(id -> id.matches("SHA256:[A-Za-z0-9+/]{43}"));
  }

  @Test
  void doesNotShowTheSecret() {
    SigningKey key = SigningKey.generate();
    assertThat(key.toString()).isEqualTo(KeyId.of(key.signer()));
  }
}
