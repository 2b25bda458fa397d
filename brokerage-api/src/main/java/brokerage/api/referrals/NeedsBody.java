package brokerage.api.referrals;

import brokerage.api.desk.Matter;
import brokerage.api.vault.Kind;
import brokerage.api.vault.Words;
import brokerage.referral.request.NeedDomain;
import brokerage.referral.request.NeedFlag;
import brokerage.referral.request.Needs;
import brokerage.referral.request.Needs.Score;
import brokerage.referral.request.Risk;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a child needs, as assessed. */
@Schema(name = "Needs")
record NeedsBody(
        @Schema(description = "Domains of the Valuing Care profile, each scored from 0 (no need) to 4")
        @Size(max = 13)
        @Nullable
        List<@NotNull @Valid ScoreBody> scores,

        @Schema(description = "The domains that need a specialist placement") @Size(max = 13) @Nullable
        List<@NotNull NeedDomain> specialist,

        @Schema(description = "The Strengths and Difficulties total, 0 to 40", example = "17") @Nullable
        Integer difficulties,

        @Size(max = 10) @Nullable List<@NotNull NeedFlag> flags,

        @Schema(description = "Risks that are present") @Size(max = 20) @Nullable
        List<@NotNull Risk> risks,

        @Schema(description = "What there is no word for") @Size(max = 4000) @Nullable
        String words) {

    @Schema(name = "NeedScore")
    record ScoreBody(@NotNull NeedDomain domain, @NotNull Integer score) {}

    static NeedsBody of(Needs needs, Words known) {
        return new NeedsBody(
                needs.scores().stream()
                        .map(score -> new ScoreBody(score.domain(), score.score()))
                        .toList(),
                needs.specialist(),
                needs.difficulties(),
                needs.flags(),
                needs.risks(),
                known.at(needs.words()));
    }

    Needs needs(Matter matter) {
        return new Needs(
                orNone(scores).stream()
                        .map(given -> new Score(given.domain(), given.score()))
                        .toList(),
                orNone(specialist),
                difficulties,
                orNone(flags),
                orNone(risks),
                matter.keepIfSaid(Kind.REFERRAL, words));
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
