/** Tests of questions about the graph of targets. */
@NullMarked
package software.straylight.continuity.engine.query;

import org.jspecify.annotations.NullMarked;
