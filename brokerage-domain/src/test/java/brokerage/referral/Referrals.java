package brokerage.referral;

import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Area;
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
import brokerage.language.rule.Finding.Tier;
import brokerage.referral.ReferralCommand.ProposeMatch;
import brokerage.referral.ReferralEvent.*;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.market.Answer;
import brokerage.referral.market.Channel;
import brokerage.referral.market.Offer;
import brokerage.referral.market.Offer.OfferedTo;
import brokerage.referral.matching.Acceptance;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.ApprovalPolicy;
import brokerage.referral.matching.Assessment;
import brokerage.referral.matching.Judgement;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import brokerage.referral.matching.Proposer;
import brokerage.referral.request.Needs;
import brokerage.referral.request.PreferredLocation;
import brokerage.referral.request.Request;
import brokerage.referral.request.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A home asked for, for Ann and her brother Ben, offered by Oak for {@code £5,000} a week, which a manager may agree to. */
final class Referrals {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final ReferralId REFERRAL = ReferralId.of(COUNCIL, "r-1");
    static final VaultRef BECAUSE = VaultRef.of(COUNCIL, "because");
    static final Instant AT = Instant.parse("2026-05-18T14:00:00Z");
    static final LocalDate TODAY = may(20);

    static final ChildRef ANN = ChildRef.of(COUNCIL, "ann");
    static final ChildRef BEN = ChildRef.of(COUNCIL, "ben");
    static final ChildRef CAT = ChildRef.of(COUNCIL, "cat");
    static final HomeId OAK = HomeId.of(COUNCIL, "oak");
    static final ProviderId NORTH = ProviderId.of(COUNCIL, "north");
    static final ProviderId SOUTH = ProviderId.of(COUNCIL, "south");
    static final PlacementId PLACEMENT = PlacementId.of(COUNCIL, "p-1");
    static final OfferId OFFER = OfferId.of(COUNCIL, "o-1");
    static final MatchId MATCH = match("m-1");

    static final Request PLANNED = new Request(
            Urgency.PLANNED,
            may(25),
            List.of(PlacementType.RESIDENTIAL),
            new CarePlanType("residential"),
            new PreferredLocation(true, "OX4", null),
            null,
            null);
    static final Request EMERGENCY = new Request(Urgency.EMERGENCY, null, List.of(), null, null, null, null);
    static final Needs NEEDS = new Needs(List.of(), List.of(), 17, List.of(), List.of(), null);

    static final Money PRICE = Money.pounds("5000.00");
    static final Whereabouts NEAR = new Whereabouts(1_500, null, Area.OWN);
    static final Answer ANSWER = new Answer(AT, null, Channel.PHONE);

    static final Proposer OLIVE = new Proposer(Approver.BROKERAGE_OFFICER, "olive");
    static final Approval MONA = new Approval(Approver.BROKERAGE_TEAM_MANAGER, "mona");
    static final Approval DORA = new Approval(Approver.DIRECTOR, "dora");
    static final ApprovalPolicy POLICY = new ApprovalPolicy(
            Map.of(
                    Approver.BROKERAGE_OFFICER,
                    Money.pounds("1000.00"),
                    Approver.BROKERAGE_TEAM_MANAGER,
                    Money.pounds("6000.00")),
            Map.of("earlier-routes", Approver.BROKERAGE_TEAM_MANAGER, "red-traffic-light", Approver.DIRECTOR));
    static final Finding RED = new Finding("red-traffic-light", 1, Tier.POLICY, false, "the light is red");

    static final ReferralLogged LOGGED = logged(ANN, BEN);
    static final OfferReceived OFFERED = new OfferReceived(REFERRAL, offer(Route.KINSHIP, ANN, BEN));
    static final MatchProposed PROPOSED = proposed(MATCH, ANN, BEN);
    static final MatchEnded REJECTED = new MatchEnded(REFERRAL, MATCH, How.REJECTED, "mona", TODAY, null);
    static final ReferralWithdrawn WITHDRAWN =
            new ReferralWithdrawn(REFERRAL, TODAY, WithdrawalReason.NO_LONGER_NEEDED, null);
    static final ReferralFulfilled FULFILLED = new ReferralFulfilled(REFERRAL, TODAY);

    private Referrals() {}

    static FixtureConfiguration<Referral> referral() {
        return new AggregateTestFixture<>(Referral.class);
    }

    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    static MatchId match(String key) {
        return MatchId.of(COUNCIL, key);
    }

    static ReferralLogged logged(ChildRef... children) {
        return new ReferralLogged(REFERRAL, List.of(children), AT, PLANNED, null, null);
    }

    static Offer offer(Route route, ChildRef... children) {
        return offer(OFFER, route, PlacementType.RESIDENTIAL, children);
    }

    static Offer offer(OfferId id, Route route, PlacementType type, ChildRef... children) {
        return new Offer(
                id,
                route,
                NORTH,
                OAK,
                Stream.of(children).map(child -> new OfferedTo(child, NEAR)).toList(),
                type,
                null,
                new WeeklyFees(PRICE, Money.NONE, Money.NONE, Money.NONE),
                may(22),
                PlacementRegistration.REGISTERED,
                ANSWER);
    }

    /** As the flow tells it: with the beds kept and what home and children say. */
    static ProposeMatch propose(MatchId match, List<Finding> said, ChildRef... children) {
        return new ProposeMatch(
                REFERRAL,
                match,
                OFFER,
                may(25),
                new Period(TODAY, may(27)),
                places(children),
                assessed(),
                new Acceptance(may(19), null),
                OLIVE,
                POLICY,
                TODAY,
                said);
    }

    static List<Place> places(ChildRef... children) {
        return Stream.of(children)
                .map(child -> Place.asked(child, null, 14).kept(1, NEAR))
                .toList();
    }

    static Assessment assessed() {
        var met = Judgement.MET;
        return new Assessment(met, met, met, met, met, met, met, null);
    }

    static MatchProposed proposed(MatchId match, ChildRef... children) {
        var offered = history(LOGGED, OFFERED);
        return new MatchProposed(
                REFERRAL, Matching.proposed(offered, offered.offer(OFFER), propose(match, List.of(), children)));
    }

    static MatchApproved approved(MatchId match, Approval by, String... rules) {
        return new MatchApproved(REFERRAL, match, List.of(rules), by, TODAY, null);
    }

    static MatchedPlacementStarted started(ChildRef child, PlacementId placement, LocalDate on) {
        return new MatchedPlacementStarted(REFERRAL, MATCH, child, placement, on);
    }

    /** What started in an emergency, before the referral held it against its own rules. */
    static Match lived(MatchId match, ChildRef child, LocalDate from) {
        Offer as = offer(Route.SPOT, child);
        return new Match(
                match,
                null,
                OAK,
                as.arranged(null),
                as.fees(),
                as.registration(),
                from,
                null,
                places(child),
                null,
                null,
                OLIVE,
                List.of(RED),
                List.<ApprovalNeeded>of());
    }

    static ReferralHistory history(ReferralEvent... events) {
        return Stream.of(events).reduce(ReferralHistory.NONE, ReferralHistory::after, (a, b) -> b);
    }
}
