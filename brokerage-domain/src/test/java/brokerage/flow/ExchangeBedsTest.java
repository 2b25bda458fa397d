package brokerage.flow;

import static brokerage.flow.Residences.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.Placement;
import brokerage.child.Terms;
import brokerage.home.HomeRefusal.BedTaken;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.id.ChildRef;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeBedsTest {

    private final InMemoryBrokerage brokerage = new InMemoryBrokerage();

    @BeforeEach
    void eachWasRecordedInTheOthersBed() {
        opening().forEach(brokerage::tell);
        brokerage.tell(new StartPlacement(ANN, placed("a", OAK, 1, 2), null, null, TODAY, null, List.of()));
        brokerage.tell(new StartPlacement(BEN, placed("b", OAK, 2, 2), null, null, TODAY, null, List.of()));
    }

    @Test
    void one_after_the_other_they_could_not_be_told() {
        assertRefused(new BedTaken(2, placement("b"), Period.since(day(2))), () -> brokerage.tell(inBed(ANN, "a", 2)));
    }

    @Test
    void together_each_comes_to_the_bed_the_other_leaves() {
        brokerage.tell(new ExchangeBeds(List.of(inBed(ANN, "a", 2), inBed(BEN, "b", 1))));

        assertThat(bed(ANN, "a")).isEqualTo(2);
        assertThat(bed(BEN, "b")).isEqualTo(1);
        assertThat(brokerage.history(OAK).residents())
                .containsExactlyInAnyOrder(
                        brokerage.history(ANN).placement(placement("a")).resident(ANN),
                        brokerage.history(BEN).placement(placement("b")).resident(BEN));
    }

    private RecordPlacements inBed(ChildRef child, String placement, int bed) {
        Placement known = brokerage.history(child).placement(placement(placement));
        Terms terms = known.terms();
        var right = new Placement(
                known.id(),
                known.home(),
                known.period(),
                known.endReason(),
                new Terms(
                        Timeline.from(day(2), bed),
                        terms.arrangements(),
                        terms.fees(),
                        terms.registrations(),
                        terms.funding()),
                known.absences(),
                known.expectedEnd(),
                known.where());
        return new RecordPlacements(child, List.of(right), List.of());
    }

    private int bed(ChildRef child, String placement) {
        return brokerage
                .history(child)
                .placement(placement(placement))
                .terms()
                .beds()
                .on(day(2))
                .orElseThrow();
    }
}
