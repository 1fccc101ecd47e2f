package software.straylight.continuity.isolation.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.List;

/**
 * The few calls of the C library that a process with descriptors 3 and 4 needs; the JDK's own
 * processes have 0, 1 and 2 only.
 */
final class Posix {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
  private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO_VALUE =
      STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

  private static final MethodHandle MEMFD_CREATE =
      errno("memfd_create", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
  private static final MethodHandle WRITE =
      errno("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
  private static final MethodHandle PREAD =
      errno("pread", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle LSEEK =
      errno("lseek", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT));
  private static final MethodHandle CLOSE =
      errno("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
  private static final MethodHandle KILL =
      errno("kill", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  private static final MethodHandle WAITPID =
      errno("waitpid", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
  private static final MethodHandle ACTIONS_INIT =
      plain("posix_spawn_file_actions_init", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle ACTIONS_DUP2 =
      plain(
          "posix_spawn_file_actions_adddup2",
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
  private static final MethodHandle ACTIONS_OPEN =
      plain(
          "posix_spawn_file_actions_addopen",
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
  private static final MethodHandle ACTIONS_DESTROY =
      plain("posix_spawn_file_actions_destroy", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle SPAWN =
      plain(
          "posix_spawn",
          FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));

  private static final int MFD_CLOEXEC = 1;
  private static final int EINTR = 4;
  private static final int O_RDWR = 2;

  /** More than the structure of any C library that this runs on. */
  private static final long FILE_ACTIONS_BYTES = 512;

  private Posix() {}

  private static MethodHandle errno(String name, FunctionDescriptor type) {
    return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), type, ERRNO);
  }

  private static MethodHandle plain(String name, FunctionDescriptor type) {
    return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), type);
  }

  /** An anonymous file, closed on exec. */
  static int memoryFile(String name) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      int fd = (int) MEMFD_CREATE.invokeExact(state, arena.allocateFrom(name), MFD_CLOEXEC);
      return check(fd, state, "memfd_create");
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes everything and goes back to the beginning. */
  static void fill(int fd, byte[] content) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment data = arena.allocateFrom(ValueLayout.JAVA_BYTE, content);
      long done = 0;
      while (done < content.length) {
        long n =
            (long) WRITE.invokeExact(state, fd, data.asSlice(done), (long) content.length - done);
        if (n < 0 && (int) ERRNO_VALUE.get(state, 0L) == EINTR) {
          continue;
        }
        done += check(n, state, "write");
      }
      check((long) LSEEK.invokeExact(state, fd, 0L, 0), state, "lseek");
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything in a file, or an error if it is longer than {@code limit}. */
  static byte[] content(int fd, int limit) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      long size = check((long) LSEEK.invokeExact(state, fd, 0L, 2), state, "lseek");
      if (size > limit) {
        throw new IOException("it wrote " + size + " bytes, at most " + limit + " are accepted");
      }
      MemorySegment data = arena.allocate(Math.max(size, 1));
      long done = 0;
      while (done < size) {
        long n = (long) PREAD.invokeExact(state, fd, data.asSlice(done), size - done, done);
        if (check(n, state, "pread") == 0) {
          throw new IOException("the file became shorter while it was read");
        }
        done += n;
      }
      return data.asSlice(0, size).toArray(ValueLayout.JAVA_BYTE);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static void close(int fd) {
    try (Arena arena = Arena.ofConfined()) {
      int ignored = (int) CLOSE.invokeExact(arena.allocate(STATE), fd);
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a signal; a process that is gone already is fine. */
  static void kill(int pid, int signal) {
    try (Arena arena = Arena.ofConfined()) {
      int ignored = (int) KILL.invokeExact(arena.allocate(STATE), pid, signal);
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for the end of a child: its wait status. Blocks the calling thread. */
  static int waitFor(int pid) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment status = arena.allocate(JAVA_INT);
      while (true) {
        int got = (int) WAITPID.invokeExact(state, pid, status, 0);
        if (got < 0 && (int) ERRNO_VALUE.get(state, 0L) == EINTR) {
          continue;
        }
        check(got, state, "waitpid");
        return status.get(JAVA_INT, 0);
      }
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Starts a program with an empty environment.
   *
   * @param descriptors pairs (ours, theirs): ours becomes theirs in the child; without a pair for 0
   *     or 1 those are the null device, 2 stays the caller's
   */
  static int spawn(List<String> argv, int[][] descriptors, boolean inheritStdio)
      throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment actions = arena.allocate(FILE_ACTIONS_BYTES, 16);
      zero((int) ACTIONS_INIT.invokeExact(actions), "posix_spawn_file_actions_init");
      try {
        if (!inheritStdio) {
          MemorySegment none = arena.allocateFrom("/dev/null");
          for (int fd = 0; fd < 2; fd++) {
            zero((int) ACTIONS_OPEN.invokeExact(actions, fd, none, O_RDWR, 0), "addopen");
          }
        }
        for (int[] pair : descriptors) {
          zero((int) ACTIONS_DUP2.invokeExact(actions, pair[0], pair[1]), "adddup2");
        }
        MemorySegment words = arena.allocate(ADDRESS, argv.size() + 1L);
        for (int i = 0; i < argv.size(); i++) {
          words.setAtIndex(ADDRESS, i, arena.allocateFrom(argv.get(i)));
        }
        MemorySegment environment = arena.allocate(ADDRESS, 1);
        MemorySegment pid = arena.allocate(JAVA_INT);
        int error =
            (int)
                SPAWN.invokeExact(
                    pid,
                    arena.allocateFrom(argv.getFirst()),
                    actions,
                    MemorySegment.NULL,
                    words,
                    environment);
        zero(error, "posix_spawn " + argv.getFirst());
        return pid.get(JAVA_INT, 0);
      } finally {
        int ignored = (int) ACTIONS_DESTROY.invokeExact(actions);
      }
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static void zero(int error, String call) throws IOException {
    if (error != 0) {
      throw new IOException(call + " failed with error " + error);
    }
  }

  private static int check(int result, MemorySegment state, String call) throws IOException {
    return (int) check((long) result, state, call);
  }

  private static long check(long result, MemorySegment state, String call) throws IOException {
    if (result < 0) {
      throw new IOException(call + " failed with error " + (int) ERRNO_VALUE.get(state, 0L));
    }
    return result;
  }
}
