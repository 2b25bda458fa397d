package brokerage.projections.occupancy;

import brokerage.home.Allotment;
import brokerage.home.HomeDetails;
import brokerage.home.HomeHistory;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.id.HomeId;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import brokerage.projections.ledger.Row;
import brokerage.projections.occupancy.OccupancyRow.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        layout.budgets();
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
        for (Segment<ResidentNights.Stands> nights : ResidentNights.of(spell, history.standing()))
            rows.add(new ResidentRow(
                    home.council(),
                    home,
                    resident.child(),
                    resident.placement(),
                    spell.bed(),
                    nights.value(),
                    Row.range(nights.period())));
    }

    private void budgets() {
        Timeline<Money> budgets = history.budgets();
        List<LocalDate> dates =
                budgets.changes().stream().map(Timeline.Change::from).toList();
        for (Segment<Money> weekly : Segments.of(dates, budgets::on))
            rows.add(new BudgetRow(home.council(), home, weekly.value().pence(), Row.range(weekly.period())));
    }
}
