package software.straylight.continuity.kernel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;

/**
 * What identifies the reference kernel in a record: SHA-256 over name and content of every class of
 * the kernel and of the model, in order of name. Where the classes lie (a folder, an archive, a
 * run-time image) makes no difference.
 */
public final class ReferenceSources {
  private static final Digest DIGEST = compute();

  private ReferenceSources() {}

  /** The digest. */
  public static Digest digest() {
    return DIGEST;
  }

  private static Digest compute() {
    Map<String, Digest> classes = new TreeMap<>();
    try {
      for (Class<?> anchor : List.of(Kernel.class, Encodable.class)) {
        collect(anchor, classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the classes of the kernel cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the classes of the kernel have no legal address", e);
    }
    Digest.Hasher all = Digest.hasher();
    classes.forEach(
        (name, digest) -> {
          byte[] line = (name + "\0").getBytes(StandardCharsets.UTF_8);
          all.update(line, 0, line.length).update(digest.toByteArray(), 0, Digest.LENGTH);
        });
    return all.finish();
  }

  private static void collect(Class<?> anchor, Map<String, Digest> classes)
      throws IOException, URISyntaxException {
    String folder = anchor.getPackageName().replace('.', '/');
    String file = folder + "/" + anchor.getSimpleName() + ".class";
    @Nullable URL found = anchor.getClassLoader().getResource(file);
    if (found == null) {
      throw new IOException("not found: " + file);
    }
    String address = found.toString();
    if (address.startsWith("jar:")) {
      URI archive = new URI(address.substring("jar:".length(), address.indexOf("!/")));
      try (FileSystem zip = FileSystems.newFileSystem(Path.of(archive))) {
        walk(zip.getPath("/", folder), folder, classes);
      }
    } else {
      walk(Path.of(found.toURI()).resolveSibling(".").normalize(), folder, classes);
    }
  }

  private static void walk(Path root, String folder, Map<String, Digest> classes)
      throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path p : (Iterable<Path>) files::iterator) {
        String name = folder + "/" + root.relativize(p).toString().replace('\\', '/');
        if (name.endsWith(".class")) {
          try (InputStream in = Files.newInputStream(p)) {
            classes.put(name, Digest.sha256(in.readAllBytes()));
          }
        }
      }
    }
  }
}
