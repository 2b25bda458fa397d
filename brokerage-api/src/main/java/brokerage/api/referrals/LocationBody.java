package brokerage.api.referrals;

import brokerage.referral.request.OutOfAreaReason;
import brokerage.referral.request.PreferredLocation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where the home should lie. */
@Schema(name = "PreferredLocation")
record LocationBody(
        @Schema(description = "In the council's own area") @NotNull
        Boolean local,

        @Schema(description = "Near the first half of a postcode", example = "OX4") @Size(max = 4) @Nullable
        String outwardCode,

        @Schema(description = "Why not in the own area, where that is so") @Nullable
        OutOfAreaReason outOfArea) {

    static LocationBody of(PreferredLocation location) {
        return new LocationBody(location.local(), location.outwardCode(), location.outOfArea());
    }

    PreferredLocation location() {
        return new PreferredLocation(local, outwardCode, outOfArea);
    }
}
