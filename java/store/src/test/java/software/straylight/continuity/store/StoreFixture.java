package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.model.Digest;

/** A store in a directory of the test, and the warnings it gave. */
final class StoreFixture implements AutoCloseable {
  final List<String> warnings = new ArrayList<>();
  final Store store;

  StoreFixture(Path directory) {
    this.store = Store.open(directory, warnings::add);
  }

  Path blob(Digest digest) {
    return store.path().resolve("cas/" + digest.toHex().substring(0, 2) + "/" + digest.toHex());
  }

  /** Changes one byte in place, whatever the mode of the file. */
  static void flip(Path file, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] ^= 1;
    overwrite(file, bytes);
  }

  static void overwrite(Path file, byte[] bytes) throws IOException {
    var mode = Files.getPosixFilePermissions(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Files.write(file, bytes);
    Files.setPosixFilePermissions(file, mode);
  }

  @Override
  public void close() {
    store.close();
  }
}
