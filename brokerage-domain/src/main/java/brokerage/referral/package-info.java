/**
 * A referral: one request for a home, for one child or a sibling group, from the need to the placement.
 *
 * <pre>
 * LogReferral -> ReferralLogged          CompleteReferral -> ReferralCompleted     ReassessNeeds -> NeedsReassessed
 *   OpenSearch -> SearchOpened           AskProviders -> ProvidersAsked            EndSearch -> SearchEnded
 *   WaiveRoute -> RouteWaived            RecordOffer -> OfferReceived              RecordDecline -> OfferDeclined
 *   ProposeMatch -> MatchProposed -> ApproveMatch -> MatchApproved -> StartMatched -> MatchedPlacementStarted, ApprovalsRaised
 *                                    EndMatch -> MatchEnded
 *   StartInEmergency -> PlacedInEmergency -> ApproveMatch -> MatchApproved
 * WithdrawReferral -> ReferralWithdrawn  (every child placed) -> ReferralFulfilled
 * </pre>
 */
@NullMarked
package brokerage.referral;

import org.jspecify.annotations.NullMarked;
