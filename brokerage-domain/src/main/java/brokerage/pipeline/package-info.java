/**
 * A home to come, which capital programmes call a scheme: what it is to be, the stages it goes through, when each is planned
 * and how sure that is, and when it was reached. It ends as a home on record, or is given up.
 *
 * <pre>
 * ProposeScheme -> SchemeProposed
 *   ReviseScheme -> SchemeRevised             PlanStages -> StagesPlanned
 *   ReportStageReached -> StageReached        ReportStageSlipped -> StageSlipped
 *   PutSchemeOnHold -> SchemePutOnHold        AbandonScheme -> SchemeAbandoned
 *     ResumeScheme -> SchemeResumed           OpenScheme -> SchemeOpened
 * </pre>
 */
@NullMarked
package brokerage.pipeline;

import org.jspecify.annotations.NullMarked;
