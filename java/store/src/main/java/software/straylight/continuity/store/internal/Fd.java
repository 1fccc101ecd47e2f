package software.straylight.continuity.store.internal;

import java.util.concurrent.atomic.AtomicInteger;

/** An open file descriptor and its owner. */
public final class Fd implements AutoCloseable {
  private final AtomicInteger number;
  private final String name;

  Fd(int number, String name) {
    this.number = new AtomicInteger(number);
    this.name = name;
  }

  /** The descriptor; an exception once it is closed, so that a reused number is never touched. */
  public int number() {
    int fd = number.get();
    if (fd < 0) {
      throw new IllegalStateException(name + ": the descriptor is closed");
    }
    return fd;
  }

  /** The path it was opened by, for messages. */
  public String name() {
    return name;
  }

  @Override
  public void close() {
    int fd = number.getAndSet(-1);
    if (fd >= 0) {
      Posix.close(fd);
    }
  }
}
