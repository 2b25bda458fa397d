/** The market over HTTP: routes searched and waived, providers asked, what they answered. */
@NullMarked
package brokerage.api.referrals.market;

import org.jspecify.annotations.NullMarked;
