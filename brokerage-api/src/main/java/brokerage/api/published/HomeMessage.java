package brokerage.api.published;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other systems are told of a home and its beds, in order per home. It names placements and never children: who may
 * read only this topic learns which beds are taken, not by whom. Name, postcode and all free text stay in the vault.
 */
sealed interface HomeMessage {

    String home();

    @PublishedAs("home-registered")
    record HomeRegistered(
            String home,
            Particulars particulars,
            LocalDate from,
            String registration,
            @Nullable String rating,
            @Nullable String light)
            implements HomeMessage {}

    /** Replaces the particulars that were told before. */
    @PublishedAs("home-corrected")
    record HomeCorrected(String home, Particulars particulars) implements HomeMessage {}

    @PublishedAs("home-registration-changed")
    record HomeRegistrationChanged(
            String home,
            LocalDate on,
            String registration,

            @JsonPropertyDescription("Placements that must end soon, because the home may not keep their children.")
            List<String> urgentMoves)
            implements HomeMessage {}

    @PublishedAs("home-inspected")
    record HomeInspected(String home, LocalDate on, String rating) implements HomeMessage {}

    @PublishedAs("traffic-light-set")
    record TrafficLightSet(String home, LocalDate on, String light) implements HomeMessage {}

    @PublishedAs("bed-allotted")
    record BedAllotted(
            String home,
            int bed,
            LocalDate from,

            @JsonPropertyDescription("The contract that bought the bed, if one did.") @Nullable
            String contract,

            @JsonPropertyDescription("The council's own. Neither own nor bought: no longer the council's to fill.")
            boolean own)
            implements HomeMessage {}

    /** A hold from the same date replaces the one told before. */
    @PublishedAs("bed-held")
    record BedHeld(
            String home, int bed, LocalDate from, @Nullable LocalDate until) implements HomeMessage {}

    @PublishedAs("bed-hold-released")
    record BedHoldReleased(String home, int bed, LocalDate heldFrom, LocalDate on) implements HomeMessage {}

    /** A closure from the same date replaces the one told before. */
    @PublishedAs("bed-closed")
    record BedClosed(
            String home, int bed, LocalDate from, @Nullable LocalDate until, String reason) implements HomeMessage {}

    @PublishedAs("bed-reopened")
    record BedReopened(String home, int bed, LocalDate closedFrom, LocalDate on) implements HomeMessage {}

    /** An explanation from the same date replaces the one told before. */
    @PublishedAs("void-explained")
    record VoidExplained(String home, int bed, LocalDate from, String reason) implements HomeMessage {}

    /** Of an in-house home; one from the same date replaces the one told before. */
    @PublishedAs("beds-budgeted")
    record BedsBudgeted(
            String home,
            LocalDate from,

            @JsonPropertyDescription("Pounds for seven nights of one bed, slept in or not.")
            BigDecimal perBedWeek)
            implements HomeMessage {}

    /** Replaces all that was told of this placement's nights in this home. */
    @PublishedAs("resident-recorded")
    record ResidentRecorded(
            String home,
            String placement,

            @JsonPropertyDescription("Bed by bed. None: recorded in error, or in another home.")
            List<Nights> nights,

            @JsonPropertyDescription("Nights slept elsewhere while the bed is kept.")
            List<Away> away)
            implements HomeMessage {}

    record Particulars(
            @Nullable String provider,
            String kind,
            int places,

            @JsonPropertyDescription("Whether its beds are counted, numbered from 1 to places.")
            boolean bedsTracked,

            boolean inHouse,

            @JsonPropertyDescription("Of the home, or of the agency for a fostering household.") @Nullable
            String ofstedUrn,

            @Nullable LocalDate openedOn,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo) {}

    /** From the first night up to, and without, {@code until}. */
    record Nights(
            @Nullable Integer bed, LocalDate from, @Nullable LocalDate until) {}

    record Away(LocalDate from, @Nullable LocalDate until) {}
}
