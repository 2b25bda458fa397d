/** Referrals over HTTP: what is asked for, and for whom. */
@NullMarked
package brokerage.api.referrals;

import org.jspecify.annotations.NullMarked;
