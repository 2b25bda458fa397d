package brokerage.projections.journey;

import brokerage.child.Placement;
import brokerage.child.Terms;
import brokerage.child.UnregisteredReview;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.id.ChildRef;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import brokerage.projections.journey.JourneyRow.UnregisteredRow;
import brokerage.projections.ledger.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nights of a placement in a setting that is not registered, and how its reviews stood on them. */
final class UnregisteredNights {

    private record Standing(
            LocalDate since,
            @Nullable LocalDate reviewedOn,
            @Nullable UnregisteredReview review) {}

    private UnregisteredNights() {}

    static List<Row> of(ChildRef child, Placement placement) {
        Period stay = placement.period();
        return Segments.of(
                        dates(placement.terms(), stay),
                        night -> stay.contains(night) ? standing(placement.terms(), night) : Optional.<Standing>empty())
                .stream()
                .<Row>map(segment -> row(child, placement, segment))
                .toList();
    }

    private static Row row(ChildRef child, Placement placement, Segment<Standing> segment) {
        Period nights = segment.period();
        Standing standing = segment.value();
        return new UnregisteredRow(
                child.council(),
                child,
                placement.id(),
                placement.home(),
                standing.since(),
                standing.reviewedOn(),
                standing.review(),
                nights.from(),
                nights.until(),
                Row.range(nights));
    }

    private static Optional<Standing> standing(Terms terms, LocalDate night) {
        return terms.unregisteredSince(night)
                .map(since -> new Standing(
                        since,
                        terms.reviewedOn(night).orElse(null),
                        terms.reviewed(night).orElse(null)));
    }

    private static List<LocalDate> dates(Terms terms, Period stay) {
        var dates = new ArrayList<LocalDate>();
        for (Timeline<?> timeline : List.of(terms.registrations(), terms.reviews()))
            for (Timeline.Change<?> change : timeline.changes()) dates.add(change.from());
        dates.removeIf(date -> !stay.contains(date));
        dates.add(stay.from());
        if (stay.until() != null) dates.add(stay.until());
        return dates;
    }
}
