/** Compilers that are installed on this machine, as trees of exactly the files that they use. */
@org.jspecify.annotations.NullMarked
package software.straylight.continuity.toolchain.host;
