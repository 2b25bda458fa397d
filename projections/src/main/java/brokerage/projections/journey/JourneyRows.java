package brokerage.projections.journey;

import static java.util.Comparator.comparing;

import brokerage.child.Absence;
import brokerage.child.ChildHistory;
import brokerage.child.Particulars;
import brokerage.child.Placement;
import brokerage.language.Period;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import brokerage.language.rule.Finding;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import brokerage.projections.journey.JourneyRow.*;
import brokerage.projections.ledger.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a child's history out in rows. */
final class JourneyRows {

    private final ChildRef child;
    private final ChildHistory history;

    private JourneyRows(ChildRef child, ChildHistory history) {
        this.child = child;
        this.history = history;
    }

    static List<Row> of(String stream, long version, ChildHistory history) {
        return new JourneyRows(new ChildRef(stream), history).rows(version);
    }

    private List<Row> rows(long version) {
        var rows = new ArrayList<Row>();
        if (history.particulars() != null) rows.add(child(history.particulars(), version));
        history.care().stream().distinct().map(this::care).forEach(rows::add);
        for (Placement placement : history.placements()) {
            rows.addAll(stays(placement));
            rows.addAll(UnregisteredNights.of(child, placement));
            rows.addAll(findings(placement));
            placement.absences().stream()
                    .distinct()
                    .map(absence -> absence(placement, absence))
                    .forEach(rows::add);
        }
        return rows;
    }

    private Row child(Particulars who, long version) {
        return new ChildRow(
                child.council(),
                child,
                who.localId(),
                who.dateOfBirth(),
                who.homePostcode(),
                who.bornIn(),
                who.uasc(),
                history.keeping().erased(),
                version);
    }

    private Row care(Period period) {
        return new CareRow(child.council(), child, period.from(), period.until(), Row.range(period));
    }

    private Row absence(Placement placement, Absence absence) {
        Period away = absence.period();
        return new AbsenceRow(
                child.council(),
                child,
                placement.id(),
                placement.home(),
                absence.kind(),
                away.from(),
                away.until(),
                Row.range(away));
    }

    private List<Row> findings(Placement placement) {
        var rows = new ArrayList<Row>();
        for (Finding finding : history.findings().getOrDefault(placement.id(), List.of()))
            rows.add(new FindingRow(child.council(), child, placement.id(), rows.size() + 1, Said.of(finding)));
        return rows;
    }

    private List<Row> stays(Placement placement) {
        Period stay = placement.period();
        if (stay.hasNoNight()) return List.of(stay(placement, new Segment<>(stay, on(placement, stay.from()))));
        var dates = new ArrayList<>(TermsOn.changes(placement.terms()));
        dates.removeIf(date -> !stay.contains(date));
        dates.add(stay.from());
        if (stay.until() != null) dates.add(stay.until());
        return Segments.of(dates, night -> stay.contains(night) ? Optional.of(on(placement, night)) : Optional.empty())
                .stream()
                .map(segment -> stay(placement, segment))
                .toList();
    }

    private Row stay(Placement placement, Segment<TermsOn> segment) {
        Period stay = placement.period();
        Whereabouts where = Objects.requireNonNullElse(placement.where(), Whereabouts.UNKNOWN);
        var whole = new Whole(
                placement.id(),
                placement.home(),
                inHomeSince(placement),
                lastButOneEndedOn(placement),
                stay.from(),
                stay.until(),
                placement.endReason(),
                placement.expectedEnd(),
                follows(placement),
                where.metres(),
                where.authority(),
                where.area());
        Period period = segment.period();
        return new StayRow(
                child.council(),
                child,
                OfChild.of(history.particulars()),
                whole,
                period.from(),
                period.until(),
                segment.value(),
                Row.range(period));
    }

    /** The first of the unbroken nights in the home, whichever placements they belong to. */
    private LocalDate inHomeSince(Placement placement) {
        LocalDate since = placement.period().from();
        for (Period earlier : placementsBefore(placement)
                .filter(other -> other.home().equals(placement.home()))
                .map(Placement::period)
                .toList()) {
            if (since.equals(earlier.until())) since = earlier.from();
        }
        return since;
    }

    private @Nullable LocalDate lastButOneEndedOn(Placement placement) {
        return placementsBefore(placement)
                .skip(1)
                .findFirst()
                .map(Placement::period)
                .map(Period::until)
                .orElse(null);
    }

    /** Those with a night, the latest first. A child lives in one place: once a command is told, all of them ended by the time this one began. */
    private Stream<Placement> placementsBefore(Placement placement) {
        LocalDate began = placement.period().from();
        return history.placements().stream()
                .filter(other -> !other.period().hasNoNight())
                .filter(other -> other.period().from().isBefore(began))
                .sorted(comparing((Placement other) -> other.period().from()).reversed());
    }

    /** The placement that ended on the day this one began, if one did. */
    private @Nullable PlacementId follows(Placement placement) {
        LocalDate began = placement.period().from();
        return history.placements().stream()
                .filter(other -> !other.id().equals(placement.id()))
                .filter(other -> Objects.equals(other.period().until(), began))
                .map(Placement::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static TermsOn on(Placement placement, LocalDate night) {
        return TermsOn.of(placement.terms(), night);
    }
}
