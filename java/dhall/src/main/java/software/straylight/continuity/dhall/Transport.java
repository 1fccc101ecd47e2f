package software.straylight.continuity.dhall;

import java.util.List;
import java.util.Optional;

/**
 * The world as imports see it, injected so that nothing in this module opens a file or a connection
 * by itself. An empty answer means "absent", from which {@code ?} recovers; a thrown {@link
 * DhallException} is an error from which it does not.
 */
@SuppressWarnings("ArrayRecordComponent")
public interface Transport {

  /** One HTTP header. */
  record Header(String name, String value) {}

  /**
   * The answer to a successful request.
   *
   * @param body the bytes received
   * @param headers all response headers in order, a repeated header as often as it came
   */
  record Response(byte[] body, List<Header> headers) {
    public Response {
      headers = List.copyOf(headers);
    }
  }

  /**
   * Reads a file.
   *
   * @param path begins with {@code ./}, {@code ../}, {@code ~/} or {@code /}; components are
   *     separated by {@code /} and may hold any character but that
   */
  Optional<byte[]> file(String path);

  /**
   * What identifies the file at {@code path} to evaluators that share their memory: two paths of
   * two transports that give the same text name the same file.
   */
  default String identity(String path) {
    return path;
  }

  /** Reads an environment variable. */
  Optional<byte[]> environment(String name);

  /** Requests a URL with GET; empty unless the request succeeded. */
  Optional<Response> fetch(String url, List<Header> headers);

  /** The encoded expression stored under a semantic hash; the caller verifies it. */
  Optional<byte[]> cached(byte[] sha256);

  /** Stores an encoded expression under its semantic hash; may do nothing. */
  void cache(byte[] sha256, byte[] encoded);
}
