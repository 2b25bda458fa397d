package brokerage.projections.demand.supposed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed to change.
 *
 * @param percent by which what is bought, block contracts included, becomes dearer; nought if it does not
 * @param dearerFrom since when
 */
public record Supposed(List<More> more, double percent, LocalDate dearerFrom) {

    /** Where beds are added. */
    public enum Where {
        /** In-house, paid whether used or not. */
        HOME,
        /** Under a block contract, paid whether used or not. */
        BLOCK,
        /** With foster carers of the council's own, paid while used. */
        FOSTERING
    }

    /**
     * Beds or places from a day on.
     *
     * @param weeklyPence of each; what is usual on record if left out
     */
    public record More(
            Where where, int beds, LocalDate from, @Nullable Long weeklyPence) {

        int on(LocalDate night) {
            return night.isBefore(from) ? 0 : beds;
        }
    }

    public Supposed {
        more = List.copyOf(more);
    }

    /** Nothing changes. */
    static Supposed nothing() {
        return new Supposed(List.of(), 0, LocalDate.MAX);
    }

    double timesOn(LocalDate night) {
        return night.isBefore(dearerFrom) ? 1 : 1 + percent / 100;
    }
}
