package brokerage.api.referrals.matches;

import brokerage.api.desk.Matter;
import brokerage.api.vault.Kind;
import brokerage.api.vault.Words;
import brokerage.referral.matching.Assessment;
import brokerage.referral.matching.Judgement;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The matching assessment: the home held against what a placement has to consider. */
@Schema(name = "MatchingAssessment")
record AssessmentBody(
        @NotNull Judgement needs,

        @Schema(description = "The children who live there already") @NotNull
        Judgement residents,

        @NotNull Judgement siblings,
        @NotNull Judgement school,
        @NotNull Judgement distance,
        @NotNull Judgement culture,

        @Schema(description = "What the child thinks of it") @NotNull
        Judgement childsView,

        @Size(max = 4000) @Nullable String words) {

    static @Nullable AssessmentBody of(@Nullable Assessment known, Words said) {
        if (known == null) return null;
        return new AssessmentBody(
                known.needs(),
                known.residents(),
                known.siblings(),
                known.school(),
                known.distance(),
                known.culture(),
                known.childsView(),
                said.at(known.words()));
    }

    Assessment assessment(Matter matter) {
        return new Assessment(
                needs,
                residents,
                siblings,
                school,
                distance,
                culture,
                childsView,
                matter.keepIfSaid(Kind.REFERRAL, words));
    }
}
