package brokerage.api.council;

import brokerage.language.Money;
import brokerage.language.care.Area;
import brokerage.projections.measures.catalogue.Catalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One council's settings. Authorities are named by their codes, such as {@code E07000178}.
 *
 * @param ownArea the authorities whose area is the council's own; while empty, no area is known
 * @param adjoining those whose area borders on it (CPPCR 2010 r11)
 * @param footprint those of the region it buys with
 * @param highCostAbove the weekly total above which a placement is of high cost
 * @param approvals who may approve what
 * @param targets what it aims at, by the names of measures; those it does not name have the usual ones
 * @param suppressBelow in what leaves the council no number of children below this can be read; none until it says so
 * @param childrenInArea how many people under 18 live in its area, by which the National Transfer Scheme sets its ceiling
 * @param recordCompleteSince the day from which everybody who came or left is on record, from which demand is learnt; if left out, from the
 *     first recorded leaving on
 */
public record Council(
        @DefaultValue List<String> ownArea,
        @DefaultValue List<String> adjoining,
        @DefaultValue List<String> footprint,
        @DefaultValue(HIGH_COST) Money highCostAbove,
        @DefaultValue Approvals approvals,
        @DefaultValue Map<String, BigDecimal> targets,
        @Nullable Long childrenInArea,
        @Nullable Integer suppressBelow,
        @Nullable LocalDate recordCompleteSince) {

    private static final String HIGH_COST = "6000.00";
    private static final int FEWEST = 2;

    /** Of a council that has said nothing. */
    static final Council UNSAID = new Council(
            List.of(), List.of(), List.of(), Money.pounds(HIGH_COST), Approvals.UNSAID, Map.of(), null, null, null);

    /** Refuses a target of what is no measure: nobody would ever see it. */
    public Council {
        if (suppressBelow != null && suppressBelow < FEWEST)
            throw new IllegalArgumentException("suppress-below is at least %d, or left out".formatted(FEWEST));
        targets = Map.copyOf(targets);
        for (String name : targets.keySet())
            if (Catalogue.find(name).isEmpty())
                throw new IllegalArgumentException("'%s' is no measure that could have a target".formatted(name));
    }

    /** An authority seen from this council; none where the one or the other is not known. */
    public @Nullable Area areaOf(@Nullable String authority) {
        if (authority == null || ownArea.isEmpty()) return null;
        if (ownArea.contains(authority)) return Area.OWN;
        return adjoining.contains(authority) ? Area.ADJOINING : Area.DISTANT;
    }
}
