package brokerage.referral.request;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import brokerage.referral.request.Needs.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedsTest {

    @Test
    void scores_read_in_the_order_of_the_profile_and_words_each_once() {
        var needs = new Needs(
                List.of(new Score(NeedDomain.EDUCATION, 4), new Score(NeedDomain.SAFE_RELATIONSHIPS, 0)),
                List.of(NeedDomain.EDUCATION, NeedDomain.EDUCATION),
                0,
                List.of(NeedFlag.SELF_HARM, NeedFlag.SEMH),
                List.of(Risk.MISSING),
                null);
        assertThat(needs.scores())
                .extracting(Score::domain)
                .containsExactly(NeedDomain.SAFE_RELATIONSHIPS, NeedDomain.EDUCATION);
        assertThat(needs.specialist()).containsExactly(NeedDomain.EDUCATION);
        assertThat(needs.flags()).containsExactly(NeedFlag.SEMH, NeedFlag.SELF_HARM);
    }

    @Test
    void a_domain_has_one_score() {
        assertRefused(
                new InvalidValue("scores", "a domain has one score"),
                () -> scored(new Score(NeedDomain.EDUCATION, 1), new Score(NeedDomain.EDUCATION, 2)));
    }

    @Test
    void a_score_lies_between_none_and_most() {
        assertThat(new Score(NeedDomain.IDENTITY, 0).score()).isZero();
        assertThat(new Score(NeedDomain.IDENTITY, 4).score()).isEqualTo(4);
        var refusal = new InvalidValue("score", "a need is scored from 0 to 4");
        assertRefused(refusal, () -> new Score(NeedDomain.IDENTITY, -1));
        assertRefused(refusal, () -> new Score(NeedDomain.IDENTITY, 5));
    }

    @Test
    void so_does_the_questionnaires_total() {
        assertThat(difficulties(40).difficulties()).isEqualTo(40);
        assertThat(difficulties(null).difficulties()).isNull();
        var refusal = new InvalidValue("difficulties", "the total lies between 0 and 40");
        assertRefused(refusal, () -> difficulties(-1));
        assertRefused(refusal, () -> difficulties(41));
    }

    @Test
    void the_profile_has_thirteen_domains() {
        assertThat(NeedDomain.values()).hasSize(13);
    }

    private static Needs scored(Score... scores) {
        return new Needs(List.of(scores), List.of(), null, List.of(), List.of(), null);
    }

    private static Needs difficulties(@Nullable Integer total) {
        return new Needs(List.of(), List.of(), total, List.of(), List.of(), null);
    }
}
