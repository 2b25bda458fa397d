/** Referrals: what is asked for, how the market answered, and which matches came of it. */
@NullMarked
package brokerage.projections.referral;

import org.jspecify.annotations.NullMarked;
