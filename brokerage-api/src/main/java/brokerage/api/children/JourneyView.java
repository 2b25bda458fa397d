package brokerage.api.children;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.children.placements.PlacementView;
import brokerage.language.id.ChildRef;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child's whole journey, past and to come. */
@Schema(name = "Journey")
record JourneyView(
        LocalDate asAt,
        @Nullable Instant knownAt,
        long position,
        ChildRef child,

        @Schema(description = "The record's version, as in the header ETag")
        long version,

        Who who,
        List<Care> care,
        List<PlacementView> placements) {

    /** Who the child is: to those who look after the case by name, to others by month of birth. */
    @Schema(name = "Child")
    record Who(
            @Requires(Permission.SEE_WHO_A_CHILD_IS) @Nullable
            String localId,

            @Requires(Permission.SEE_WHO_A_CHILD_IS) @Nullable
            String dateOfBirth,

            @Requires(Permission.SEE_WHO_A_CHILD_IS) @Nullable
            String homePostcode,

            @Schema(example = "2010-05") YearMonth bornIn,
            boolean uasc,

            @Schema(description = "Nobody can be told any more who the child is")
            boolean erased) {}

    /** A period of care. */
    @Schema(name = "PeriodOfCare")
    record Care(LocalDate from, @Nullable LocalDate until) {}
}
