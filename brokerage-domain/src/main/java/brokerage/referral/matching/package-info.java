/** A match: an offer chosen for a referral, why it was chosen, what stands against it and who takes that upon themselves. */
@NullMarked
package brokerage.referral.matching;

import org.jspecify.annotations.NullMarked;
