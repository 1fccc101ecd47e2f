/** Whole commands on whole machines: kills, full disks, damage, other users, other surroundings. */
@NullMarked
package software.straylight.continuity.cli.system;

import org.jspecify.annotations.NullMarked;
