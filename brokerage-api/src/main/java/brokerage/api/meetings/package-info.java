/** Meetings of the sufficiency board and the packs frozen for them, over REST and as a page. */
@NullMarked
package brokerage.api.meetings;

import org.jspecify.annotations.NullMarked;
