package brokerage.projections.demand;

import brokerage.language.care.PlacementType;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.demand.Outlook.Lessons;
import brokerage.projections.demand.learnt.Learnt;
import brokerage.projections.demand.learnt.Method;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.simulated.Forecast;
import brokerage.projections.demand.simulated.Simulation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Foretells how many children will live in placements of each type, by month. The latest answers are kept: what was learnt
 * from the same lives is not played again. One forecast is played at a time; whoever asks meanwhile waits.
 */
@Component
public class DemandAhead {

    /** Five years by month. */
    public static final int MONTHS = 60;

    /** How many futures are played. */
    public static final int FUTURES = 300;

    private static final int KEPT = 12;

    private final Recorded recorded;
    private final Map<Asked, Played> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Played> eldest) {
            return size() > KEPT;
        }
    };

    private record Asked(Past past, long seed) {}

    private record Played(double growth, Forecast forecast) {}

    DemandAhead(Recorded recorded) {
        this.recorded = recorded;
    }

    /**
     * Five years from the date on, as known at a position.
     *
     * @param complete the day from which everybody who came or left is on record, if the council has said
     */
    public Outlook of(CouncilId council, Moment moment, @Nullable LocalDate complete, long seed) {
        long at = recorded.at(moment.knownAt());
        LocalDate day = moment.asAt();
        Optional<Past> known = recorded.past(council, day, at, complete);
        if (known.isEmpty()) return new Outlook(at, day, Map.of(), Lessons.NONE, null, null);
        Past past = known.get();
        var lessons = new Lessons(past.since(), past.months(), past.arrivals(), past.leavings(), past.moves());
        Map<PlacementType, Integer> living = past.living();
        if (!lessons.areEnough()) return new Outlook(at, day, living, lessons, null, null);
        Played played = played(new Asked(past, seed));
        return new Outlook(at, day, living, lessons, 100 * played.growth(), played.forecast());
    }

    private synchronized Played played(Asked asked) {
        return latest.computeIfAbsent(asked, DemandAhead::play);
    }

    private static Played play(Asked asked) {
        var learnt = new Learnt(asked.past(), Method.USUAL);
        return new Played(learnt.growth(), new Simulation(asked.past(), learnt).ahead(MONTHS, FUTURES, asked.seed()));
    }
}
