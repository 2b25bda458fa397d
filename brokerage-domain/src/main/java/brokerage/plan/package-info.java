/**
 * An action of the plan a council has for its sufficiency strategy: what is to be done for which priority, who answers for
 * it, by when, and which of the measures is to show that it helped. What was reported is dated, may be told late, and stays.
 *
 * <pre>
 * PlanAction -> ActionPlanned
 *   ReviseAction -> ActionRevised            ReportProgress -> ProgressReported
 *   EscalateAction -> ActionEscalated        CompleteAction -> ActionCompleted -> ReopenAction -> ActionReopened
 * </pre>
 */
@NullMarked
package brokerage.plan;

import org.jspecify.annotations.NullMarked;
