package brokerage.api.published;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What messages about placements are made of. */
sealed interface PlacementPart {

    /** Where a child is placed, from when and on which first terms. */
    record Stay(
            String placement,
            String home,

            @JsonPropertyDescription("The bed's number, where the council counts beds.") @Nullable
            Integer bed,

            LocalDate from,
            Arrangement arrangement,
            Fees fees,
            String registration,

            @JsonPropertyDescription("Left out until it is agreed.") @Nullable
            Funding funding,

            @Nullable LocalDate expectedEnd,

            @JsonPropertyDescription("Left out where nobody has worked it out.") @Nullable
            Where where)
            implements PlacementPart {}

    /** A placement as it should have read from the start; each of its terms as the dates from which it holds. */
    record WholePlacement(
            String placement,
            String home,
            LocalDate from,

            @JsonPropertyDescription("The day it ended; its last night is the one before.") @Nullable
            LocalDate until,

            @Nullable String endReason,
            List<From<Integer>> beds,
            List<From<Arrangement>> arrangements,
            List<From<Fees>> fees,
            List<From<String>> registrations,
            List<From<Funding>> funding,
            List<Absence> absences,
            @Nullable LocalDate expectedEnd,

            @JsonPropertyDescription("Left out where nobody has worked it out.") @Nullable
            Where where)
            implements PlacementPart {}

    /** The value holds from this date until the next. */
    record From<T>(LocalDate from, T value) implements PlacementPart {}

    record Absence(String kind, LocalDate from, @Nullable LocalDate until) implements PlacementPart {}

    record Arrangement(
            String type,
            String basis,
            @Nullable String contract,

            @JsonPropertyDescription("The type the care plan recommends; foster is met by any fostering.") @Nullable
            String carePlan)
            implements PlacementPart {}

    /** Pounds for seven nights excluding VAT; the four parts add up to what the placement costs. */
    record Fees(BigDecimal core, BigDecimal support, BigDecimal education, BigDecimal other) implements PlacementPart {}

    /** Hundredths of a per cent; the three add up to 10000. */
    record Funding(int socialCare, int education, int health) implements PlacementPart {}

    /** How far from home a placement lies. Each is left out where it is not known. */
    record Where(
            @JsonPropertyDescription("Metres between the child's home and the placement, in a straight line.") @Nullable
            Integer metres,

            @JsonPropertyDescription("The local authority it lies in, by its code such as E07000178.") @Nullable
            String authority,

            @JsonPropertyDescription("That authority seen from the council: own, adjoining or distant.") @Nullable
            String area)
            implements PlacementPart {}

    /** A rule that was not met when the placement began. */
    record RuleNotMet(String rule, int version, String tier) implements PlacementPart {}
}
