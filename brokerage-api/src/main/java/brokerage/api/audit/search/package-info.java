/** Finds in the audit who read or changed a child's record, and what somebody did. */
@NullMarked
package brokerage.api.audit.search;

import org.jspecify.annotations.NullMarked;
