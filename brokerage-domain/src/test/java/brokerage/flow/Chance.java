package brokerage.flow;

import static brokerage.flow.Residences.*;

import brokerage.child.Placement;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Picks children, homes, placements and days, mostly such that something can be said of them. */
abstract class Chance {

    private static final int DAYS = 45;

    final Random random;
    final InMemoryBrokerage brokerage;
    private int told;

    Chance(long seed, InMemoryBrokerage brokerage) {
        this.random = new Random(seed);
        this.brokerage = brokerage;
    }

    ChildRef child() {
        return one(CHILDREN);
    }

    /** A child with placements, if there is one. */
    ChildRef housed() {
        List<ChildRef> housed = CHILDREN.stream()
                .filter(child -> !brokerage.history(child).placements().isEmpty())
                .toList();
        return housed.isEmpty() ? child() : one(housed);
    }

    HomeId home() {
        return one(HOMES);
    }

    @Nullable
    Integer bed() {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(3) : null;
    }

    /** The placement that goes on, mostly. */
    PlacementId placement(ChildRef child) {
        return brokerage.history(child).placements().stream()
                .filter(placement -> placement.period().isOpen() && random.nextInt(8) > 0)
                .findFirst()
                .map(Placement::id)
                .orElseGet(() -> anyPlacement(child));
    }

    /** One nobody recorded if there is none. */
    PlacementId anyPlacement(ChildRef child) {
        List<Placement> known = brokerage.history(child).placements();
        return known.isEmpty() ? Residences.placement("none") : one(known).id();
    }

    /** Mostly a day of the placement, in its first week; otherwise any. */
    int during(ChildRef child, PlacementId placement) {
        if (random.nextInt(4) == 0) return number();
        return brokerage
                .history(child)
                .find(placement)
                .map(known -> (int) day(0).until(known.period().from(), ChronoUnit.DAYS) + random.nextInt(7))
                .orElseGet(this::number);
    }

    /** Mostly the day on which the child's last stay ended; otherwise any. */
    int next(ChildRef child) {
        List<Placement> known = brokerage.history(child).placements();
        LocalDate until = known.isEmpty() ? null : known.getLast().period().until();
        return until == null || random.nextBoolean() ? number() : (int) day(0).until(until, ChronoUnit.DAYS);
    }

    String fresh() {
        return "p-" + ++told;
    }

    int number() {
        return random.nextInt(DAYS);
    }

    LocalDate date() {
        return day(number());
    }

    <T> @Nullable T maybe(T one) {
        return random.nextBoolean() ? one : null;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
