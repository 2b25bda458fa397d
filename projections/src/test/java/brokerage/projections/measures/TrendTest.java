package brokerage.projections.measures;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildEvent.ChildBecameLookedAfter;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.child.Particulars;
import brokerage.child.Placed;
import brokerage.language.Money;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.journey.JourneyBench;
import brokerage.projections.measures.Inquiry.Yardstick;
import brokerage.projections.measures.catalogue.Catalogue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The months of a trend are asked one after the other, and all as known at one position. */
class TrendTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");

    private final ProjectionBench bench = JourneyBench.start();
    private int children;

    @Test
    void what_is_told_between_two_months_is_in_neither() {
        aChildMovesIn();
        var measures = new Measures(new Answers(bench.sql(), bench.progress()) {
            @Override
            public <T> List<T> list(Class<T> type, String query, Object... params) {
                List<T> told = super.list(type, query, params);
                aChildMovesIn();
                return told;
            }
        });
        var inquiry = new Inquiry(
                Catalogue.find("children-in-placements").orElseThrow(),
                null,
                COUNCIL,
                new Yardstick(List.of(), Money.pounds("6000.00"), null),
                Moment.on(LocalDate.of(2023, 6, 30)));

        Measures.Told trend = measures.trend(inquiry, 3);

        assertThat(trend.position()).isEqualTo(2);
        assertThat(trend.figures())
                .extracting(figure -> figure.value().intValue())
                .containsExactly(1, 1, 1);
    }

    private void aChildMovesIn() {
        String key = "c" + ++children;
        ChildRef child = ChildRef.of(COUNCIL, key);
        LocalDate on = LocalDate.of(2023, 1, 1);
        var who = new Particulars(
                VaultRef.of(COUNCIL, "id"), VaultRef.of(COUNCIL, "born"), null, YearMonth.of(2012, 5), false);
        var fees = new WeeklyFees(Money.pounds("1000.00"), Money.NONE, Money.NONE, Money.NONE);
        bench.happens(child, new ChildBecameLookedAfter(child, on, who));
        bench.happens(
                child,
                new PlacementStarted(
                        child,
                        new Placed(
                                PlacementId.of(COUNCIL, key),
                                HomeId.of(COUNCIL, key),
                                null,
                                on,
                                new Arrangement(PlacementType.FOSTER_IFA, Basis.SPOT, null, null),
                                fees,
                                PlacementRegistration.REGISTERED,
                                null,
                                null),
                        null,
                        List.of()));
    }
}
