package brokerage.api.children.placements;

import brokerage.language.care.WayOut;
import brokerage.projections.journey.Journey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nights without registration on which the reviews so far said the same. */
@Schema(name = "UnregisteredNights")
record UnregisteredView(
        LocalDate from,
        @Nullable LocalDate until,

        @Schema(description = "The first of the unbroken nights without registration")
        LocalDate since,

        @Nullable LocalDate reviewedOn,
        @Nullable WayOut wayOut,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate inspectorateInformedOn,
        @Nullable LocalDate registrationAppliedOn,
        @Nullable LocalDate lastResortOn) {

    static UnregisteredView of(Journey.Unregistered nights) {
        return new UnregisteredView(
                nights.fromOn(),
                nights.untilOn(),
                nights.since(),
                nights.reviewedOn(),
                nights.wayOut(),
                nights.nextReviewOn(),
                nights.inspectorateInformedOn(),
                nights.registrationAppliedOn(),
                nights.lastResortOn());
    }
}
