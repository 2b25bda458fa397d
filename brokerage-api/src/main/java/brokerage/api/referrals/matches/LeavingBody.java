package brokerage.api.referrals.matches;

import brokerage.flow.StartMatched.Leaving;
import brokerage.language.care.EndReason;
import brokerage.language.id.PlacementId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What the child leaves for it. */
@Schema(name = "Leaving")
record LeavingBody(
        @NotNull PlacementId placement,

        @Schema(description = "The national reason (SSDA903); left out for a step-down, whose reason is the care plan")
        @Nullable
        EndReason reason) {

    Leaving leaving() {
        return new Leaving(placement, reason);
    }
}
