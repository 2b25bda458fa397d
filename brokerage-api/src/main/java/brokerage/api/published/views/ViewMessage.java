package brokerage.api.published.views;

import brokerage.api.published.PublishedAs;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a view. It holds intervals and rates, or a night that has come, and never what a clock would change; from the first night up to, and
 * without, {@code until}. No child is named, no text repeated: only whether there is one.
 */
public sealed interface ViewMessage {

    /** Of the newest fact that changed what is kept of it, in the log, or, of a measure, up to which it was told from. */
    long position();

    /** A bed the council pays or staffs for, for as many nights as it stays the same. The last row of a bed is open. */
    @PublishedAs("view-occupancy")
    record Bed(
            String home,
            int bed,
            LocalDate from,
            @Nullable LocalDate until,

            @JsonPropertyDescription(
                    "occupied, retained, blocked, out_of_use, held or void. Of all beds the occupied and"
                            + " retained are taken; the usable ones are all but those out of use.")
            String state,

            @JsonPropertyDescription("Why it is closed or empty, as far as anyone has said.") @Nullable
            String reason,

            String kind,
            @Nullable String provider,

            @JsonPropertyDescription("The contract that bought the bed, if one did.") @Nullable
            String contract,

            boolean own,

            @JsonPropertyDescription("The kind of in-house provision, where the bed is the council's own.") @Nullable
            String provision,

            @JsonPropertyDescription(
                    "Whose nights they are, where it is taken and the record of that child was not erased.")
            @Nullable
            String placement,

            @JsonPropertyDescription("The day its hold ends by itself.") @Nullable
            LocalDate heldUntil,

            @JsonPropertyDescription("Where it is empty: the first of all its empty nights together.") @Nullable
            LocalDate since,

            boolean remedialActionRecorded,
            boolean implicationRecorded,
            long position)
            implements ViewMessage {}

    /**
     * Nights on which nobody has a bed: usable ones, held among them, and those blocked or out of use that are paid all the
     * same. At one price, paid or not. What they cost is nights times {@code weeklyPrice} over seven where {@code payable},
     * added up exactly and rounded once.
     */
    @PublishedAs("view-voids")
    record EmptyBed(
            String home,
            int bed,
            LocalDate from,
            @Nullable LocalDate until,

            @JsonPropertyDescription(
                    "void, or held: empty and kept for a match; blocked or out_of_use where that is paid.")
            String state,

            @JsonPropertyDescription("As far as anyone has said.") @Nullable
            String reason,

            @JsonPropertyDescription("The reason as contracts read it.")
            String emptyKind,

            String kind,
            @Nullable String provider,

            @JsonPropertyDescription("The contract that bought the bed, if one did.") @Nullable
            String contract,

            boolean own,

            @JsonPropertyDescription("The kind of in-house provision, where the bed is the council's own.") @Nullable
            String provision,

            @JsonPropertyDescription("The day its hold ends by itself.") @Nullable
            LocalDate heldUntil,

            @JsonPropertyDescription("Where it is usable: the first of all its empty nights together.") @Nullable
            LocalDate since,

            @JsonPropertyDescription(
                    "Whether these nights are paid: by the contract, or because its own home has a budget.")
            boolean payable,

            @JsonPropertyDescription("Pounds for seven nights of the bed, as far as anyone has said.") @Nullable
            BigDecimal weeklyPrice,

            boolean remedialActionRecorded,
            boolean implicationRecorded,
            long position)
            implements ViewMessage {}

    /** Nights of a placement, on the same terms, that counts into one of the cohorts of which the board is told how much is spot. */
    @PublishedAs("view-spot")
    record CohortStay(
            String placement,
            String home,
            LocalDate from,
            @Nullable LocalDate until,
            String type,
            @Nullable String basis,
            @Nullable String contract,

            @JsonPropertyDescription("residential (bespoke among them: leave it out by its type), agency_fostering or"
                    + " sixteen_plus.")
            String cohort,

            @JsonPropertyDescription(
                    "Pounds for seven nights, all four parts together; left out while no fee is known.")
            @Nullable
            BigDecimal weekly,

            @Nullable BigDecimal core,
            @Nullable BigDecimal support,
            @Nullable BigDecimal education,
            @Nullable BigDecimal other,
            long position)
            implements ViewMessage {}

    /** Nights of a placement in a setting that should be registered and is not, on the same terms and after the same reviews. */
    @PublishedAs("view-unregistered")
    record UnregisteredStay(
            String placement,
            String home,
            LocalDate from,
            @Nullable LocalDate until,

            @JsonPropertyDescription("The first of the unbroken nights without registration.")
            LocalDate since,

            @Nullable String type,

            @JsonPropertyDescription("Pounds for seven nights; left out while no fee is known.") @Nullable
            BigDecimal weekly,

            @JsonPropertyDescription("How it is to end.") @Nullable
            String wayOut,

            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate nextReviewOn,
            @Nullable LocalDate inspectorateInformedOn,
            @Nullable LocalDate registrationAppliedOn,

            @JsonPropertyDescription("When the director decided that no lawful option was left.") @Nullable
            LocalDate lastResortOn,

            boolean courtOrderRecorded,
            long position)
            implements ViewMessage {}

    /** Nights on which a child lives in a home somebody has warned of, as the home stands. */
    @PublishedAs("view-quality")
    record Exposure(
            String home,
            String placement,

            @JsonPropertyDescription("The bed's number, where the council counts beds.") @Nullable
            Integer bed,

            LocalDate from,
            @Nullable LocalDate until,

            @JsonPropertyDescription(
                    "Of the home, with the inspectorate: suspended, cancelled and admissions_restricted are"
                            + " warnings.")
            @Nullable
            String registration,

            @JsonPropertyDescription("The inspectorate's: requires_improvement and inadequate are below good.")
            @Nullable
            String rating,

            @JsonPropertyDescription("The council's own quality team's: red and amber are warnings.") @Nullable
            String light,

            @JsonPropertyDescription("Whether the home may not keep the child.")
            boolean urgent,

            @JsonPropertyDescription("The first of the unbroken nights on which it may not.") @Nullable
            LocalDate urgentSince,

            long position)
            implements ViewMessage {}

    /**
     * What a measure came to on the last night of a month, whole or of one group of a breakdown, as far as it was known when it
     * was looked at. Figures are decimals as text; where they are money, pounds with two decimals.
     */
    @PublishedAs("view-measures")
    record MonthEnd(
            String measure,

            @JsonPropertyDescription("What it is broken down by; left out of the whole.") @Nullable
            String by,

            @JsonPropertyDescription("The group of the breakdown; all is the whole.")
            String group,

            @JsonPropertyDescription("The last day of the month.")
            LocalDate asAt,

            @JsonPropertyDescription("In what the value is: percent, pounds, nights and so on.")
            String unit,

            @JsonPropertyDescription("Left out where there is nothing to count, as with a median.") @Nullable
            String numerator,

            @JsonPropertyDescription("Left out where the numerator is the figure.") @Nullable
            String denominator,

            @JsonPropertyDescription("Left out where there is nothing to divide by.") @Nullable
            String value,

            @JsonPropertyDescription("What the council aims at for the whole; parts have none.") @Nullable
            String target,

            @JsonPropertyDescription("Up to where the record was believed when this was found to be so: the question"
                    + " to ask over REST, as knownAt, for the same answer.")
            long position,

            @JsonPropertyDescription("When the fact at that position was recorded.")
            Instant knownAt)
            implements ViewMessage {}
}
