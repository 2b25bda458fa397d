package brokerage.referral.request;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.id.VaultRef;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a child needs, or the children of one referral together need, as assessed on a day.
 *
 * @param scores of the domains that were looked at, each once
 * @param specialist the domains that need a specialist placement
 * @param difficulties the Strengths and Difficulties Questionnaire's total, 0 to 40
 * @param words in the vault
 */
public record Needs(
        List<Score> scores,
        List<NeedDomain> specialist,
        @Nullable Integer difficulties,
        List<NeedFlag> flags,
        List<Risk> risks,
        @Nullable VaultRef words) {

    private static final int MOST_DIFFICULTIES = 40;

    public Needs {
        scores = scores.stream().sorted(Comparator.comparing(Score::domain)).toList();
        specialist = Listing.of(specialist);
        flags = Listing.of(flags);
        risks = Listing.of(risks);
        if (scores.stream().map(Score::domain).distinct().count() < scores.size())
            throw new Refused(new InvalidValue("scores", "a domain has one score"));
        if (difficulties != null && (difficulties < 0 || difficulties > MOST_DIFFICULTIES))
            throw new Refused(new InvalidValue("difficulties", "the total lies between 0 and 40"));
    }

    /**
     * How much a child needs in one domain.
     *
     * @param score 0, no need, to 4, the most
     */
    public record Score(NeedDomain domain, int score) {

        private static final int MOST = 4;

        public Score {
            if (score < 0 || score > MOST) throw new Refused(new InvalidValue("score", "a need is scored from 0 to 4"));
        }
    }
}
