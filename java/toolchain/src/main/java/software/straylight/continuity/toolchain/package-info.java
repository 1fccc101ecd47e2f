/**
 * Typed targets and flags, and the one table that turns them into the arguments of a compiler,
 * archiver or linker ({@code language.md}, "C and C++ with zig").
 */
@NullMarked
package software.straylight.continuity.toolchain;

import org.jspecify.annotations.NullMarked;
