package brokerage.api.referrals.market;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.vault.Kind;
import brokerage.referral.market.Answer;
import brokerage.referral.market.Channel;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer as it was given. */
@Schema(name = "Answer")
record AnswerBody(
        @Schema(description = "When; now if left out", example = "2023-04-03T10:15:00Z") @Nullable
        Instant at,

        @Schema(description = "Who gave it") @Size(max = 200) @Requires(Permission.READ_NEEDS) @Nullable
        String by,

        @NotNull Channel how) {

    Answer answer(Matter matter, Desk desk) {
        return new Answer(desk.notAhead("answer.at", at), matter.keepIfSaid(Kind.CONTACT, by), how);
    }
}
