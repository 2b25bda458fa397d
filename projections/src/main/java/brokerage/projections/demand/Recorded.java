package brokerage.projections.demand;

import brokerage.language.care.PlacementType;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.demand.past.Life;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.past.Spell;
import brokerage.projections.journey.Journey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lives of a council's children out of their journeys. */
@Component
class Recorded {

    /** Older than this teaches nothing any more. */
    private static final int YEARS = 10;

    private static final String STAYS = """
            select s.child, s.born_in, s.uasc, s.placement, s.type, s.from_on, s.until_on
            from journey_stay s
            where s.council = ? and s.known @> ?::int8 and s.born_in is not null and s.type is not null and s.from_on <= ?::date
                  and s.from_on is distinct from s.until_on
            order by s.child, s.from_on, s.placement
            """;

    private record Row(
            String child,
            YearMonth bornIn,
            boolean uasc,
            String placement,
            PlacementType type,
            LocalDate fromOn,
            @Nullable LocalDate untilOn) {

        boolean goesOnWith(Row next) {
            return placement.equals(next.placement) && type == next.type && next.fromOn.equals(untilOn);
        }
    }

    private final Answers answers;

    Recorded(Answers answers) {
        this.answers = answers;
    }

    /** The position an answer is given at. */
    long at(long knownAt) {
        return answers.at(Journey.PROJECTION, knownAt);
    }

    /**
     * The children known on a day, as known at a position.
     *
     * @param complete the day from which everybody who came or left is on record; if nobody has said, from the first leaving on,
     *     for a record that knows of no leavings knows only who is still there
     * @return empty if nobody is known ever to have left
     */
    Optional<Past> past(CouncilId council, LocalDate day, long at, @Nullable LocalDate complete) {
        var lives = new LinkedHashMap<String, List<Row>>();
        for (Row row : answers.list(Row.class, STAYS, council.value(), at, day))
            lives.computeIfAbsent(row.child(), child -> new ArrayList<>()).add(row);
        LocalDate earliest = day.minusYears(YEARS);
        List<Life> all = lives.values().stream().map(Recorded::life).toList();
        Optional<LocalDate> since =
                complete == null ? firstLeaving(new Past(earliest, day, all)) : Optional.of(complete);
        return since.map(first -> new Past(first.isBefore(earliest) ? earliest : first, day, all));
    }

    private static Optional<LocalDate> firstLeaving(Past past) {
        return past.lives().stream().flatMap(life -> life.leavings().stream()).min(LocalDate::compareTo);
    }

    private static Life life(List<Row> rows) {
        var spells = new ArrayList<Spell>();
        Row begun = rows.getFirst();
        Row last = begun;
        for (Row row : rows.subList(1, rows.size())) {
            if (!last.goesOnWith(row)) {
                spells.add(new Spell(begun.type(), begun.fromOn(), last.untilOn()));
                begun = row;
            }
            last = row;
        }
        spells.add(new Spell(begun.type(), begun.fromOn(), last.untilOn()));
        return new Life(begun.bornIn(), begun.uasc(), spells);
    }
}
