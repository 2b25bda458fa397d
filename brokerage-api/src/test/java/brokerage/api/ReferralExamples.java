package brokerage.api;

import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Area;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.referral.ReferralEvent;
import brokerage.referral.ReferralEvent.*;
import brokerage.referral.WithdrawalReason;
import brokerage.referral.market.Answer;
import brokerage.referral.market.Channel;
import brokerage.referral.market.Decline;
import brokerage.referral.market.DeclineReason;
import brokerage.referral.market.Offer;
import brokerage.referral.market.Offer.OfferedTo;
import brokerage.referral.market.SearchOutcome;
import brokerage.referral.matching.Acceptance;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Assessment;
import brokerage.referral.matching.Judgement;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import brokerage.referral.matching.Proposer;
import brokerage.referral.matching.VerbalApproval;
import brokerage.referral.request.Considerations;
import brokerage.referral.request.Considerations.*;
import brokerage.referral.request.NeedDomain;
import brokerage.referral.request.NeedFlag;
import brokerage.referral.request.Needs;
import brokerage.referral.request.OutOfAreaReason;
import brokerage.referral.request.PreferredLocation;
import brokerage.referral.request.Request;
import brokerage.referral.request.Risk;
import brokerage.referral.request.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of every event of a referral, with everything said that it can say; and those that leave things out. */
public final class ReferralExamples {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    private static final ReferralId REFERRAL = ReferralId.of(COUNCIL, "r4");
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "c7f3");
    private static final PlacementId PLACEMENT = PlacementId.of(COUNCIL, "p2");
    private static final HomeId HOME = HomeId.of(COUNCIL, "elms");
    private static final ContractId BLOCK = ContractId.of(COUNCIL, "block-a");
    private static final ProviderId PROVIDER = ProviderId.of(COUNCIL, "acorn");
    private static final OfferId OFFER = OfferId.of(COUNCIL, "o6");
    private static final MatchId MATCH = MatchId.of(COUNCIL, "m8");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final Instant AT_FOUR = Instant.parse("2026-03-06T16:00:00Z");
    private static final WeeklyFees FEES = new WeeklyFees(
            Money.pounds("4800.00"), Money.pounds("120.50"), Money.pounds("300.00"), Money.pounds("0.01"));
    private static final Whereabouts WHERE = new Whereabouts(41_300, "E07000178", Area.ADJOINING);
    private static final Answer ANSWER = new Answer(AT_FOUR, secret("manager"), Channel.PHONE);
    private static final Approval APPROVAL = new Approval(Approver.DIRECTOR, "d.jones");
    private static final List<Finding> FINDINGS = List.of(
            new Finding("home-registration", 1, Finding.Tier.LAW, true, "the home is registered on 2026-03-02"),
            new Finding("out-of-area", 1, Finding.Tier.LAW, false, "area adjoining, type residential"));
    private static final List<ApprovalNeeded> NEEDED =
            List.of(new ApprovalNeeded("out-of-area", Approver.NOMINATED_OFFICER));

    private ReferralExamples() {}

    public static List<ReferralEvent> all() {
        return List.of(
                new ReferralLogged(REFERRAL, List.of(CHILD), AT_FOUR, request(), needs(), ReferralId.of(COUNCIL, "r1")),
                new ReferralCompleted(REFERRAL, request()),
                new NeedsReassessed(REFERRAL, FRIDAY, needs()),
                new SearchOpened(REFERRAL, Route.BLOCK, MONDAY, List.of(PROVIDER)),
                new ProvidersAsked(REFERRAL, Route.BLOCK, FRIDAY, List.of(PROVIDER)),
                new SearchEnded(REFERRAL, Route.BLOCK, FRIDAY, SearchOutcome.FOUND, secret("why")),
                new RouteWaived(REFERRAL, Route.KINSHIP, MONDAY, secret("why")),
                new OfferReceived(REFERRAL, offer()),
                new OfferDeclined(
                        REFERRAL,
                        new Decline(Route.BLOCK, PROVIDER, HOME, DeclineReason.MATCHING, ANSWER, secret("words"))),
                new MatchProposed(REFERRAL, match()),
                new MatchApproved(REFERRAL, MATCH, List.of("out-of-area"), APPROVAL, FRIDAY, secret("why")),
                new ApprovalsRaised(
                        REFERRAL,
                        MATCH,
                        List.of(new Finding("red-traffic-light", 1, Finding.Tier.POLICY, false, "the light is red")),
                        List.of(new ApprovalNeeded("red-traffic-light", Approver.DIRECTOR))),
                new MatchEnded(REFERRAL, MATCH, MatchEnded.How.REJECTED, "d.jones", FRIDAY, secret("why")),
                new MatchedPlacementStarted(REFERRAL, MATCH, CHILD, PLACEMENT, FRIDAY),
                new PlacedInEmergency(
                        REFERRAL,
                        emergency(),
                        CHILD,
                        PLACEMENT,
                        new VerbalApproval(Approver.BROKERAGE_TEAM_MANAGER, secret("manager"), AT_FOUR)),
                new ReferralFulfilled(REFERRAL, FRIDAY),
                new ReferralWithdrawn(REFERRAL, FRIDAY, WithdrawalReason.PLACEMENT_SUSTAINED, secret("why")),
                new WordsErased(REFERRAL));
    }

    /** As an emergency may leave them. */
    public static List<ReferralEvent> sparse() {
        Request bare = new Request(Urgency.EMERGENCY, null, List.of(), null, null, null, null);
        Offer spot = new Offer(
                OFFER,
                Route.SPOT,
                null,
                HOME,
                List.of(new OfferedTo(CHILD, Whereabouts.UNKNOWN)),
                PlacementType.BESPOKE,
                null,
                FEES,
                MONDAY,
                PlacementRegistration.UNREGISTERED,
                new Answer(AT_FOUR, null, Channel.EMAIL));
        return List.of(
                new ReferralLogged(REFERRAL, List.of(CHILD), AT_FOUR, bare, null, null),
                new NeedsReassessed(
                        REFERRAL, FRIDAY, new Needs(List.of(), List.of(), null, List.of(), List.of(), null)),
                new SearchEnded(REFERRAL, Route.SPOT, FRIDAY, SearchOutcome.STOPPED, null),
                new OfferReceived(REFERRAL, spot),
                new OfferDeclined(
                        REFERRAL,
                        new Decline(
                                Route.SPOT,
                                PROVIDER,
                                null,
                                DeclineReason.NO_ANSWER,
                                new Answer(AT_FOUR, null, Channel.EMAIL),
                                null)),
                new MatchApproved(REFERRAL, MATCH, List.of("out-of-area"), APPROVAL, FRIDAY, null),
                new MatchEnded(REFERRAL, MATCH, MatchEnded.How.WITHDRAWN, "a.smith", FRIDAY, null),
                new PlacedInEmergency(REFERRAL, emergency(), CHILD, PLACEMENT, null),
                new ReferralWithdrawn(REFERRAL, FRIDAY, WithdrawalReason.OTHER, null));
    }

    private static Request request() {
        var considerations = new Considerations(
                List.of(Communication.MAKATON),
                true,
                CulturalNeeds.REQUIRED,
                LivingWith.ONLY_OLDER,
                Pets.NO,
                List.of(Support.TAXIS_TO_SCHOOL),
                false,
                Suitability.PREFERRED,
                Suitability.SUITABLE,
                Suitability.UNSUITABLE);
        return new Request(
                Urgency.PLANNED,
                FRIDAY,
                List.of(PlacementType.RESIDENTIAL),
                new CarePlanType("foster"),
                new PreferredLocation(false, "OX4", OutOfAreaReason.SAFEGUARDING),
                considerations,
                secret("words"));
    }

    private static Needs needs() {
        return new Needs(
                List.of(new Needs.Score(NeedDomain.MENTAL_HEALTH, 3), new Needs.Score(NeedDomain.EDUCATION, 1)),
                List.of(NeedDomain.MENTAL_HEALTH),
                22,
                List.of(NeedFlag.ASD),
                List.of(Risk.MISSING),
                secret("words"));
    }

    private static Offer offer() {
        return new Offer(
                OFFER,
                Route.BLOCK,
                PROVIDER,
                HOME,
                List.of(new OfferedTo(CHILD, WHERE)),
                PlacementType.RESIDENTIAL,
                BLOCK,
                FEES,
                MONDAY,
                PlacementRegistration.REGISTERED,
                ANSWER);
    }

    private static Match match() {
        var assessment = new Assessment(
                Judgement.MET,
                Judgement.PARTLY_MET,
                Judgement.NOT_APPLICABLE,
                Judgement.MET,
                Judgement.NOT_MET,
                Judgement.MET,
                Judgement.PARTLY_MET,
                secret("words"));
        return new Match(
                MATCH,
                OFFER,
                HOME,
                new Arrangement(PlacementType.RESIDENTIAL, Basis.BLOCK, BLOCK, new CarePlanType("foster")),
                FEES,
                PlacementRegistration.REGISTERED,
                FRIDAY,
                new Period(MONDAY, FRIDAY),
                List.of(new Place(CHILD, 2, 14, WHERE)),
                assessment,
                new Acceptance(MONDAY, secret("manager")),
                new Proposer(Approver.BROKERAGE_OFFICER, "a.smith"),
                FINDINGS,
                NEEDED);
    }

    private static Match emergency() {
        return new Match(
                MATCH,
                null,
                HOME,
                new Arrangement(PlacementType.BESPOKE, Basis.SPOT, null, null),
                FEES,
                PlacementRegistration.UNREGISTERED,
                FRIDAY,
                null,
                List.of(new Place(CHILD, null, null, Whereabouts.UNKNOWN)),
                null,
                null,
                new Proposer(Approver.BROKERAGE_OFFICER, "a.smith"),
                FINDINGS,
                NEEDED);
    }

    private static VaultRef secret(String key) {
        return VaultRef.of(COUNCIL, "secret-" + key);
    }
}
