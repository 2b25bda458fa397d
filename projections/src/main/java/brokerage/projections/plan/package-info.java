/** The action plan: what each action is, how it stands on a date, and what has been reported of it. */
@NullMarked
package brokerage.projections.plan;

import org.jspecify.annotations.NullMarked;
