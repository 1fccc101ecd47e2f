/**
 * DICE: a small incremental engine, ignorant of builds.
 *
 * <p>A {@link Key} computes a value from the values of other keys; the engine records who asked for
 * what, in which order, and after a {@link Transaction} recomputes only what can have changed. An
 * equal value stops the wave (early cutoff). The graph is lazy, parallel, cancellable and survives
 * its process.
 *
 * <p>The algorithm is the "verified at / changed at" scheme of Salsa and Adapton with the dirty
 * marks pushed along reverse edges as Skyframe and Buck2's DICE do; see <i>Build Systems à la
 * Carte</i> (ICFP 2018) for the terms.
 */
@NullMarked
package software.straylight.continuity.engine.dice;

import org.jspecify.annotations.NullMarked;
