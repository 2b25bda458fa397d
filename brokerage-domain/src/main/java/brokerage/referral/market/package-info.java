/** The market as it was tested: routes searched, who was asked, and what they answered. That is what auditors ask for. */
@NullMarked
package brokerage.referral.market;

import org.jspecify.annotations.NullMarked;
