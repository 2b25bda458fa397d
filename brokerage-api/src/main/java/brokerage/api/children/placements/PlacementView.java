package brokerage.api.children.placements;

import brokerage.language.Money;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Finding;
import brokerage.projections.journey.Journey;
import brokerage.projections.journey.Stay;
import brokerage.projections.referral.FoundThrough.Link;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One placement with the terms it was on, from date to date. */
@Schema(name = "Placement")
public record PlacementView(
        PlacementId placement,
        HomeId home,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable LocalDate expectedEnd,

        @Schema(description = "The placement that ended on the day this one began") @Nullable
        PlacementId follows,

        @Schema(description = "How far from home, as worked out when it was recorded") @Nullable
        Whereabouts where,

        List<Terms> terms,

        @Schema(description = "Nights in a setting that was not registered, with what its reviews said")
        List<UnregisteredView> unregistered,

        List<Absence> absences,

        @Schema(
                description =
                        "What the rules said when it began, met or not, and who took upon themselves what was not")
        List<Finding> findings,

        @Schema(description = "None for a placement recorded without a referral") @Nullable
        ThroughView through) {

    /** What held from a date until the next change. */
    @Schema(name = "PlacementTerms")
    record Terms(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer bed,
            @Nullable PlacementType type,
            @Nullable Basis basis,
            @Nullable ContractId contract,
            @Nullable CarePlanType carePlan,
            @Nullable PlacementRegistration registration,
            @Nullable WeeklyFees fees,
            @Nullable FundingShares funding) {}

    /** Nights elsewhere while the bed is kept. */
    @Schema(name = "AbsenceFromPlacement")
    record Absence(
            AbsenceKind kind, LocalDate from, @Nullable LocalDate until) {}

    /** In the order in which they began. */
    static List<PlacementView> of(Journey.Told journey, List<Link> links) {
        Map<PlacementId, List<Stay>> placements = new LinkedHashMap<>();
        for (Stay stay : journey.stays())
            placements
                    .computeIfAbsent(stay.placement(), id -> new ArrayList<>())
                    .add(stay);
        return placements.values().stream()
                .map(stays -> of(stays, journey, links))
                .toList();
    }

    private static PlacementView of(List<Stay> stays, Journey.Told journey, List<Link> links) {
        Stay one = stays.getFirst();
        return new PlacementView(
                one.placement(),
                one.home(),
                one.startedOn(),
                one.endedOn(),
                one.endReason(),
                one.expectedEnd(),
                one.follows(),
                where(one),
                stays.stream().map(PlacementView::terms).toList(),
                journey.unregistered().stream()
                        .filter(nights -> nights.placement().equals(one.placement()))
                        .map(UnregisteredView::of)
                        .toList(),
                journey.absences().stream()
                        .filter(away -> away.placement().equals(one.placement()))
                        .map(away -> new Absence(away.kind(), away.fromOn(), away.untilOn()))
                        .toList(),
                journey.findings().stream()
                        .filter(found -> found.placement().equals(one.placement()))
                        .map(PlacementView::finding)
                        .toList(),
                links.stream()
                        .filter(link -> link.placement().equals(one.placement()))
                        .findFirst()
                        .map(ThroughView::of)
                        .orElse(null));
    }

    private static Finding finding(Journey.Found found) {
        Approval approval = found.approvedAs() == null || found.approvedBy() == null
                ? null
                : new Approval(found.approvedAs(), found.approvedBy());
        return new Finding(found.rule(), found.version(), found.tier(), found.met(), found.inputs(), approval);
    }

    private static @Nullable Whereabouts where(Stay stay) {
        var where = new Whereabouts(stay.metres(), stay.authority(), stay.area());
        return where.equals(Whereabouts.UNKNOWN) ? null : where;
    }

    private static Terms terms(Stay stay) {
        return new Terms(
                stay.fromOn(),
                stay.untilOn(),
                stay.bed(),
                stay.type(),
                stay.basis(),
                stay.contract(),
                stay.carePlan(),
                stay.registration(),
                stay.corePence() == null
                        ? null
                        : new WeeklyFees(
                                money(stay.corePence()),
                                money(stay.supportPence()),
                                money(stay.educationPence()),
                                money(stay.otherPence())),
                funding(stay));
    }

    private static @Nullable FundingShares funding(Stay stay) {
        return stay.socialCareShare() == null || stay.educationShare() == null || stay.healthShare() == null
                ? null
                : new FundingShares(stay.socialCareShare(), stay.educationShare(), stay.healthShare());
    }

    private static Money money(@Nullable Long pence) {
        return pence == null ? Money.NONE : new Money(pence);
    }
}
