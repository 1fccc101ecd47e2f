package software.straylight.continuity.engine.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import software.straylight.continuity.model.Digest;

/**
 * Tells builds of this program apart, so that one never uses what another remembered: the class
 * path with the sizes and times of its files. Two builds may well be equal and differ here; that
 * costs one evaluation.
 */
final class ProgramIdentity {
  private ProgramIdentity() {}

  /** The identity of the program that is running. */
  static Digest current() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path place = Path.of(entry);
      if (!entry.isEmpty() && Files.exists(place)) {
        for (Path file : files(place)) {
          BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
          out.writeUTF(file.toString());
          out.writeLong(attributes.size());
          out.writeLong(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        }
      }
    }
    return Digest.sha256(bytes.toByteArray());
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> found = Files.walk(place)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
