package software.straylight.continuity.store.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The names in a directory, by descriptor. */
public final class DirectoryList {
  private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
  private static final int BUFFER = 32 * 1024;
  private static final int NAME = 19;

  private DirectoryList() {}

  /**
   * All names but {@code .} and {@code ..}, in code-point order.
   *
   * @param limit more names than this are refused, before they are kept
   * @throws NameRefusedException if there are more than {@code limit}, or one is not valid UTF-8
   */
  public static List<String> names(Fd dir, int limit) throws PosixException {
    List<String> names = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(BUFFER, 8);
      for (long n = Posix.getdents(dir, buffer); n > 0; n = Posix.getdents(dir, buffer)) {
        for (long at = 0; at < n; at += Short.toUnsignedInt(buffer.get(SHORT, at + 16))) {
          String name = decode(buffer, at + NAME, dir.name());
          if (name.equals(".") || name.equals("..")) {
            continue;
          }
          if (names.size() == limit) {
            throw new NameRefusedException(dir.name() + ": more than " + limit + " entries");
          }
          names.add(name);
        }
      }
    }
    Collections.sort(names);
    return names;
  }

  private static String decode(MemorySegment buffer, long at, String dir) {
    long end = at;
    while (buffer.get(ValueLayout.JAVA_BYTE, end) != 0) {
      end++;
    }
    byte[] bytes = buffer.asSlice(at, end - at).toArray(ValueLayout.JAVA_BYTE);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String shown = new String(bytes, StandardCharsets.ISO_8859_1);
      throw new NameRefusedException(dir + ": the name \"" + shown + "\" is not valid UTF-8", e);
    }
  }

  /** A directory with too many names, or with one that no canonical tree can hold. */
  public static final class NameRefusedException extends RuntimeException {
    NameRefusedException(String message) {
      super(message);
    }

    NameRefusedException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
