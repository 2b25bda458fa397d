package brokerage.projections.register;

import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.projections.Answers;
import brokerage.projections.Found;
import brokerage.projections.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers who a council's providers are, as known at a position in the log. */
@Component
public class Providers {

    /**
     * A provider as told last.
     *
     * @param version of the provider's stream: the ETag
     */
    public record Known(ProviderId provider, String name, Sector sector, long version) {}

    private static final String ONE = "select * from register_provider where provider = ? and known @> ?::int8";

    private static final String PAGE = """
            select * from register_provider where council = ? and known @> ?::int8 and provider > ?
            order by provider limit ?
            """;

    private final Answers answers;

    Providers(Answers answers) {
        this.answers = answers;
    }

    public Optional<Found<Known>> of(ProviderId provider, long knownAt) {
        long at = answers.at(RegisterProjection.NAME, knownAt);
        return answers.one(Known.class, ONE, provider.value(), at).map(known -> new Found<>(at, known));
    }

    /** In the order of their ids. */
    public Page<Known> page(CouncilId council, long knownAt, Page.Asked asked) {
        long at = answers.at(RegisterProjection.NAME, knownAt);
        var found = answers.list(Known.class, PAGE, council.value(), at, asked.afterId(), asked.oneMore());
        return Page.of(at, found, asked, known -> known.provider().value());
    }
}
