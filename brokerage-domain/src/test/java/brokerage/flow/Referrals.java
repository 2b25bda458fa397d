package brokerage.flow;

import static brokerage.flow.Residences.*;

import brokerage.child.ChildCommand.OfAdmission;
import brokerage.flow.StartMatched.Leaving;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Area;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Approver;
import brokerage.referral.ReferralCommand.*;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.WithdrawalReason;
import brokerage.referral.market.Answer;
import brokerage.referral.market.Channel;
import brokerage.referral.market.Offer;
import brokerage.referral.market.Offer.OfferedTo;
import brokerage.referral.matching.Acceptance;
import brokerage.referral.matching.ApprovalPolicy;
import brokerage.referral.matching.Assessment;
import brokerage.referral.matching.Judgement;
import brokerage.referral.matching.Place;
import brokerage.referral.matching.Proposer;
import brokerage.referral.matching.VerbalApproval;
import brokerage.referral.request.Request;
import brokerage.referral.request.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Homes asked for, offered and chosen. What an officer offers costs what an officer may agree to, and comes by the first
 * route, so that nothing stands against it but what a test brings in.
 */
final class Referrals {

    static final ReferralId FIRST = ReferralId.of(COUNCIL, "r-1");
    static final ReferralId SECOND = ReferralId.of(COUNCIL, "r-2");

    static final List<ReferralId> REFERRALS = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> ReferralId.of(COUNCIL, "r-" + number))
            .toList();

    static final Instant AT = Instant.parse("2026-04-05T14:00:00Z");
    static final Whereabouts NEAR = new Whereabouts(1_500, null, Area.OWN);
    static final Money OFFICERS = Money.pounds("900.00");
    static final Money MANAGERS = Money.pounds("5000.00");
    static final Money BOARDS = Money.pounds("9300.00");

    static final Proposer OLIVE = new Proposer(Approver.BROKERAGE_OFFICER, "olive");
    static final Approval MANAGER = new Approval(Approver.BROKERAGE_TEAM_MANAGER, "mona");
    static final Approval BOARD = new Approval(Approver.HIGH_COST_BOARD, "bea");
    static final Approval DIRECTOR = new Approval(Approver.DIRECTOR, "dora");

    static final ApprovalPolicy POLICY = new ApprovalPolicy(
            Map.of(
                    Approver.BROKERAGE_OFFICER,
                    Money.pounds("1000.00"),
                    Approver.BROKERAGE_TEAM_MANAGER,
                    Money.pounds("6000.00")),
            Map.of(
                    "red-traffic-light", Approver.DIRECTOR,
                    "unregistered-setting", Approver.DIRECTOR,
                    "registered-manager", Approver.BROKERAGE_TEAM_MANAGER));

    private Referrals() {}

    static MatchId match(String key) {
        return MatchId.of(COUNCIL, key);
    }

    static LogReferral log(ReferralId referral, ChildRef... children) {
        var request = new Request(Urgency.EMERGENCY, null, List.of(), null, null, null, null);
        return new LogReferral(referral, List.of(children), AT, request, null, null);
    }

    static RecordOffer offer(ReferralId referral, String offer, HomeId home, Money core, ChildRef... children) {
        return offer(referral, offer, home, core, PlacementType.RESIDENTIAL, children);
    }

    static RecordOffer offer(
            ReferralId referral, String offer, HomeId home, Money core, PlacementType type, ChildRef... children) {
        return new RecordOffer(
                referral,
                new Offer(
                        OfferId.of(COUNCIL, offer),
                        Route.KINSHIP,
                        null,
                        home,
                        Stream.of(children)
                                .map(child -> new OfferedTo(child, NEAR))
                                .toList(),
                        type,
                        null,
                        new WeeklyFees(core, Money.NONE, Money.NONE, Money.NONE),
                        day(0),
                        PlacementRegistration.REGISTERED,
                        new Answer(AT, null, Channel.PHONE)));
    }

    static ProposeMatch propose(
            ReferralId referral, String match, String offer, int from, Period held, ChildRef... children) {
        return propose(
                referral,
                match,
                offer,
                from,
                held,
                Stream.of(children).map(child -> Place.asked(child, null, null)).toList());
    }

    static ProposeMatch propose(
            ReferralId referral, String match, String offer, int from, Period held, List<Place> places) {
        var met = Judgement.MET;
        return new ProposeMatch(
                referral,
                match(match),
                OfferId.of(COUNCIL, offer),
                day(from),
                held,
                places,
                new Assessment(met, met, met, met, met, met, met, null),
                new Acceptance(day(30), null),
                OLIVE,
                POLICY,
                TODAY,
                List.of());
    }

    static ApproveMatch approve(ReferralId referral, String match, Approval approval) {
        return new ApproveMatch(referral, match(match), approval, TODAY, null);
    }

    static EndMatch end(ReferralId referral, String match, How how, Approval by, int on) {
        return new EndMatch(referral, match(match), how, by, day(on), null);
    }

    static WithdrawReferral withdraw(ReferralId referral, int on) {
        return new WithdrawReferral(referral, day(on), WithdrawalReason.NO_LONGER_NEEDED, "olive", null);
    }

    static StartMatched start(ReferralId referral, String match, ChildRef child, String placement, int from) {
        return start(referral, match, child, placement, from, null, null);
    }

    static StartMatched start(
            ReferralId referral,
            String match,
            ChildRef child,
            String placement,
            int from,
            @Nullable Integer bed,
            @Nullable Leaving leaving) {
        return new StartMatched(
                referral,
                match(match),
                child,
                placement(placement),
                day(from),
                bed,
                leaving,
                null,
                null,
                POLICY,
                TODAY,
                null);
    }

    static StartInEmergency emergency(
            ReferralId referral, String match, OfAdmission admission, @Nullable VerbalApproval verbal) {
        return new StartInEmergency(referral, match(match), admission, OLIVE, verbal, POLICY);
    }

    static VerbalApproval saidSo() {
        return new VerbalApproval(Approver.BROKERAGE_TEAM_MANAGER, VaultRef.of(COUNCIL, "who"), AT);
    }

    static Period held(int from, int until) {
        return new Period(day(from), day(until));
    }
}
