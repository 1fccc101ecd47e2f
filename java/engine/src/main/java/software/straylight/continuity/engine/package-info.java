/** The build engine: what a front end asks for, and what it is told. */
@NullMarked
package software.straylight.continuity.engine;

import org.jspecify.annotations.NullMarked;
