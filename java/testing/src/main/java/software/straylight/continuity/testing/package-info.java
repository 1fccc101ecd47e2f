/** What every suite shares: the counted summary line, named skips, the place of the test data. */
@NullMarked
package software.straylight.continuity.testing;

import org.jspecify.annotations.NullMarked;
