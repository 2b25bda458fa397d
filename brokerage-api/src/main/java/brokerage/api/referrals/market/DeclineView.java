package brokerage.api.referrals.market;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.language.care.Route;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.projections.referral.OnFile.Declined;
import brokerage.referral.market.DeclineReason;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provider said no. */
@Schema(name = "Decline")
public record DeclineView(
        Route route,
        ProviderId provider,
        @Nullable HomeId home,
        DeclineReason reason,
        AnswerBody answer,

        @Schema(description = "What they said") @Requires(Permission.READ_NEEDS) @Nullable
        String words) {

    public static DeclineView of(Declined decline, Words words) {
        return new DeclineView(
                decline.route(),
                decline.provider(),
                decline.home(),
                decline.reason(),
                new AnswerBody(decline.answeredAt(), words.at(decline.answeredBy()), decline.channel()),
                words.at(decline.words()));
    }
}
