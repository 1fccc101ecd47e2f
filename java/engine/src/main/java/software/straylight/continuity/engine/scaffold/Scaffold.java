package software.straylight.continuity.engine.scaffold;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/** Writes new workspaces; nothing that is there is ever changed. */
public final class Scaffold {
  private static final String PACKAGE = "/META-INF/continuity/dhall/package.dhall";

  private Scaffold() {}

  /**
   * Makes a workspace of a folder.
   *
   * @param folder made if it is not there
   * @return the files written, ascending, relative to the folder
   * @throws ContinuityException if one of them is there already, or the folder lies in a workspace;
   *     nothing is written then
   */
  public static List<String> write(Path folder, Template template) throws IOException {
    for (Path above = folder.toAbsolutePath().normalize();
        above != null;
        above = above.getParent()) {
      if (Files.exists(above.resolve("continuity.dhall"))) {
        throw refused(
            "ALREADY_A_WORKSPACE",
            folder + " is in the workspace " + above,
            "a package needs no init: put a BUILD.dhall into its folder");
      }
    }
    Map<String, byte[]> files = new TreeMap<>();
    template
        .files()
        .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    dhall().forEach((path, bytes) -> files.put("dhall/" + path, bytes));
    List<String> there = new ArrayList<>();
    for (String path : files.keySet()) {
      if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        there.add(path);
      }
    }
    if (!there.isEmpty()) {
      throw refused(
          "FILES_IN_THE_WAY",
          "there are already " + String.join(", ", there) + " in " + folder,
          "nothing was written; move them away, or name another folder");
    }
    for (Map.Entry<String, byte[]> e : files.entrySet()) {
      Path file = folder.resolve(e.getKey());
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(file, e.getValue(), StandardOpenOption.CREATE_NEW);
    }
    return List.copyOf(files.keySet());
  }

  /** The Dhall package that this version comes with. */
  private static Map<String, byte[]> dhall() throws IOException {
    URL url = Scaffold.class.getResource(PACKAGE);
    if (url == null) {
      throw new IllegalStateException("the program's own Dhall package is missing");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("file")) {
        return below(Objects.requireNonNull(Path.of(uri).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return below(Objects.requireNonNull(jar.getPath(PACKAGE).getParent()));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> below(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static ContinuityException refused(String code, String message, String next) {
    return new ContinuityException(ExitCode.USAGE, Diagnostic.of(code, message, next));
  }
}
