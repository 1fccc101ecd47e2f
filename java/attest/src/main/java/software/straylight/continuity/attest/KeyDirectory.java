package software.straylight.continuity.attest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.store.Store;

/**
 * Secret keys in files, one each: a line that says what it is, and base64 of seed and public key.
 * Files are 0600 in a directory 0700, appear complete, and are never overwritten.
 */
public final class KeyDirectory {
  /** The key that a store makes for itself. */
  public static final String STORE_KEY = "store";

  private static final String FIRST_LINE = "continuity ed25519 secret key 1\n";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
  private static final String SUFFIX = ".key";
  private static final int LENGTH = FIRST_LINE.length() + 88 + 1;
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private final Path directory;

  private KeyDirectory(Path directory) {
    this.directory = directory;
  }

  /** The keys in that directory, which need not exist yet. */
  public static KeyDirectory at(Path directory) {
    return new KeyDirectory(directory.toAbsolutePath().normalize());
  }

  /** A user's own keys: {@code $XDG_DATA_HOME/continuity/keys}, else below {@code $HOME}. */
  public static KeyDirectory ofUser(Map<String, String> environment) {
    Path data = absolute(environment.get("XDG_DATA_HOME"));
    if (data != null) {
      return at(data.resolve("continuity/keys"));
    }
    Path home = absolute(environment.get("HOME"));
    if (home != null) {
      return at(home.resolve(".local/share/continuity/keys"));
    }
    throw new AttestationException(
        AttestationException.Code.KEY_IO,
        "no place for keys: neither XDG_DATA_HOME nor HOME is an absolute path; set one of them");
  }

  /**
   * The store's own key, made at first use. It lies in the store's directory, so whoever copies
   * that directory copies the key.
   */
  public static SigningKey storeKey(Store store) {
    KeyDirectory keys = at(store.path().resolve("keys"));
    try {
      return keys.load(STORE_KEY);
    } catch (AttestationException e) {
      if (e.code() != AttestationException.Code.KEY_MISSING) {
        throw e;
      }
    }
    try {
      return keys.create(STORE_KEY);
    } catch (AttestationException e) {
      if (e.code() != AttestationException.Code.KEY_EXISTS) {
        throw e;
      }
      // Another process was first.
      return keys.load(STORE_KEY);
    }
  }

  /** Where the key of that name lies, or would. */
  public Path path(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new AttestationException(
          AttestationException.Code.KEY_NAME,
          "\"" + name + "\" is no name of a key: 1 to 64 of a-z, 0-9, - and _, the first no sign");
    }
    return directory.resolve(name + SUFFIX);
  }

  /**
   * Makes a new key.
   *
   * @throws AttestationException {@code KEY_EXISTS}: the old one is left as it is
   */
  public SigningKey create(String name) {
    Path path = path(name);
    SigningKey key = SigningKey.generate();
    Path fresh = directory.resolve("." + name + "." + UUID.randomUUID());
    try {
      Files.createDirectories(directory, mode("rwx------"));
      try {
        write(fresh, key);
        // A link fails where the name is taken; a rename would replace a key.
        Files.createLink(path, fresh);
      } finally {
        Files.deleteIfExists(fresh);
      }
      try (FileChannel dir = FileChannel.open(directory, StandardOpenOption.READ)) {
        dir.force(true);
      }
      return key;
    } catch (FileAlreadyExistsException e) {
      throw new AttestationException(
          AttestationException.Code.KEY_EXISTS,
          path + " exists and is never overwritten; choose another name, or move it away",
          e);
    } catch (IOException e) {
      throw io("making " + path, e);
    }
  }

  /**
   * Reads a key.
   *
   * @throws AttestationException {@code KEY_MISSING}, {@code KEY_EXPOSED}, {@code KEY_DAMAGED}
   */
  public SigningKey load(String name) {
    Path path = path(name);
    try {
      PosixFileAttributes attributes =
          Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isRegularFile() || attributes.size() != LENGTH) {
        throw damaged(path, "it is no regular file of " + LENGTH + " bytes");
      }
      if (attributes.permissions().stream().anyMatch(OTHERS::contains)) {
        throw new AttestationException(
            AttestationException.Code.KEY_EXPOSED,
            path
                + " has the mode "
                + PosixFilePermissions.toString(attributes.permissions())
                + ", so others may use it; if you are sure that nobody did, chmod 600 it");
      }
      return parse(path, new String(Files.readAllBytes(path), US_ASCII));
    } catch (NoSuchFileException e) {
      throw new AttestationException(
          AttestationException.Code.KEY_MISSING,
          "there is no key "
              + name
              + " ("
              + path
              + "); make it with `straylight key new "
              + name
              + "`",
          e);
    } catch (IOException e) {
      throw io("reading " + path, e);
    }
  }

  /** The public keys by name; a key that cannot be read is an error, not left out. */
  public SortedMap<String, SignerKey> list() {
    SortedMap<String, SignerKey> keys = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      List<String> names =
          files
              .map(p -> String.valueOf(p.getFileName()))
              .filter(n -> n.endsWith(SUFFIX) && !n.startsWith("."))
              .map(n -> n.substring(0, n.length() - SUFFIX.length()))
              .toList();
      for (String name : names) {
        keys.put(name, load(name).signer());
      }
    } catch (NoSuchFileException e) {
      return keys;
    } catch (IOException e) {
      throw io("listing " + directory, e);
    }
    return keys;
  }

  private static void write(Path fresh, SigningKey key) throws IOException {
    byte[] both = Arrays.copyOf(key.seed(), SigningKey.SEED + SignerKey.LENGTH);
    System.arraycopy(
        key.signer().bytes().toByteArray(), 0, both, SigningKey.SEED, SignerKey.LENGTH);
    String text = FIRST_LINE + Base64.getEncoder().encodeToString(both) + "\n";
    Set<StandardOpenOption> options =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel out = FileChannel.open(fresh, options, mode("rw-------"))) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(US_ASCII));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  private static SigningKey parse(Path path, String text) {
    if (!text.startsWith(FIRST_LINE) || !text.endsWith("\n")) {
      throw damaged(path, "it does not begin with the line \"" + FIRST_LINE.strip() + "\"");
    }
    byte[] both;
    try {
      both = Base64.getDecoder().decode(text.substring(FIRST_LINE.length(), text.length() - 1));
    } catch (IllegalArgumentException e) {
      throw damaged(path, "its second line is no base64");
    }
    if (both.length != SigningKey.SEED + SignerKey.LENGTH) {
      throw damaged(path, "it holds " + both.length + " bytes, not 64");
    }
    SigningKey key = SigningKey.ofSeed(Arrays.copyOf(both, SigningKey.SEED));
    SignerKey written = SignerKey.of(Arrays.copyOfRange(both, SigningKey.SEED, both.length));
    if (!key.signer().equals(written)) {
      throw damaged(
          path, "expected the public key " + key.signer().toHex() + ", found " + written.toHex());
    }
    return key;
  }

  private static java.nio.file.attribute.FileAttribute<Set<PosixFilePermission>> mode(String mode) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
  }

  private static @Nullable Path absolute(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    Path path = Path.of(value);
    return path.isAbsolute() ? path : null;
  }

  private static AttestationException damaged(Path path, String why) {
    return new AttestationException(
        AttestationException.Code.KEY_DAMAGED, path + ": " + why + "; restore it from a copy");
  }

  private static AttestationException io(String doing, IOException e) {
    return new AttestationException(
        AttestationException.Code.KEY_IO, doing + ": " + e.getMessage(), e);
  }
}
