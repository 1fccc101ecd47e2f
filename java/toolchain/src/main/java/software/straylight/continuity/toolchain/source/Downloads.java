package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.util.Optional;

/** Makes downloads through a proxy, for clients that have one for each address. */
interface Downloads {
  Download through(Optional<String> proxy) throws IOException;
}
