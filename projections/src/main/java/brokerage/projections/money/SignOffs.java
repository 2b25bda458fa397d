package brokerage.projections.money;

import brokerage.language.id.CouncilId;
import brokerage.language.id.SignOffId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.signoff.Compared;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers which months a council has signed off by a date, as known at a moment. */
@Component
public class SignOffs {

    /**
     * A month as last signed off by the date.
     *
     * @param nth how often it was by then
     */
    public record Known(SignOffId signoff, int nth, LocalDate signedOn, Compared compared, VaultRef words) {}

    private static final String ONE = """
            select * from money_sign_off where signoff = ? and known @> ?::int8 and signed_on <= ? order by nth
            """;

    private static final String PAGE = """
            select distinct on (signoff) *
            from money_sign_off
            where council = ? and known @> ?::int8 and signed_on <= ? and (? = '' or signoff < ?)
            order by signoff desc, nth desc limit ?
            """;

    private final Answers answers;

    SignOffs(Answers answers) {
        this.answers = answers;
    }

    /** One month's, each time it was signed off. */
    public List<Known> of(SignOffId month, Moment moment) {
        return answers.list(Known.class, ONE, month.value(), at(moment), moment.asAt());
    }

    /** Each month as it was last signed off, the latest month first. */
    public Page<Known> page(CouncilId council, Moment moment, Page.Asked asked) {
        long at = at(moment);
        var found = answers.list(
                Known.class,
                PAGE,
                council.value(),
                at,
                moment.asAt(),
                asked.afterId(),
                asked.afterId(),
                asked.oneMore());
        return Page.of(at, found, asked, known -> known.signoff().value());
    }

    private long at(Moment moment) {
        return answers.at(MoneyProjection.NAME, moment.knownAt());
    }
}
