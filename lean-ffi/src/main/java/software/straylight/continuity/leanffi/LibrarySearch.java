package software.straylight.continuity.leanffi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds and opens the kernel's library: the file that the property {@code
 * continuity.kernel.library} names, or else the one that travels with these classes. From an
 * archive it is unpacked into a new folder that only this user may enter, and removed once it is
 * mapped. Where a folder's file system forbids execution, the next one is tried.
 */
final class LibrarySearch {
  /** Names the library's file, and nothing else is tried. */
  static final String PROPERTY = "continuity.kernel.library";

  private static final String NAME = "libcontinuity.so";

  private final @Nullable String named;
  private final @Nullable URL packaged;
  private final String resource;
  private final List<Path> folders;
  private final List<String> tried = new ArrayList<>();

  LibrarySearch(
      @Nullable String named, @Nullable URL packaged, String resource, List<Path> folders) {
    this.named = named;
    this.packaged = packaged;
    this.resource = resource;
    this.folders = folders;
  }

  /** As the properties and environment of this process say. */
  static LibrarySearch ofThisProcess() {
    String resource = "/META-INF/continuity/" + platform() + "/" + NAME;
    return new LibrarySearch(
        System.getProperty(PROPERTY),
        LibrarySearch.class.getResource(resource),
        resource,
        unpackFolders());
  }

  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return system + "-" + (machine.equals("amd64") ? "x86_64" : machine);
  }

  private static List<Path> unpackFolders() {
    Set<Path> folders = new LinkedHashSet<>();
    folders.add(Path.of(System.getProperty("java.io.tmpdir", "/tmp")));
    for (String variable : List.of("XDG_RUNTIME_DIR", "XDG_CACHE_HOME")) {
      @Nullable String folder = System.getenv(variable);
      if (folder != null && !folder.isEmpty()) {
        folders.add(Path.of(folder));
      }
    }
    folders.add(Path.of(System.getProperty("user.home", "/"), ".cache"));
    return List.copyOf(folders);
  }

  /**
   * What {@code opener} makes of the first file that it can open.
   *
   * @throws LeanKernelUnavailableException if there is none: the message lists what was tried
   */
  <T> T open(Function<Path, T> opener) {
    @Nullable T opened = null;
    boolean found = true;
    if (named != null) {
      opened = attempt(Path.of(named).toAbsolutePath(), opener);
    } else if (packaged == null) {
      tried.add("the resource " + resource + ": there is none");
      found = false;
    } else if (packaged.getProtocol().equals("file")) {
      opened = attempt(Path.of(URI.create(packaged.toString())), opener);
    } else {
      for (Path folder : folders) {
        opened = unpacked(packaged, folder, opener);
        if (opened != null) {
          break;
        }
      }
    }
    if (opened != null) {
      return opened;
    }
    throw new LeanKernelUnavailableException(
        found
            ? LeanKernelUnavailableException.Code.LIBRARY_NOT_LOADABLE
            : LeanKernelUnavailableException.Code.LIBRARY_NOT_FOUND,
        "the proved kernel's library for "
            + platform()
            + " could not be loaded. Tried: "
            + String.join("; ", tried)
            + ". Build it with `make -C lean-ffi`, and name it with -D"
            + PROPERTY
            + "=FILE",
        null);
  }

  private <T> @Nullable T unpacked(URL library, Path folder, Function<Path, T> opener) {
    @Nullable Path own = null;
    try {
      own = Files.createTempDirectory(folder, "continuity-", ownerOnly());
      Path file = own.resolve(NAME);
      try (InputStream in = library.openStream()) {
        Files.copy(in, file); // into a folder of ours, so nobody can have put a file there
      }
      return attempt(file, opener);
    } catch (IOException e) {
      tried.add("unpacking below " + folder + ": " + e);
      return null;
    } finally {
      remove(own);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** A mapped library needs its name no longer. */
  private void remove(@Nullable Path folder) {
    if (folder != null) {
      try {
        Files.deleteIfExists(folder.resolve(NAME));
        Files.delete(folder);
      } catch (IOException e) {
        tried.add("removing " + folder + ": " + e);
      }
    }
  }

  private <T> @Nullable T attempt(Path file, Function<Path, T> opener) {
    if (!Files.isRegularFile(file)) {
      tried.add(file + ": there is no such file");
      return null;
    }
    try {
      return opener.apply(file);
    } catch (IllegalCallerException e) {
      throw LeanKernelUnavailableException.nativeAccessDenied(e);
    } catch (IllegalArgumentException | LinkageError e) {
      for (@Nullable Throwable c = e; c != null; c = c.getCause()) {
        if (c instanceof IllegalCallerException) {
          throw LeanKernelUnavailableException.nativeAccessDenied(e);
        }
      }
      tried.add(file + ": " + e.getMessage() + " (a file system may forbid execution)");
      return null;
    }
  }
}
