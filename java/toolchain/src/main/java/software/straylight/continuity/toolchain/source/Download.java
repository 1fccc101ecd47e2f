package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/** Bodies to memory or, checked against a SHA-256 while they come, to a file. */
final class Download {
  private static final int BUFFER = 1 << 16;
  private static final int INDEX = 256 << 20;

  private final Http http;
  private final long limit;

  Download(Http http, long limit) {
    this.http = http;
    this.limit = limit;
  }

  /** An index page. */
  record Page(URI from, String text, String type) {}

  Page page(URI url, Map<String, String> headers) throws FetchException {
    return retrying(
        () -> {
          try (Http.Body body = http.get(url, headers);
              InputStream in = watched(body)) {
            byte[] bytes = in.readNBytes(INDEX + 1);
            if (bytes.length > INDEX) {
              throw tooLarge(Http.shown(url));
            }
            return new Page(
                body.from(), new String(bytes, StandardCharsets.UTF_8), body.type().orElse(""));
          } catch (IOException e) {
            throw Http.failure(url, e);
          }
        });
  }

  private static FetchException tooLarge(String page) {
    return new FetchException(
        Code.TOO_LARGE, "the page " + page + " has more than " + INDEX + " bytes");
  }

  /**
   * Downloads to {@code target}, which exists afterwards only if its bytes have the digest.
   *
   * @param pin the digest that the bytes must have; empty where it is to be found out
   * @return the digest of the bytes
   */
  Digest file(URI url, Map<String, String> headers, Optional<Digest> pin, Path target)
      throws FetchException {
    return retrying(() -> attempt(url, headers, pin, target));
  }

  private Digest attempt(URI url, Map<String, String> headers, Optional<Digest> pin, Path target)
      throws FetchException {
    try (Http.Body body = http.get(url, headers);
        InputStream in = watched(body)) {
      return copy(in, Http.shown(url), pin, target);
    } catch (IOException e) {
      throw Http.failure(url, e);
    }
  }

  /**
   * Takes a file of this machine in the place of a download.
   *
   * @param keeper what should have it, for the message
   */
  Digest local(Path file, String keeper, Optional<Digest> pin, Path target) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new FetchException(Code.NOT_FOUND, keeper + " has no " + file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return copy(in, file.toString(), pin, target);
    }
  }

  /** Copies a stream to a file, which stays only if the digest is right. */
  private Digest copy(InputStream in, String from, Optional<Digest> pin, Path target)
      throws IOException {
    MessageDigest hash = sha256();
    long count = 0;
    boolean kept = false;
    try {
      try (OutputStream out = Files.newOutputStream(target)) {
        byte[] buffer = new byte[BUFFER];
        for (int n; (n = in.read(buffer)) >= 0; ) {
          count += n;
          if (count > limit) {
            throw new FetchException(
                Code.TOO_LARGE, from + " has more than " + limit + " bytes, the most for a source");
          }
          hash.update(buffer, 0, n);
          out.write(buffer, 0, n);
        }
      }
      Digest found = Digest.of(hash.digest());
      if (pin.isPresent() && !found.equals(pin.get())) {
        throw new FetchException(
            Code.WRONG_HASH,
            from
                + " has sha256 "
                + found
                + ", expected "
                + pin.get()
                + " ("
                + count
                + " bytes); if the build file is right, the server or the way to it is not to be"
                + " trusted");
      }
      kept = true;
      return found;
    } finally {
      if (!kept) {
        Files.deleteIfExists(target);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private interface Attempt<T> {
    T run() throws FetchException;
  }

  private <T> T retrying(Attempt<T> attempt) throws FetchException {
    for (int i = 1; ; i++) {
      try {
        return attempt.run();
      } catch (FetchException e) {
        boolean passing =
            e.code() == Code.TRUNCATED || e.code() == Code.SERVER_ERROR || e.code() == Code.TIMEOUT;
        if (!passing || i >= http.patience().attempts() || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        pause(Duration.ofMillis(250L << i));
      }
    }
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The body, closed from outside when nothing came for too long: reads of it never end then. */
  private InputStream watched(Http.Body body) {
    AtomicLong progress = new AtomicLong(System.nanoTime());
    Duration silence = http.patience().silence();
    InputStream stream = body.stream();
    Thread watch =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    while (System.nanoTime() - progress.get() < silence.toNanos()) {
                      Thread.sleep(silence.dividedBy(4));
                    }
                    progress.set(Long.MIN_VALUE);
                    stream.close();
                  } catch (InterruptedException | IOException e) {
                    // Interrupted: the body came to its end.
                  }
                });
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
          int n = stream.read(buffer, offset, length);
          progress.updateAndGet(p -> p == Long.MIN_VALUE ? p : System.nanoTime());
          return n;
        } catch (IOException e) {
          if (progress.get() == Long.MIN_VALUE) {
            throw new FetchException(
                Code.TIMEOUT,
                Http.shown(body.from())
                    + " sent nothing for "
                    + silence.toSeconds()
                    + " s; try again",
                e);
          }
          throw e;
        }
      }

      @Override
      public void close() throws IOException {
        watch.interrupt();
        stream.close();
      }
    };
  }
}
