package brokerage.api.referrals;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Matter;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.api.vault.Words;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import brokerage.projections.referral.OnFile.Asked;
import brokerage.referral.request.Considerations;
import brokerage.referral.request.Request;
import brokerage.referral.request.Urgency;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for. Only an emergency may leave out what a search needs: neededBy, wanted, carePlan, location. */
record AskedFor(
        @NotNull Urgency urgency,

        @Schema(description = "The first night in the new home", example = "2023-04-03") @Plausible @Nullable
        LocalDate neededBy,

        @Schema(description = "The types asked for") @Size(max = 20) @Nullable
        List<@NotNull PlacementType> wanted,

        @Schema(description = "The type the care plan recommends; foster is met by any fostering", example = "foster")
        @Nullable
        CarePlanType carePlan,

        @Valid @Requires(Permission.READ_NEEDS) @Nullable LocationBody location,
        @Requires(Permission.READ_NEEDS) @Nullable Considerations considerations,

        @Schema(description = "What there is no word for") @Size(max = 4000) @Requires(Permission.READ_NEEDS) @Nullable
        String words) {

    /** As it was told. */
    static AskedFor of(Asked asked, Words words) {
        return new AskedFor(
                asked.urgency(),
                asked.neededBy(),
                asked.wanted(),
                asked.carePlan(),
                asked.location() != null ? LocationBody.of(asked.location()) : null,
                asked.considerations(),
                words.at(asked.words()));
    }

    Request request(Matter matter) {
        return new Request(
                urgency,
                neededBy,
                wanted == null ? List.of() : wanted,
                carePlan,
                location == null ? null : location.location(),
                considerations,
                matter.keepIfSaid(Kind.REFERRAL, words));
    }
}
