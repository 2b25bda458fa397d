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
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.journey.Journey;
import brokerage.projections.journey.Stay;
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

        List<Terms> terms,
        List<Absence> absences) {

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
    public static List<PlacementView> of(Journey.Told journey) {
        Map<PlacementId, List<Stay>> placements = new LinkedHashMap<>();
        for (Stay stay : journey.stays())
            placements
                    .computeIfAbsent(stay.placement(), id -> new ArrayList<>())
                    .add(stay);
        return placements.values().stream()
                .map(stays -> of(stays, journey.absences()))
                .toList();
    }

    private static PlacementView of(List<Stay> stays, List<Journey.Away> absences) {
        Stay one = stays.getFirst();
        return new PlacementView(
                one.placement(),
                one.home(),
                one.startedOn(),
                one.endedOn(),
                one.endReason(),
                one.expectedEnd(),
                one.follows(),
                stays.stream().map(PlacementView::terms).toList(),
                absences.stream()
                        .filter(away -> away.placement().equals(one.placement()))
                        .map(away -> new Absence(away.kind(), away.fromOn(), away.untilOn()))
                        .toList());
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
