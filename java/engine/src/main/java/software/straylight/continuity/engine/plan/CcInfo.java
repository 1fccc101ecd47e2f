package software.straylight.continuity.engine.plan;

import java.util.List;
import java.util.SortedMap;
import software.straylight.continuity.toolchain.Define;

/**
 * What a C library gives to those who depend on it, its own dependencies included.
 *
 * @param headers sandbox path → header
 * @param includes folders to search, sandbox paths relative to {@code /work}, in order
 * @param defines macros, in order
 * @param archives archives in link order: each before those that it needs
 * @param shared shared libraries, likewise
 * @param notes what compiles with coverage left beside the objects in the archives
 * @param cxx whether C++ is behind the archives, so that a link needs its library
 */
public record CcInfo(
    SortedMap<String, InputSpec> headers,
    List<String> includes,
    List<Define> defines,
    List<OutputId> archives,
    List<OutputId> shared,
    List<OutputId> notes,
    boolean cxx) {}
