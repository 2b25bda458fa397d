/** Matches over HTTP: proposed, approved, ended, and the placements that come of them. */
@NullMarked
package brokerage.api.referrals.matches;

import org.jspecify.annotations.NullMarked;
