package brokerage.projections.measures.catalogue;

import static brokerage.projections.measures.catalogue.Referred.RECEIVED;
import static brokerage.projections.measures.definition.Unit.DAYS;
import static brokerage.projections.measures.definition.Unit.HOURS;

import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Formula.Kind;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Unit;
import java.util.List;
import java.util.stream.Stream;

/** How long referrals wait. */
final class Waiting {

    private static final String STANDARD = "Placements Data Standard; sufficiency strategies of councils";
    private static final String HOURS_TO =
            "case when %1$s is not null then greatest(extract(epoch from %1$s - r.received_at) / 3600, 0) end";

    private Waiting() {}

    static List<Measure> measures() {
        String first = HOURS_TO.formatted("o.first_at");
        String taken = HOURS_TO.formatted("o.taken_at");
        String start = "case when g.first_on is not null then greatest(g.first_on - s.received_on, 0) end";
        return Stream.of(
                        time("time-to-first-offer", "Hours to the first offer", HOURS, first, """
                                Hours from when the referral was received to when the first offer was made, of the referrals received in the
                                twelve months to the date that had one by then"""),
                        time("time-to-accepted-offer", "Hours to the offer that was accepted", HOURS, taken, """
                                Hours from when the referral was received to when the offer was made under which a child had moved in by the
                                date, of the referrals received in the twelve months to it; when an offer was accepted is on record by the day
                                only"""),
                        time("time-to-start", "Days to the first night", DAYS, start, """
                                Days from the day the referral was received to the first night of the first child placed through it by the
                                date, of the referrals received in the twelve months to it; starts are on record by the day"""))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Measure> time(String name, String title, Unit unit, String amount, String meaning) {
        return List.of(
                Measure.of(name, title + ", median", unit, RECEIVED, Formula.of(Kind.MEDIAN, amount, "true"))
                        .meaning(meaning + ": the median.", STANDARD)
                        .better(Better.LESS)
                        .by(By.URGENCY, By.WANTED),
                Measure.of(
                                name + "-90th",
                                title + ", 90th centile",
                                unit,
                                RECEIVED,
                                Formula.of(Kind.NINETIETH, amount, "true"))
                        .meaning(meaning + ": the 90th centile, interpolated.", STANDARD)
                        .better(Better.LESS)
                        .by(By.URGENCY, By.WANTED));
    }
}
