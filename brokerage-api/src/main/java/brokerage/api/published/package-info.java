/**
 * What other systems are told: messages on Kafka, translated from events and never the events themselves, so that the log
 * may change its mind about its own words without anybody outside noticing.
 *
 * <pre>
 * ChildEvent ─► PlacementTranslation ─► PlacementMessage ─► brokerage.<council>.placement.v1, by child
 * HomeEvent  ─► HomeTranslation ──────► HomeMessage ──────► brokerage.<council>.home.v1, by home
 * ReferralEvent ─► ReferralTranslation ─► ReferralMessage ─► brokerage.<council>.referral.v1, by referral
 * BudgetEvent, ContractEvent, MeetingEvent, PipelineEvent, PlanEvent, ProviderEvent, SignOffEvent ─► KeptInside
 * </pre>
 *
 * <p>The views of the board, which tell no news but how things stand, are in {@link brokerage.api.published.views}.
 */
@NullMarked
package brokerage.api.published;

import org.jspecify.annotations.NullMarked;
