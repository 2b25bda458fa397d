/** Homes that could take the children of a referral, as far as the council's own record tells. */
@NullMarked
package brokerage.api.referrals.candidates;

import org.jspecify.annotations.NullMarked;
