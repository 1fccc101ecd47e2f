package software.straylight.continuity.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.DirectoryList;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.Removal;
import software.straylight.continuity.store.internal.Sealed;

/**
 * The garbage collector's roots, by name; durable when {@link #put} returns. A root with a link
 * holds while the link is there and leads into this store: so the results of a workspace that was
 * deleted are not kept for ever.
 */
public final class Roots {
  private static final int MAX_ROOTS = 1 << 20;
  private static final int MAX_NAME = 4096;

  private final StoreFiles files;
  private final SealedFiles entries;

  Roots(StoreFiles files) {
    this.files = files;
    this.entries = new SealedFiles(files, 'r');
  }

  /** Adds a root, or replaces the one of the same name. */
  public void put(Root root) {
    if (root.name().isEmpty() || root.name().getBytes(UTF_8).length > MAX_NAME) {
      throw new StoreException(
          StoreException.Code.TOO_LARGE, "a root's name has 1 to " + MAX_NAME + " bytes");
    }
    for (ObjectRef object : root.objects()) {
      files.pin(object.kind(), List.of(object.digest()));
    }
    try {
      for (ObjectRef object : root.objects()) {
        sync(object.digest());
      }
      entries.write(path(root.name()), encode(root), true);
    } catch (IOException e) {
      throw StoreException.io("keeping " + root.name(), e);
    }
  }

  /** Removes the root of that name, if there is one. */
  public void remove(String name) {
    try {
      Removal.unlink(files.root(), path(name));
    } catch (IOException e) {
      throw StoreException.io("removing the root " + name, e);
    }
  }

  /**
   * All roots, by name.
   *
   * @throws StoreException {@code ROOT_DAMAGED}: what it kept is not known, so nothing may be
   *     collected
   */
  public List<Root> list() {
    List<Root> roots = new ArrayList<>();
    int flags = Posix.O_RDONLY | Posix.O_DIRECTORY;
    try (Fd dir = Posix.open(files.root(), "roots", flags, 0)) {
      for (String file : DirectoryList.names(dir, MAX_ROOTS)) {
        String path = "roots/" + file;
        try {
          var body = entries.read(path);
          if (body.isPresent()) {
            Root root = decode(body.get().body());
            if (!path(root.name()).equals(path)) {
              throw new IllegalArgumentException("it is the root " + root.name());
            }
            roots.add(root);
          }
        } catch (Sealed.BrokenException | IllegalArgumentException | UncheckedIOException e) {
          throw StoreException.of(
              StoreException.Code.ROOT_DAMAGED,
              files.path().resolve(path)
                  + ": "
                  + e.getMessage()
                  + "; nothing is collected while it is there: delete it, and build again what it"
                  + " kept",
              e);
        }
      }
    } catch (IOException e) {
      throw StoreException.io("reading the roots", e);
    }
    roots.sort(Comparator.comparing(Root::name));
    return roots;
  }

  /** The roots that hold now; those whose link is gone are removed. */
  List<Root> current() {
    List<Root> kept = new ArrayList<>();
    for (Root root : list()) {
      if (root.link().isEmpty() || leadsHere(root.link().get())) {
        kept.add(root);
      } else {
        remove(root.name());
      }
    }
    return kept;
  }

  private boolean leadsHere(Path link) {
    try {
      return Files.isSymbolicLink(link)
          && link.resolveSibling(Files.readSymbolicLink(link)).normalize().startsWith(files.path());
    } catch (IOException e) {
      // Unreadable is not gone.
      return true;
    }
  }

  /** What cannot be made again must be on the disk before its root is: a vanished release. */
  private void sync(Digest digest) throws IOException {
    try (Fd blob = Posix.open(files.root(), Layout.blob(digest), Posix.O_RDONLY, 0)) {
      Posix.fsync(blob);
    } catch (software.straylight.continuity.store.internal.PosixException e) {
      if (!e.is(software.straylight.continuity.store.internal.Errno.ENOENT)) {
        throw e;
      }
      throw StoreException.missing(digest);
    }
  }

  private static byte[] encode(Root root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, root.name());
      text(out, root.link().map(Path::toString).orElse(""));
      out.writeInt(root.objects().size());
      for (ObjectRef object : root.objects()) {
        out.writeByte(object.kind().number());
        out.write(object.digest().toByteArray());
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Root decode(byte[] body) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
      String name = text(in);
      String link = text(in);
      int count = in.readInt();
      if (count < 0 || count > in.available() / 33) {
        throw new IllegalArgumentException("a count that the file does not cover");
      }
      List<ObjectRef> objects = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        ObjectKind kind = ObjectKind.of(in.readByte());
        objects.add(new ObjectRef(kind, Digest.of(in.readNBytes(Digest.LENGTH))));
      }
      return new Root(
          name, objects, link.isEmpty() ? Optional.empty() : Optional.of(Path.of(link)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IllegalArgumentException("a length that the file does not cover");
    }
    return new String(in.readNBytes(length), UTF_8);
  }

  private static String path(String name) {
    return "roots/" + Digest.sha256(name.getBytes(UTF_8)).toHex();
  }
}
