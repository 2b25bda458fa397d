package brokerage.api.invariants;

import brokerage.child.ChildEvent;
import brokerage.child.ChildHistory;
import brokerage.flow.Breach;
import brokerage.flow.Invariants;
import brokerage.home.HomeEvent;
import brokerage.home.HomeHistory;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.projections.ledger.Streams;
import brokerage.projections.ledger.Streams.Told;
import brokerage.projections.upkeep.Check;
import brokerage.projections.upkeep.Difference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the whole log and asks: are its positions without gaps, does every child live in one place and every bed hold one
 * child, do homes and children tell the same, and do the views' rows equal those a fresh fold makes? Commands go on
 * meanwhile; what they add is left to the next look.
 */
@Component
public class InvariantCheck {

    private record Numbers(long last, long count, long highest) {}

    private final JdbcClient sql;
    private final Streams streams;
    private final Check views;

    InvariantCheck(JdbcClient sql, Streams streams, Check views) {
        this.sql = sql;
        this.streams = streams;
        this.views = views;
    }

    public Verdict look() {
        long until = streams.head();
        var invariants = new Invariants(
                folds("child", until, ChildRef::new, ChildHistory.NONE, (h, e) -> h.after((ChildEvent) e)),
                folds("home", until, HomeId::new, HomeHistory.NONE, (h, e) -> h.after((HomeEvent) e)));
        Stream<String> record = invariants.breaches().map(InvariantCheck::inWords);
        Stream<String> tables = views.differences().map(InvariantCheck::inWords);
        return new Verdict(
                until,
                Stream.concat(gaps().stream(), Stream.concat(record, tables)).toList());
    }

    private Optional<String> gaps() {
        Numbers numbers = sql.sql("""
                        select last, (select count(*) from domainevententry) as count,
                               (select coalesce(max(globalindex), 0) from domainevententry) as highest
                        from log_position""").query(Numbers.class).single();
        boolean whole = numbers.last() == numbers.count() && numbers.last() == numbers.highest();
        return whole ? Optional.empty() : Optional.of("the log has gaps: " + numbers);
    }

    private <I, H> Map<I, H> folds(String kind, long until, Function<String, I> id, H none, Fold<H> fold) {
        var folded = new HashMap<I, H>();
        for (String stream : streams.ids(kind)) {
            H history = none;
            List<Told> facts = streams.of(stream);
            for (Told fact : facts) if (fact.position() <= until) history = fold.after(history, fact.event());
            folded.put(id.apply(stream), history);
        }
        return folded;
    }

    private static String inWords(Breach breach) {
        return "%s in %s: %s".formatted(breach.invariant(), breach.where(), breach.inWords());
    }

    private static String inWords(Difference difference) {
        return "%s: a row of %s in %s is %s"
                .formatted(
                        difference.projection(),
                        difference.stream(),
                        difference.table(),
                        difference.kind().word());
    }

    private interface Fold<H> {
        H after(H history, Object event);
    }
}
