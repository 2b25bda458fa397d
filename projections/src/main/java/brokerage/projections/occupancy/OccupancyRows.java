package brokerage.projections.occupancy;

import brokerage.home.Allotment;
import brokerage.home.HomeDetails;
import brokerage.home.HomeHistory;
import brokerage.language.Timeline;
import brokerage.language.id.HomeId;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import brokerage.projections.ledger.Row;
import brokerage.projections.occupancy.OccupancyRow.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a home's history out in rows. */
final class OccupancyRows {

    private final HomeId home;
    private final HomeHistory history;
    private final List<Row> rows = new ArrayList<>();

    private OccupancyRows(HomeId home, HomeHistory history) {
        this.home = home;
        this.history = history;
    }

    static List<Row> of(String stream, long version, HomeHistory history) {
        var layout = new OccupancyRows(new HomeId(stream), history);
        HomeDetails details = history.details();
        if (details != null) history.beds().keySet().forEach(number -> layout.bed(details, number));
        for (Resident resident : history.residents())
            for (Spell spell : resident.spells()) layout.resident(resident, spell);
        return layout.rows;
    }

    private void bed(HomeDetails details, int number) {
        for (Segment<BedNights.Ours> nights : BedNights.of(number, history))
            rows.add(new BedRow(
                    home.council(),
                    home,
                    number,
                    whose(details, nights.value().whose()),
                    nights.value().night(),
                    Row.range(nights.period())));
    }

    private static Whose whose(HomeDetails details, Allotment to) {
        String provision = to.own() ? Provision.inHouse(details.kind()) : null;
        return new Whose(details.kind(), details.provider(), to.contract(), to.own(), provision);
    }

    private void resident(Resident resident, Spell spell) {
        for (Segment<Boolean> nights : urgency(spell))
            rows.add(new ResidentRow(
                    home.council(),
                    home,
                    resident.child(),
                    resident.placement(),
                    spell.bed(),
                    nights.value(),
                    Row.range(nights.period())));
    }

    /** The nights of a spell, cut where the home may no longer keep the child or may again. */
    private List<Segment<Boolean>> urgency(Spell spell) {
        var dates = new ArrayList<LocalDate>();
        dates.add(spell.period().from());
        if (spell.period().until() != null) dates.add(spell.period().until());
        history.standing().registrations().changes().stream()
                .map(Timeline.Change::from)
                .filter(spell.period()::contains)
                .forEach(dates::add);
        return Segments.of(
                dates, night -> spell.period().contains(night) ? Optional.of(isUrgent(night)) : Optional.empty());
    }

    private boolean isUrgent(LocalDate night) {
        return history.standing()
                .registrations()
                .on(night)
                .filter(RegistrationState::meansResidentsMove)
                .isPresent();
    }
}
