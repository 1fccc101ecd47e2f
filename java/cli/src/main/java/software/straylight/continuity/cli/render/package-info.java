/** What a person or a program reads: progress, failures, messages, JSON lines. */
@NullMarked
package software.straylight.continuity.cli.render;

import org.jspecify.annotations.NullMarked;
