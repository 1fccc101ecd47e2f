/** From packages to the graph of actions: analysis of targets, rule by rule. Pure: runs nothing. */
@NullMarked
package software.straylight.continuity.engine.plan;

import org.jspecify.annotations.NullMarked;
