package software.straylight.continuity.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What must be kept, and why.
 *
 * @param name what keeps it, for people: {@code out //app:app}, {@code toolchain zig}, ...
 * @param objects kept with everything they lead to
 * @param link if present, the root holds only while this is a symbolic link into the store
 */
public record Root(String name, List<ObjectRef> objects, Optional<Path> link) {
  public Root {
    objects = objects.stream().sorted().distinct().toList();
  }
}
