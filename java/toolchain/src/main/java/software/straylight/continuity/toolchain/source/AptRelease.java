package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.TemporaryFolder;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * The signed list of an archive's indexes (InRelease). Where a build file pins a package, its
 * SHA-256 decides and nothing else is needed; where the SHA-256 is still to be found out, it is the
 * signature of the archive that the index, and by it the package, must have: gpgv checks it, as for
 * apt.
 */
final class AptRelease {
  private final ClientEnvironment environment;
  private final AptConfiguration apt;

  AptRelease(ClientEnvironment environment, AptConfiguration apt) {
    this.environment = environment;
    this.apt = apt;
  }

  /** The digests that a release file with a good signature has for its indexes, by path. */
  Map<String, Digest> indexes(AptConfiguration.Suite suite, Download.Page inRelease)
      throws IOException {
    String text = suite.trusted() ? inRelease.text() : verified(suite, inRelease);
    Map<String, Digest> found = new HashMap<>();
    for (Map<String, String> stanza : Stanzas.of(text.lines())) {
      for (String line : stanza.getOrDefault("sha256", "").split("\n", -1)) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length == 3 && words[0].matches("[0-9a-f]{64}")) {
          found.put(words[2], Digest.fromHex(words[0]));
        }
      }
    }
    return found;
  }

  private String verified(AptConfiguration.Suite suite, Download.Page inRelease)
      throws IOException {
    Path program =
        environment
            .program("gpgv")
            .orElseThrow(
                () ->
                    new FetchException(
                        Code.BAD_CONFIGURATION,
                        "there is no gpgv to check the signature of "
                            + Http.shown(inRelease.from())
                            + "; install gpgv, or write the sha256 of the package into the build"
                            + " file"));
    try (TemporaryFolder temporary = TemporaryFolder.named("release")) {
      Path folder = temporary.path();
      List<String> argv = new ArrayList<>(List.of(program.toString(), "--quiet"));
      for (Path keyring : keyrings(suite, folder)) {
        argv.addAll(List.of("--keyring", keyring.toString()));
      }
      Path signed = Files.writeString(folder.resolve("InRelease"), inRelease.text());
      Path text = folder.resolve("Release");
      argv.addAll(List.of("--output", text.toString(), signed.toString()));
      ClientEnvironment.Answer answer = environment.ask(folder, argv, Map.of("LC_ALL", "C"));
      if (answer.status() != 0 || !Files.isRegularFile(text)) {
        throw new FetchException(
            Code.WRONG_SIGNATURE,
            Http.shown(inRelease.from())
                + " has no good signature of a key that apt trusts for it: "
                + EntryName.shown(answer.errors().strip().replace('\n', ' ')));
      }
      return Files.readString(text);
    }
  }

  private List<Path> keyrings(AptConfiguration.Suite suite, Path folder) throws IOException {
    List<Path> given = new ArrayList<>();
    if (suite.keyring().contains("BEGIN PGP")) {
      given.add(Files.writeString(folder.resolve("signed-by.asc"), suite.keyring()));
    } else if (suite.keyring().isEmpty()) {
      given.addAll(apt.keyrings());
    } else {
      for (String word : suite.keyring().split("[\\s,]+", -1)) {
        if (word.startsWith("/")) {
          given.add(environment.system().resolve(word.substring(1)));
        }
      }
    }
    List<Path> binary = new ArrayList<>();
    for (Path keyring : given) {
      byte[] bytes = Files.readAllBytes(keyring);
      Optional<byte[]> plain = withoutArmour(bytes);
      if (plain.isPresent()) {
        binary.add(Files.write(folder.resolve("keyring-" + binary.size()), plain.get()));
      } else {
        binary.add(keyring);
      }
    }
    return binary;
  }

  /** The keys of an armoured file (RFC 9580, section 6.2), which gpgv does not read. */
  private static Optional<byte[]> withoutArmour(byte[] keyring) {
    String text = new String(keyring, StandardCharsets.ISO_8859_1);
    if (!text.contains("-----BEGIN PGP PUBLIC KEY BLOCK-----")) {
      return Optional.empty();
    }
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    StringBuilder block = new StringBuilder();
    boolean inside = false;
    boolean body = false;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("-----BEGIN")) {
        inside = true;
        body = false;
        block.setLength(0);
      } else if (line.startsWith("-----END")) {
        out.writeBytes(Base64.getMimeDecoder().decode(block.toString()));
        inside = false;
      } else if (inside && !body) {
        body = line.isEmpty() || !line.contains(":");
        if (!line.isEmpty() && body) {
          block.append(line);
        }
      } else if (inside && !line.startsWith("=")) {
        block.append(line);
      }
    }
    return Optional.of(out.toByteArray());
  }
}
