package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import software.straylight.continuity.model.Digest;

/** Where the packages of one type come from, as the configuration of their client says. */
interface Registry {
  /**
   * Fetches the file of a release.
   *
   * @param pin the SHA-256 that the file must have; empty where it is to be found out
   * @param target exists afterwards only if all went well
   * @return the SHA-256 that the file has
   * @throws FetchException if there is no such file, or it cannot be had
   */
  Digest fetch(PackageUrl purl, Optional<Digest> pin, Path target) throws IOException;
}
