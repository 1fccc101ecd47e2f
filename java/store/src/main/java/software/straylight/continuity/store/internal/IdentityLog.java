package software.straylight.continuity.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Digest;

/**
 * A remembered (device, inode, size, mtime, ctime) → SHA-256, in memory and in one append-only file
 * shared by concurrent processes. Each record carries a CRC-32C; a file with one bad record, or of
 * another {@code context}, is discarded whole: the worst outcome is that files are hashed again.
 *
 * <p>Appends are single {@code write(2)} calls on {@code O_APPEND}, which local file systems do not
 * interleave. Records are written in groups, so a killed process forgets some, never tears one.
 */
public final class IdentityLog implements AutoCloseable {
  private static final byte[] MAGIC = {'C', 'N', 'T', 'I', 'D', 'L', 'O', 1};
  private static final int HEADER = 8 + 32;
  private static final int RECORD = 32 + 5 * 8 + 4;
  private static final int GROUP = 52;
  private static final int MAX_RECORDS = 1 << 20;

  private record Inode(long device, long inode) {}

  private record Note(long size, long modified, long changed, Digest digest) {}

  private final int dir;
  private final String path;
  private final byte[] context;
  private final Consumer<String> warn;
  private final Map<Inode, Note> notes = new HashMap<>();
  private final ByteBuffer pending = ByteBuffer.allocate(GROUP * RECORD);
  private @Nullable Fd file;
  private boolean loaded;

  /**
   * Nothing is read before the first question.
   *
   * @param dir descriptor of the directory that {@code path} is relative to; must stay open
   * @param context 32 bytes without which old notes mean nothing, such as the boot id's digest
   * @param warn told in one sentence when a file is discarded
   */
  public IdentityLog(int dir, String path, byte[] context, Consumer<String> warn) {
    this.dir = dir;
    this.path = path;
    this.context = context.clone();
    this.warn = warn;
  }

  /** The digest noted for exactly this identity. */
  public synchronized @Nullable Digest find(FileIdentity id) throws IOException {
    load();
    Note note = notes.get(new Inode(id.device(), id.inode()));
    return note != null
            && note.size == id.size()
            && note.modified == id.modified()
            && note.changed == id.changed()
        ? note.digest
        : null;
  }

  /** Whether this digest is noted for exactly this identity. */
  public boolean holds(FileIdentity id, Digest digest) throws IOException {
    Digest noted = find(id);
    return noted != null && noted.equals(digest);
  }

  /**
   * Notes a digest, unless the identity is too young to be trusted.
   *
   * @param observed nanoseconds since the epoch, taken before the bytes were read
   */
  public synchronized void note(FileIdentity id, Digest digest, long observed) throws IOException {
    if (!id.settledBefore(observed)) {
      return;
    }
    load();
    Note note = new Note(id.size(), id.modified(), id.changed(), digest);
    if (note.equals(notes.put(new Inode(id.device(), id.inode()), note))) {
      return;
    }
    int start = pending.position();
    pending.put(digest.toByteArray());
    pending.putLong(id.device()).putLong(id.inode()).putLong(id.size());
    pending.putLong(id.modified()).putLong(id.changed());
    pending.putInt(crc(pending.array(), start, RECORD - 4));
    if (!pending.hasRemaining()) {
      flush();
    }
  }

  /** Appends what is not yet in the file. */
  public synchronized void flush() throws IOException {
    Fd out = file;
    if (out == null || pending.position() == 0) {
      // Without a file, on a full disk, the notes are in memory only.
      pending.clear();
      return;
    }
    try {
      Content.writeAll(out, pending.array(), 0, pending.position());
    } catch (PosixException e) {
      if (!e.is(Errno.ENOSPC) && !e.is(Errno.EDQUOT)) {
        throw e;
      }
      // Memory only from now on: a note is worth less than the space that the build needs.
      out.close();
      file = null;
    }
    pending.clear();
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      flush();
    } finally {
      if (file != null) {
        file.close();
        file = null;
      }
    }
  }

  private void load() throws IOException {
    if (loaded) {
      return;
    }
    loaded = true;
    try (Fd in = Posix.open(dir, path, Posix.O_RDONLY | Posix.O_NOFOLLOW, 0)) {
      long size = Posix.stat(in).size();
      if (size <= HEADER + (long) MAX_RECORDS * RECORD) {
        byte[] bytes = Content.readAll(in, (int) size);
        if (isOurs(bytes) && parse(bytes)) {
          int records = (bytes.length - HEADER) / RECORD;
          if (records <= 4096 || records <= 2 * notes.size()) {
            file = Posix.open(dir, path, Posix.O_WRONLY | Posix.O_APPEND | Posix.O_NOFOLLOW, 0);
            return;
          }
        }
      }
    } catch (PosixException e) {
      if (!e.is(Errno.ENOENT)) {
        throw e;
      }
    }
    rewrite();
  }

  private boolean isOurs(byte[] bytes) {
    if (bytes.length < HEADER || !Arrays.equals(bytes, 0, 8, MAGIC, 0, 8)) {
      warn.accept(path + ": not a file of identity notes; discarded, files will be hashed again");
      return false;
    }
    return Arrays.equals(bytes, 8, HEADER, context, 0, 32);
  }

  private boolean parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int at = HEADER;
    for (; at + RECORD <= bytes.length; at += RECORD) {
      if (crc(bytes, at, RECORD - 4) != in.getInt(at + RECORD - 4)) {
        break;
      }
      Inode inode = new Inode(in.getLong(at + 32), in.getLong(at + 40));
      Digest digest = Digest.of(Arrays.copyOfRange(bytes, at, at + 32));
      notes.put(
          inode, new Note(in.getLong(at + 48), in.getLong(at + 56), in.getLong(at + 64), digest));
    }
    if (at != bytes.length) {
      notes.clear();
      warn.accept(
          path
              + ": damaged at byte "
              + at
              + " of "
              + bytes.length
              + "; discarded, files will be hashed again");
      return false;
    }
    return true;
  }

  /** Replaces the file by one with exactly the notes in memory. */
  private void rewrite() throws IOException {
    ByteBuffer out = ByteBuffer.allocate(HEADER + notes.size() * RECORD);
    out.put(MAGIC).put(context);
    notes.forEach(
        (inode, note) -> {
          int start = out.position();
          out.put(note.digest.toByteArray());
          out.putLong(inode.device).putLong(inode.inode).putLong(note.size);
          out.putLong(note.modified).putLong(note.changed);
          out.putInt(crc(out.array(), start, RECORD - 4));
        });
    String fresh = path + "." + ProcessHandle.current().pid() + "." + System.nanoTime();
    Fd next = null;
    try {
      int flags = Posix.O_WRONLY | Posix.O_APPEND | Posix.O_CREAT | Posix.O_EXCL;
      next = Posix.open(dir, fresh, flags, 0600);
      Content.writeAll(next, out.array(), 0, out.position());
      Posix.rename(dir, fresh, path);
      file = next;
    } catch (PosixException e) {
      if (next != null) {
        next.close();
        Posix.unlink(dir, fresh);
      }
      if (!e.is(Errno.ENOSPC) && !e.is(Errno.EDQUOT)) {
        throw e;
      }
    }
  }

  private static int crc(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }
}
