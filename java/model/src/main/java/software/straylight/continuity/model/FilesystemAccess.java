package software.straylight.continuity.model;

import java.util.Optional;

/**
 * One use of a path of the host.
 *
 * @param path the path
 * @param mode how
 * @param content SHA-256 of the content
 * @param at nanoseconds since the epoch
 */
public record FilesystemAccess(Bytes path, FilesystemMode mode, Optional<Digest> content, long at)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static FilesystemAccess read(Decoder in) {
    return new FilesystemAccess(
        in.path(), FilesystemMode.read(in), in.option(Decoder::digest), in.u64());
  }

  @Override
  public void write(Encoder out) {
    out.path(path);
    mode.write(out);
    out.option(content, Encoder::digest);
    out.u64(at);
  }
}
