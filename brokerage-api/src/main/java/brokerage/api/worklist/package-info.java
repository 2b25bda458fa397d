/** What is to be done: referrals, holds, approvals, moves, reviews and voids that wait for somebody. */
@NullMarked
package brokerage.api.worklist;

import org.jspecify.annotations.NullMarked;
