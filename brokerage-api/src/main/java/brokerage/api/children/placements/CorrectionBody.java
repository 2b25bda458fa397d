package brokerage.api.children.placements;

import brokerage.api.door.Plausible;
import brokerage.child.Correction;
import brokerage.language.Timeline;
import brokerage.language.Timeline.Change;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What of a placement was recorded wrongly, as it should have read; what is left out stays as it is. */
@Schema(name = "Correction")
record CorrectionBody(
        @Plausible @Nullable LocalDate startedOn,
        @Plausible @Nullable LocalDate endedOn,

        @Schema(description = "It has not ended after all") @Nullable
        Boolean notEnded,

        @Nullable EndReason endReason,
        @Nullable HomeId home,
        @Size(max = 100) @Nullable List<@NotNull @Valid BedFrom> beds,
        @Size(max = 100) @Nullable List<@NotNull @Valid ArrangedFrom> arrangements,
        @Size(max = 100) @Nullable List<@NotNull @Valid FeesFrom> fees,
        @Size(max = 100) @Nullable List<@NotNull @Valid RegistrationFrom> registrations,

        @Schema(description = "It never happened: nothing else is given then") @Nullable
        Boolean recordedInError,

        @Schema(description = "Why, in words") @NotBlank @Size(max = 4000)
        String because) {

    /** The first of a list may leave its date out: it then holds from the placement's first night. */
    private static final LocalDate FIRST_NIGHT = LocalDate.of(1900, 1, 1);

    @Schema(name = "CorrectedBed")
    record BedFrom(
            @Plausible @Nullable LocalDate from, @NotNull Integer bed) {}

    @Schema(name = "CorrectedArrangement")
    record ArrangedFrom(
            @Plausible @Nullable LocalDate from,
            @NotNull PlacementType type,
            @NotNull Basis basis,
            @Nullable ContractId contract,
            @Nullable CarePlanType carePlan) {}

    @Schema(name = "CorrectedFees")
    record FeesFrom(
            @Plausible @Nullable LocalDate from,
            @NotNull @Valid Fees fees) {}

    @Schema(name = "CorrectedRegistration")
    record RegistrationFrom(
            @Plausible @Nullable LocalDate from, @NotNull PlacementRegistration registration) {}

    boolean isWithdrawal() {
        return Boolean.TRUE.equals(recordedInError);
    }

    /** Works out where it lies if a home is named, also where that is the one on record. */
    Correction correction(Function<HomeId, Whereabouts> distances) {
        return new Correction(
                startedOn,
                endedOn,
                Boolean.TRUE.equals(notEnded),
                endReason,
                home,
                timeline(beds, b -> change(b.from(), b.bed())),
                timeline(
                        arrangements,
                        a -> change(a.from(), new Arrangement(a.type(), a.basis(), a.contract(), a.carePlan()))),
                timeline(fees, f -> change(f.from(), f.fees().weekly())),
                timeline(registrations, r -> change(r.from(), r.registration())),
                home == null ? null : distances.apply(home));
    }

    private static <T, V> @Nullable Timeline<V> timeline(@Nullable List<T> told, Function<T, Change<V>> change) {
        return told == null || told.isEmpty()
                ? null
                : new Timeline<>(told.stream().map(change).toList());
    }

    private static <V> Change<V> change(@Nullable LocalDate from, V value) {
        return new Change<>(from == null ? FIRST_NIGHT : from, value);
    }
}
