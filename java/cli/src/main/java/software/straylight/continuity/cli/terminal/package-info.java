/** The streams of the process, and what may be assumed of them. */
@NullMarked
package software.straylight.continuity.cli.terminal;

import org.jspecify.annotations.NullMarked;
