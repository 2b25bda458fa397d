package brokerage.api;

import brokerage.child.Absence;
import brokerage.child.ChildEvent;
import brokerage.child.ChildEvent.*;
import brokerage.child.Matched;
import brokerage.child.Particulars;
import brokerage.child.Placed;
import brokerage.child.Placement;
import brokerage.child.Retention;
import brokerage.child.Terms;
import brokerage.child.UnregisteredReview;
import brokerage.contract.Clause;
import brokerage.contract.ContractEvent;
import brokerage.contract.ContractEvent.*;
import brokerage.contract.ContractTerms;
import brokerage.contract.ContractTerms.Partner;
import brokerage.contract.Letters.Default;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Prices.Uplift;
import brokerage.contract.Supply.Entitlement;
import brokerage.home.Allotment;
import brokerage.home.Closure;
import brokerage.home.Explanation;
import brokerage.home.Hold;
import brokerage.home.HomeDetails;
import brokerage.home.HomeEvent;
import brokerage.home.HomeEvent.*;
import brokerage.home.StatementOfPurpose;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Area;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WayOut;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.LegalHoldId;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.NoticeBy;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Sector;
import brokerage.language.provision.Spell;
import brokerage.language.provision.TrafficLight;
import brokerage.language.provision.VoidReason;
import brokerage.language.rule.Finding;
import brokerage.provider.ProviderDetails;
import brokerage.provider.ProviderEvent;
import brokerage.provider.ProviderEvent.*;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** One of every event, with everything said that it can say; and those that can leave things out, with all left out. */
public final class EventExamples {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "c7f3");
    private static final PlacementId FIRST = PlacementId.of(COUNCIL, "p1");
    private static final PlacementId SECOND = PlacementId.of(COUNCIL, "p2");
    private static final HomeId HOME = HomeId.of(COUNCIL, "elms");
    private static final ContractId BLOCK = ContractId.of(COUNCIL, "block-a");
    private static final ProviderId PROVIDER = ProviderId.of(COUNCIL, "acorn");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final Period WEEK = new Period(MONDAY, FRIDAY);

    private static final Particulars PARTICULARS =
            new Particulars(secret("id"), secret("born"), secret("postcode"), YearMonth.of(2012, 5), true);
    private static final Arrangement RESIDENTIAL =
            new Arrangement(PlacementType.RESIDENTIAL, Basis.BLOCK, BLOCK, new CarePlanType("foster"));
    private static final WeeklyFees FEES = new WeeklyFees(
            Money.pounds("4800.00"), Money.pounds("120.50"), Money.pounds("300.00"), Money.pounds("0.01"));
    private static final FundingShares SHARES = new FundingShares(6000, 2500, 1500);
    private static final Matched MATCHED = new Matched(ReferralId.of(COUNCIL, "r4"), MatchId.of(COUNCIL, "m8"), HOME);
    private static final List<Finding> FINDINGS = List.of(
            new Finding("home-registration", 1, Finding.Tier.LAW, true, "the home is registered on 2026-03-02"),
            new Finding("red-traffic-light", 1, Finding.Tier.POLICY, false, "the light is red on 2026-03-02"));
    private static final Placed PLACED =
            new Placed(SECOND, HOME, 2, MONDAY, RESIDENTIAL, FEES, PlacementRegistration.REGISTERED, SHARES, FRIDAY);
    private static final UnregisteredReview REVIEW = new UnregisteredReview(
            WayOut.REGISTRATION_IN_PLACE, FRIDAY, MONDAY, MONDAY, MONDAY, secret("order"), secret("review"));
    private static final HomeDetails DETAILS = new HomeDetails(
            PROVIDER,
            HomeKind.CHILDRENS_HOME,
            4,
            true,
            false,
            "SC123456",
            MONDAY,
            new StatementOfPurpose(11, 17, secret("purpose")),
            secret("name"),
            secret("postcode"));
    private static final ContractTerms TERMS =
            new ContractTerms(PROVIDER, "Block A", Basis.BLOCK, WEEK, Money.pounds("5500.00"), 15, 26, 10, true, false);
    private static final ProviderDetails ACORN = new ProviderDetails("Acorn Homes Ltd", Sector.PRIVATE);

    private EventExamples() {}

    public static Stream<Object> ofEveryEvent() {
        return Stream.of(
                        child(),
                        home(),
                        contract(),
                        provider(),
                        PipelineExamples.all(),
                        PlanExamples.all(),
                        PlanExamples.meetings(),
                        MoneyExamples.all(),
                        ReferralExamples.all())
                .flatMap(List::stream);
    }

    public static List<ChildEvent> child() {
        return List.of(
                new ChildBecameLookedAfter(CHILD, MONDAY, PARTICULARS),
                new ChildCorrected(CHILD, MONDAY, PARTICULARS, secret("why")),
                new PlacementStarted(CHILD, PLACED, FIRST, FINDINGS),
                new ChildMoved(CHILD, FIRST, EndReason.CREQB, PLACED, FINDINGS),
                new PlacementSteppedDown(CHILD, FIRST, PlacementType.BESPOKE, PLACED, FINDINGS),
                new PlacementEnded(CHILD, SECOND, FRIDAY, EndReason.LEFT_CARE),
                new ChildWentAbsent(CHILD, SECOND, AbsenceKind.HOSPITAL, MONDAY, FRIDAY),
                new ChildReturned(CHILD, SECOND, MONDAY, FRIDAY),
                new FeesChanged(CHILD, SECOND, FRIDAY, FEES),
                new ArrangementChanged(CHILD, SECOND, FRIDAY, RESIDENTIAL),
                new PlacementRegistrationChanged(CHILD, SECOND, FRIDAY, PlacementRegistration.UNREGISTERED),
                new UnregisteredPlacementReviewed(CHILD, SECOND, MONDAY, REVIEW),
                new FundingAgreed(CHILD, SECOND, FRIDAY, SHARES),
                new BedChanged(CHILD, SECOND, FRIDAY, 3),
                new PlacementCorrected(CHILD, corrected(), secret("why")),
                new PlacementRecordedInError(CHILD, SECOND, secret("why")),
                new ChildMatched(CHILD, MATCHED, FRIDAY),
                new ChildMatchEnded(CHILD, MATCHED.match()),
                new ChildCeasedToBeLookedAfter(CHILD, FRIDAY),
                new LegalHoldPlaced(CHILD, LegalHoldId.of(COUNCIL, "h-1"), secret("reference"), secret("why")),
                new LegalHoldLifted(CHILD, LegalHoldId.of(COUNCIL, "h-1"), secret("why-no-more")),
                new RecordErased(CHILD, Retention.Ground.SEVENTY_FIFTH_BIRTHDAY, FRIDAY));
    }

    public static List<HomeEvent> home() {
        return List.of(
                new HomeRegistered(
                        HOME, DETAILS, MONDAY, RegistrationState.REGISTERED, OfstedRating.GOOD, TrafficLight.GREEN),
                new HomeCorrected(HOME, DETAILS, secret("why")),
                new HomeRegistrationChanged(
                        HOME, FRIDAY, RegistrationState.SUSPENDED, List.of(new UrgentMove(CHILD, SECOND))),
                new HomeInspected(HOME, FRIDAY, OfstedRating.REQUIRES_IMPROVEMENT),
                new TrafficLightSet(HOME, FRIDAY, TrafficLight.AMBER),
                new BedAllotted(HOME, 2, MONDAY, new Allotment(BLOCK, false)),
                new BedHeld(HOME, 2, new Hold(WEEK, CHILD)),
                new BedHoldReleased(HOME, 2, MONDAY, FRIDAY),
                new BedClosed(HOME, 2, new Closure(WEEK, ClosureReason.SUSPENSION, secret("action"), secret("terms"))),
                new BedReopened(HOME, 2, MONDAY, FRIDAY),
                new VoidExplained(
                        HOME,
                        2,
                        new Explanation(MONDAY, VoidReason.MATCHING_RESTRICTION, secret("action"), secret("terms"))),
                new BedsBudgeted(HOME, MONDAY, Money.pounds("4800.00")),
                new ResidentRecorded(HOME, new Resident(SECOND, CHILD, List.of(new Spell(2, WEEK)), List.of(WEEK))));
    }

    public static List<ContractEvent> contract() {
        return List.of(
                new ContractRegistered(BLOCK, TERMS),
                new ContractCorrected(BLOCK, TERMS),
                new PriceChanged(BLOCK, MONDAY, Money.pounds("5600.00")),
                new UpliftAsked(BLOCK, new Uplift(MONDAY, 1900, secret("why"), null)),
                new UpliftAgreed(BLOCK, MONDAY, 890, FRIDAY, Money.pounds("6098.40")),
                new UpliftDeclined(BLOCK, MONDAY, secret("why")),
                new EmptyNightsAgreed(
                        BLOCK,
                        MONDAY,
                        new Clause(List.of(EmptyNight.MOBILISATION, EmptyNight.WIND_DOWN), secret("terms"))),
                new BedsEntitled(BLOCK, MONDAY, new Entitlement(12, List.of(HOME))),
                new OptionTakenUp(BLOCK, FRIDAY, 4),
                new DefaultNoticeServed(BLOCK, new Default(MONDAY, secret("terms"))),
                new NoticeGiven(BLOCK, new Notice(NoticeBy.PROVIDER, MONDAY, FRIDAY, secret("why"))),
                new ContractEnded(BLOCK, FRIDAY));
    }

    /** A joint contract, which says more than one council's own; and those that can leave things out. */
    public static List<ContractEvent> otherContract() {
        ContractTerms joint = new ContractTerms(
                null,
                "Joint",
                Basis.BLOCK,
                Period.since(MONDAY),
                null,
                15,
                26,
                0,
                null,
                null,
                List.of(new Partner("Bucks", 11)));
        return List.of(
                new ContractRegistered(BLOCK, joint),
                new ContractCorrected(BLOCK, joint),
                new UpliftAsked(BLOCK, new Uplift(MONDAY, 1, null, null)),
                new UpliftDeclined(BLOCK, MONDAY, null),
                new EmptyNightsAgreed(BLOCK, MONDAY, new Clause(List.of(), null)),
                new BedsEntitled(BLOCK, MONDAY, new Entitlement(0, List.of())),
                new NoticeGiven(BLOCK, new Notice(NoticeBy.COUNCIL, MONDAY, MONDAY, null)));
    }

    public static List<ProviderEvent> provider() {
        return List.of(new ProviderRegistered(PROVIDER, ACORN), new ProviderCorrected(PROVIDER, ACORN));
    }

    /** As an emergency, or an import, may leave them. */
    public static List<ChildEvent> sparseChild() {
        Placed bare = new Placed(
                SECOND, HOME, null, MONDAY, spot(), WeeklyFees.NONE, PlacementRegistration.UNREGISTERED, null, null);
        return List.of(
                new ChildBecameLookedAfter(
                        CHILD,
                        MONDAY,
                        new Particulars(secret("id"), secret("born"), null, YearMonth.of(2012, 5), false)),
                new ChildCorrected(CHILD, MONDAY, PARTICULARS, null),
                new PlacementStarted(CHILD, bare, null, List.of()),
                new ChildMoved(CHILD, FIRST, EndReason.OTHER, bare, List.of()),
                new PlacementSteppedDown(CHILD, FIRST, PlacementType.SECURE, bare, List.of()),
                new ChildWentAbsent(CHILD, SECOND, AbsenceKind.MISSING, MONDAY, null),
                new ArrangementChanged(CHILD, SECOND, MONDAY, spot()),
                new PlacementCorrected(CHILD, running(), null));
    }

    /** With all that was added since the first version of an event was stored. */
    public static List<ChildEvent> fullerChild() {
        Whereabouts where = new Whereabouts(32_187, "E06000042", Area.DISTANT);
        Placed placed = new Placed(
                SECOND, HOME, 2, MONDAY, RESIDENTIAL, FEES, PlacementRegistration.UNREGISTERED, SHARES, FRIDAY, where);
        Terms reviewed = new Terms(
                Timeline.empty(),
                Timeline.from(MONDAY, spot()),
                Timeline.empty(),
                Timeline.from(MONDAY, PlacementRegistration.UNREGISTERED),
                Timeline.empty(),
                Timeline.from(MONDAY, REVIEW));
        return List.of(
                new PlacementStarted(CHILD, placed, null, FINDINGS),
                new ChildMoved(CHILD, FIRST, EndReason.OTHER, placed, FINDINGS),
                new UnregisteredPlacementReviewed(
                        CHILD, SECOND, MONDAY, new UnregisteredReview(null, null, null, null, null, null, null)),
                new PlacementCorrected(
                        CHILD,
                        new Placement(
                                SECOND, HOME, WEEK, EndReason.CARPL, reviewed, List.of(), null, Whereabouts.UNKNOWN),
                        null));
    }

    public static List<HomeEvent> sparseHome() {
        HomeDetails bare = new HomeDetails(
                null, HomeKind.BESPOKE, 1, false, false, null, null, StatementOfPurpose.UNKNOWN, secret("name"), null);
        return List.of(
                new HomeRegistered(HOME, bare, MONDAY, RegistrationState.UNREGISTERED, null, null),
                new HomeCorrected(HOME, bare, null),
                new HomeRegistrationChanged(HOME, FRIDAY, RegistrationState.APPLIED, List.of()),
                new BedAllotted(HOME, 2, MONDAY, new Allotment(null, false)),
                new BedHeld(HOME, 2, new Hold(Period.since(MONDAY), null)),
                new BedClosed(HOME, 2, new Closure(Period.since(MONDAY), ClosureReason.CLOSED, null, null)),
                new VoidExplained(HOME, 2, new Explanation(MONDAY, VoidReason.AWAITING_MATCH, null, null)),
                new ResidentRecorded(HOME, Resident.none(SECOND, CHILD)),
                new ResidentRecorded(
                        HOME, new Resident(SECOND, CHILD, List.of(new Spell(null, Period.since(MONDAY))), List.of())));
    }

    private static Arrangement spot() {
        return new Arrangement(PlacementType.BESPOKE, Basis.SPOT, null, null);
    }

    private static Placement corrected() {
        Terms terms = new Terms(
                Timeline.from(MONDAY, 2),
                Timeline.from(MONDAY, RESIDENTIAL).with(FRIDAY, spot()),
                Timeline.from(MONDAY, FEES),
                Timeline.from(MONDAY, PlacementRegistration.UNREGISTERED)
                        .with(FRIDAY, PlacementRegistration.REGISTERED),
                Timeline.from(MONDAY, SHARES));
        List<Absence> absences = List.of(new Absence(AbsenceKind.CUSTODY, WEEK));
        return new Placement(SECOND, HOME, WEEK, EndReason.CARPL, terms, absences, FRIDAY);
    }

    private static Placement running() {
        Terms terms = new Terms(
                Timeline.empty(), Timeline.from(MONDAY, spot()), Timeline.empty(), Timeline.empty(), Timeline.empty());
        return new Placement(SECOND, HOME, Period.since(MONDAY), null, terms, List.of(), null);
    }

    private static VaultRef secret(String key) {
        return VaultRef.of(COUNCIL, "secret-" + key);
    }
}
