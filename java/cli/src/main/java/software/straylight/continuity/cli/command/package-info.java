/** One class per command; each asks the engine and renders the answer. */
@NullMarked
package software.straylight.continuity.cli.command;

import org.jspecify.annotations.NullMarked;
