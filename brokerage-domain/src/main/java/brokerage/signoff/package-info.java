/**
 * That a month's headcount and cost here were held against the case system's and the ledger's, what differed, and who put
 * their name to it. A month signed off again keeps what was signed before.
 *
 * <pre>
 * SignOffMonth -> MonthSignedOff
 * </pre>
 */
@NullMarked
package brokerage.signoff;

import org.jspecify.annotations.NullMarked;
