/** The command line as shells know it: scripts that complete commands, options and labels. */
@NullMarked
package software.straylight.continuity.cli.completion;

import org.jspecify.annotations.NullMarked;
