package brokerage.projections.referral;

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
import brokerage.referral.request.PreferredLocation;
import brokerage.referral.request.Request;
import brokerage.referral.request.Risk;
import brokerage.referral.request.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Facts of referrals in the words of tests: one council, the first week of March. */
final class ReferralStory {

    static final CouncilId COUNCIL = new CouncilId("anyshire");
    static final ChildRef CHILD = ChildRef.of(COUNCIL, "c1");
    static final ChildRef SISTER = ChildRef.of(COUNCIL, "c2");
    static final HomeId HOME = HomeId.of(COUNCIL, "h1");
    static final ProviderId PROVIDER = ProviderId.of(COUNCIL, "p1");
    static final OfferId OFFER = OfferId.of(COUNCIL, "o1");
    static final MatchId MATCH = MatchId.of(COUNCIL, "m1");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    /** Half past eleven in the evening by Greenwich, and in March also in London. */
    static final Instant RECEIVED = Instant.parse("2026-03-01T23:30:00Z");

    private ReferralStory() {}

    static ReferralId referral(String key) {
        return ReferralId.of(COUNCIL, key);
    }

    static ReferralLogged logged(ReferralId referral, Urgency urgency, Instant at, ChildRef... children) {
        return new ReferralLogged(referral, List.of(children), at, request(urgency), needs(), null);
    }

    static Request request(Urgency urgency) {
        var considerations = new Considerations(
                List.of(Communication.BSL),
                true,
                CulturalNeeds.REQUIRED,
                LivingWith.SOLO,
                null,
                List.of(Support.RESPITE_WORKER),
                null,
                Suitability.PREFERRED,
                null,
                null);
        return new Request(
                urgency,
                MARCH.plusDays(14),
                List.of(PlacementType.RESIDENTIAL),
                new CarePlanType("foster"),
                new PreferredLocation(true, "OX4", null),
                considerations,
                secret("request"));
    }

    static Needs needs() {
        return new Needs(
                List.of(new Needs.Score(NeedDomain.EDUCATION, 3)),
                List.of(NeedDomain.EDUCATION),
                17,
                List.of(NeedFlag.ASD),
                List.of(Risk.MISSING),
                secret("needs"));
    }

    static Offer offer(ChildRef... children) {
        return new Offer(
                OFFER,
                Route.FRAMEWORK,
                PROVIDER,
                HOME,
                Stream.of(children)
                        .map(child -> new OfferedTo(child, new Whereabouts(1_200, "E07000178", Area.OWN)))
                        .toList(),
                PlacementType.RESIDENTIAL,
                null,
                fees(),
                MARCH.plusDays(3),
                PlacementRegistration.REGISTERED,
                new Answer(RECEIVED.plusSeconds(3_600), secret("manager"), Channel.PHONE));
    }

    static Decline decline() {
        return new Decline(
                Route.FRAMEWORK,
                PROVIDER,
                null,
                DeclineReason.MATCHING,
                new Answer(RECEIVED.plusSeconds(60), null, Channel.EMAIL),
                secret("decline"));
    }

    static Match match(ChildRef... children) {
        return found(OFFER, new Period(MARCH, MARCH.plusDays(5)), children);
    }

    /** Found without an offer, on a Friday evening. */
    static Match emergency(ChildRef child) {
        return found(null, null, child);
    }

    /** The same, as another match. */
    static Match another(Match one) {
        return new Match(
                MatchId.of(COUNCIL, "m2"),
                one.offer(),
                one.home(),
                one.arrangement(),
                one.fees(),
                one.registration(),
                one.from(),
                one.held(),
                one.places(),
                one.assessment(),
                one.acceptance(),
                one.proposer(),
                one.findings(),
                one.needed());
    }

    private static Match found(OfferId offer, Period held, ChildRef... children) {
        var met = Judgement.MET;
        return new Match(
                MATCH,
                offer,
                HOME,
                new Arrangement(PlacementType.RESIDENTIAL, Basis.FRAMEWORK, null, new CarePlanType("foster")),
                fees(),
                PlacementRegistration.REGISTERED,
                MARCH.plusDays(4),
                held,
                Stream.of(children)
                        .map(child -> new Place(child, 2, 13, new Whereabouts(null, null, Area.ADJOINING)))
                        .toList(),
                held == null ? null : new Assessment(met, met, met, met, met, met, Judgement.PARTLY_MET, secret("why")),
                held == null ? null : new Acceptance(MARCH, secret("manager")),
                new Proposer(Approver.BROKERAGE_OFFICER, "a.smith"),
                List.of(
                        new Finding("out-of-area", 1, Finding.Tier.LAW, false, "area adjoining"),
                        new Finding("weekly-cost", 1, Finding.Tier.POLICY, false, "£7000.00 a week")),
                List.of(
                        new ApprovalNeeded("out-of-area", Approver.NOMINATED_OFFICER),
                        new ApprovalNeeded("weekly-cost", Approver.HIGH_COST_BOARD)));
    }

    static MatchApproved approved(ReferralId referral, String rule, Approver as) {
        return new MatchApproved(
                referral, MATCH, List.of(rule), new Approval(as, "d.jones"), MARCH.plusDays(2), secret("approval"));
    }

    static MatchedPlacementStarted started(ReferralId referral, ChildRef child) {
        return new MatchedPlacementStarted(
                referral, MATCH, child, PlacementId.of(COUNCIL, child.key()), MARCH.plusDays(4));
    }

    static VerbalApproval verbal() {
        return new VerbalApproval(Approver.BROKERAGE_TEAM_MANAGER, secret("voice"), RECEIVED);
    }

    /** One referral from its first to its last day, with one of every fact but withdrawal and emergency. */
    static List<Object> whole(ReferralId referral) {
        return List.of(
                logged(referral, Urgency.URGENT, RECEIVED, CHILD, SISTER),
                new ReferralCompleted(referral, request(Urgency.PLANNED)),
                new NeedsReassessed(referral, MARCH, needs()),
                new RouteWaived(referral, Route.KINSHIP, MARCH, secret("waiver")),
                new SearchOpened(referral, Route.FRAMEWORK, MARCH, List.of(PROVIDER)),
                new ProvidersAsked(referral, Route.FRAMEWORK, MARCH, List.of(ProviderId.of(COUNCIL, "p2"))),
                new OfferDeclined(referral, decline()),
                new OfferReceived(referral, offer(CHILD, SISTER)),
                new SearchEnded(referral, Route.FRAMEWORK, MARCH.plusDays(1), SearchOutcome.FOUND, secret("end")),
                new MatchProposed(referral, match(CHILD, SISTER)),
                approved(referral, "out-of-area", Approver.DIRECTOR),
                approved(referral, "weekly-cost", Approver.HIGH_COST_BOARD),
                started(referral, CHILD),
                started(referral, SISTER),
                new ReferralFulfilled(referral, MARCH.plusDays(4)));
    }

    static ReferralWithdrawn withdrawn(ReferralId referral, LocalDate on) {
        return new ReferralWithdrawn(referral, on, WithdrawalReason.NO_LONGER_NEEDED, secret("withdrawal"));
    }

    static VaultRef secret(String key) {
        return VaultRef.of(COUNCIL, key);
    }

    private static WeeklyFees fees() {
        return new WeeklyFees(Money.pounds("6500.00"), Money.pounds("500.00"), Money.NONE, Money.pounds("0.01"));
    }
}
