package brokerage.projections.journey;

import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the children a council looks after on a date, each with where they live. */
@Component
public class Children {

    /** A child, with the placement of that night if there is one. */
    public record Living(
            ChildRef child,
            YearMonth bornIn,
            boolean uasc,
            long version,
            @Nullable PlacementId placement,
            @Nullable HomeId home,
            @Nullable PlacementType type) {}

    private static final String LIVING = """
            select c.child, c.born_in, c.uasc, c.version, s.placement, s.home, s.type
            from journey_child c
            left join journey_stay s on s.child = c.child and s.valid @> ?::date and s.known @> ?::int8
            where c.council = ? and c.known @> ?::int8 and c.child > ?
              and (s.child is not null or exists (
                  select from journey_care p where p.child = c.child and p.valid @> ?::date and p.known @> ?::int8))
            order by c.child
            limit ?
            """;

    private final Answers answers;

    Children(Answers answers) {
        this.answers = answers;
    }

    /** In the order of their references: in a period of care or living in a home on the date. */
    public Page<Living> page(CouncilId council, Moment moment, Page.Asked asked) {
        long at = answers.at(JourneyProjection.NAME, moment.knownAt());
        List<Living> found = answers.list(
                Living.class,
                LIVING,
                moment.asAt(),
                at,
                council.value(),
                at,
                asked.afterId(),
                moment.asAt(),
                at,
                asked.oneMore());
        return Page.of(at, found, asked, living -> living.child().value());
    }
}
