/** Proves that nobody has changed, taken away or slipped in anything: in the audit, or in the log it vouches for. */
@NullMarked
package brokerage.api.audit.proof;

import org.jspecify.annotations.NullMarked;
