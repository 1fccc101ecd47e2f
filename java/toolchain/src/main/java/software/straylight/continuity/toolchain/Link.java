package software.straylight.continuity.toolchain;

import java.util.List;
import java.util.Optional;

/**
 * Objects and libraries to one program or shared library.
 *
 * @param cxx whether C++ sources are among the objects or behind the archives
 * @param sysroot the tree that prepare made for the same target, kind and languages, if the
 *     toolchain has a preparation
 * @param objects in order
 * @param archives static libraries, dependents before what they need
 * @param shared shared libraries; what is not needed of them is not recorded
 * @param runPaths folders in which the loader looks for them, beginning with {@code $ORIGIN}
 * @param soname of the library made, for {@link LinkKind#SHARED}
 */
public record Link(
    LinkKind kind,
    boolean cxx,
    Optional<String> sysroot,
    List<String> objects,
    List<String> archives,
    List<String> shared,
    List<String> runPaths,
    Optional<String> soname,
    String output) {
  /** Copies the lists. */
  public Link {
    objects = List.copyOf(objects);
    archives = List.copyOf(archives);
    shared = List.copyOf(shared);
    runPaths = List.copyOf(runPaths);
  }
}
