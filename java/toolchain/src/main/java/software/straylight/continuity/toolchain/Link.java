package software.straylight.continuity.toolchain;

import java.util.List;
import java.util.Optional;

/**
 * Objects and libraries to one program or shared library.
 *
 * @param sysroot the tree that prepare made for the same target, kind and languages
 * @param objects in order
 * @param archives static libraries, dependents before what they need
 * @param shared shared libraries; a program finds them by their soname, never by a run path
 * @param soname of the library made, for {@link LinkKind#SHARED}
 */
public record Link(
    LinkKind kind,
    String sysroot,
    List<String> objects,
    List<String> archives,
    List<String> shared,
    Optional<String> soname,
    String output) {
  /** Copies the lists. */
  public Link {
    objects = List.copyOf(objects);
    archives = List.copyOf(archives);
    shared = List.copyOf(shared);
  }
}
