package brokerage.api.demand;

import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.projections.demand.DemandAhead;
import brokerage.projections.demand.supposed.Supposed;
import brokerage.projections.demand.supposed.Supposed.More;
import brokerage.projections.demand.supposed.Supposed.Where;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is supposed to change, as it stands in an address or a form; what is empty is not supposed. */
record Asked(
        @Schema(description = "Beds in homes of the council's own, 1 to 200", example = "2") @Nullable
        String homeBeds,

        @Schema(description = "From when; from the date asked about, if left out", example = "2026-03-01") @Nullable
        String homeFrom,

        @Schema(
                description = "What one costs a week, used or not, in pounds; if left out what is usual on record",
                example = "9300")
        @Nullable
        String homePrice,

        @Schema(description = "Beds more under block contracts", example = "6") @Nullable
        String blockBeds,

        @Nullable String blockFrom,
        @Nullable String blockPrice,

        @Schema(description = "Places more with foster carers of the council's own", example = "20") @Nullable
        String fosterPlaces,

        @Nullable String fosterFrom,
        @Nullable String fosterPrice,

        @Schema(description = "By how many per cent what is bought becomes dearer, 0.1 to 100", example = "8.9")
        @Nullable
        String uplift,

        @Nullable String upliftFrom) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}(\\.[0-9]{1,2})?");
    private static final int MOST_BEDS = 200;
    private static final int MOST_PER_CENT = 100;
    private static final int MOST_POUNDS = 100_000;

    boolean isNothing() {
        return isEmpty(homeBeds) && isEmpty(blockBeds) && isEmpty(fosterPlaces) && isEmpty(uplift);
    }

    /** Refuses what is no number, out of bounds, or not within the five years. */
    Supposed read(LocalDate asAt) {
        var more = new ArrayList<More>();
        new Wish(Where.HOME, "home", "homeBeds", homeBeds, homeFrom, homePrice).addTo(more, asAt);
        new Wish(Where.BLOCK, "block", "blockBeds", blockBeds, blockFrom, blockPrice).addTo(more, asAt);
        new Wish(Where.FOSTERING, "foster", "fosterPlaces", fosterPlaces, fosterFrom, fosterPrice).addTo(more, asAt);
        double percent =
                isEmpty(uplift) ? 0 : number("uplift", uplift, MOST_PER_CENT).doubleValue();
        return new Supposed(more, percent, from("upliftFrom", upliftFrom, asAt));
    }

    /** Beds or places of one kind. */
    private record Wish(
            Where where,
            String prefix,
            String field,
            @Nullable String beds,
            @Nullable String since,
            @Nullable String price) {

        void addTo(List<More> more, LocalDate asAt) {
            LocalDate from = from(prefix + "From", since, asAt);
            Long pence = isEmpty(price)
                    ? null
                    : number(prefix + "Price", price, MOST_POUNDS)
                            .movePointRight(2)
                            .longValueExact();
            if (isEmpty(beds)) return;
            BigDecimal number = number(field, beds, MOST_BEDS);
            if (number.stripTrailingZeros().scale() > 0) throw bad(field, "A whole number is expected");
            more.add(new More(where, number.intValueExact(), from, pence));
        }
    }

    private static BigDecimal number(String field, @Nullable String asked, int most) {
        String number = asked == null ? "" : asked.strip();
        if (!NUMBER.matcher(number).matches()) throw bad(field, "A number with at most two decimals is expected");
        BigDecimal read = new BigDecimal(number);
        if (read.signum() == 0 || read.compareTo(BigDecimal.valueOf(most)) > 0)
            throw bad(field, "More than nought and at most %d is expected".formatted(most));
        return read;
    }

    private static LocalDate from(String field, @Nullable String asked, LocalDate asAt) {
        if (asked == null || asked.isBlank()) return asAt;
        LocalDate from = Dates.read(field, asked.strip());
        if (from.isBefore(asAt) || from.isAfter(asAt.plusMonths(DemandAhead.MONTHS)))
            throw bad(field, "A date within five years of the date asked about is expected");
        return from;
    }

    private static boolean isEmpty(@Nullable String asked) {
        return asked == null || asked.isBlank();
    }

    private static RequestFault bad(String field, String message) {
        return RequestFault.badParameter(field, message);
    }
}
