package software.straylight.continuity.isolation.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One client of the resident helper: frames of a length and that many bytes. Not thread-safe. */
public final class HelperConnection implements AutoCloseable {
  /** The answer's kind that carries evidence; the others carry {@code CODE: sentence}. */
  public static final int EVIDENCE = 0;

  private static final int MAX_FRAME = 256 << 20;

  private final SocketChannel channel;

  private HelperConnection(SocketChannel channel) {
    this.channel = channel;
  }

  /**
   * What the helper said.
   *
   * @param kind {@link #EVIDENCE} or the kind of trouble
   * @param body a message, or text
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Answer(int kind, byte[] body) {}

  static HelperConnection open(Path socket) throws IOException {
    return new HelperConnection(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
  }

  /**
   * Asks, and waits for the answer. When the calling thread is interrupted the action is stopped,
   * and this waits until it is gone; the connection is of no use afterwards.
   *
   * @throws IOException if the connection ends without an answer
   */
  public Answer exchange(byte[] message) throws IOException, InterruptedException {
    // Interrupting a thread that waits in a channel closes the channel, and with it the way to
    // learn that the
    // action is gone: so another thread waits there.
    CompletableFuture<Answer> end = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("sandbox-exchange")
        .start(
            () -> {
              try {
                send(message);
                end.complete(receive());
              } catch (IOException | RuntimeException e) {
                end.completeExceptionally(e);
              }
            });
    try {
      return end.get();
    } catch (InterruptedException e) {
      try {
        channel.shutdownOutput(); // the helper stops the action and then answers
      } catch (IOException gone) {
        close();
      }
      end.exceptionally(x -> new Answer(EVIDENCE, new byte[0])).join();
      throw e;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new IOException(cause == null ? e.toString() : String.valueOf(cause.getMessage()), e);
    }
  }

  private void send(byte[] message) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    head.putInt(message.length).flip();
    ByteBuffer[] parts = {head, ByteBuffer.wrap(message)};
    while (parts[1].hasRemaining()) {
      if (channel.write(parts) < 0) {
        throw new EOFException("the connection ended");
      }
    }
  }

  private Answer receive() throws IOException {
    int length = read(4).getInt();
    if (length < 1 || length > MAX_FRAME) {
      throw new IOException("an answer of " + Integer.toUnsignedString(length) + " bytes");
    }
    ByteBuffer frame = read(length);
    int kind = frame.get();
    byte[] body = new byte[frame.remaining()];
    frame.get(body);
    return new Answer(kind, body);
  }

  private ByteBuffer read(int length) throws IOException {
    ByteBuffer into = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (into.hasRemaining()) {
      if (channel.read(into) < 0) {
        throw new EOFException("the connection ended without an answer");
      }
    }
    return into.flip();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // It is gone either way.
    }
  }
}
