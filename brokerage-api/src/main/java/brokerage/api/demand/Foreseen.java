package brokerage.api.demand;

import brokerage.api.council.Councils;
import brokerage.api.door.LondonDay;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.projections.Moment;
import brokerage.projections.demand.DemandAhead;
import brokerage.projections.demand.Outlook;
import brokerage.projections.demand.Places;
import brokerage.projections.demand.supposed.Supposed;
import brokerage.projections.demand.supposed.WhatIf;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Asks the model, for whoever asks over HTTP or on a page. */
@Component
public class Foreseen {

    /** With whose numbers chance is played, unless a reader wants others. */
    public static final String USUAL_SEED = "1";

    private final DemandAhead demand;
    private final Places places;
    private final WhatIf whatIf;
    private final Councils councils;
    private final Clock clock;

    Foreseen(DemandAhead demand, Places places, WhatIf whatIf, Councils councils, Clock clock) {
        this.demand = demand;
        this.places = places;
        this.whatIf = whatIf;
        this.councils = councils;
        this.clock = clock;
    }

    /** Turned away if the date is still to come: what is foretold is foretold from nights that have come. */
    public Outlook outlook(Question question, long seed) {
        if (question.asAt().isAfter(LondonDay.today(clock)))
            throw RequestFault.badParameter("asAt", "Demand is foretold from a night that has come: today or earlier");
        Moment moment = question.moment("journey");
        return demand.of(
                question.council(), moment, councils.of(question.council()).recordCompleteSince(), seed);
    }

    /** The beds there will be on the dates of a forecast; of none where nothing is foretold. */
    public Places.Told places(Question question, Outlook outlook) {
        return places.of(question.council(), outlook.dates(), known(question, outlook));
    }

    /** What would come of changes; nothing where nothing is foretold. */
    public WhatIf.Told whatIf(Question question, Outlook outlook, Supposed supposed) {
        return whatIf.of(question.council(), known(question, outlook), outlook, places(question, outlook), supposed);
    }

    /** As known where the outlook was answered. */
    private static Moment known(Question question, Outlook outlook) {
        long position =
                Math.min(outlook.position(), question.moment("occupancy").knownAt());
        return new Moment(question.asAt(), position);
    }
}
