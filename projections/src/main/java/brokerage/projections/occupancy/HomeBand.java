package brokerage.projections.occupancy;

import brokerage.language.Cost;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Answers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what each bed of a home was on every night of a period, and what the nights cost on which nobody had it. */
@Component
public class HomeBand {

    /**
     * Nights on which a bed stayed the same, as far as they lie in the period.
     *
     * @param contract who pays for it; none where it is the council's own
     * @param reason why it is closed or empty, as far as anyone has said
     * @param since its first empty night, which may lie before the period; none if it is not empty
     * @param from the first of the nights
     * @param until the day after the last
     * @param nights how many they are
     * @param payable how many of them are paid although nobody has the bed
     * @param unpriced those of them for which nobody has said a price, so that the cost leaves them out
     * @param sevenths what the payable nights cost, exact
     */
    public record Stretch(
            int bed,
            @Nullable ContractId contract,
            BedState state,
            @Nullable String reason,
            @Nullable VaultRef remedialAction,
            @Nullable VaultRef implication,
            @Nullable LocalDate since,
            LocalDate from,
            LocalDate until,
            int nights,
            int payable,
            int unpriced,
            Cost sevenths) {

        public boolean isTaken() {
            return state == BedState.OCCUPIED || state == BedState.RETAINED;
        }
    }

    /** As known at a position in the log: bed by bed, in the order of the nights. */
    public record Told(long position, List<Stretch> stretches) {}

    private static final String BAND = BedMoney.ASKED + BedMoney.TERMS + """
            select n.bed, n.contract, n.state, n.reason, n.remedial_action, n.implication, n.since,
                   lower(v.nights) as "from", upper(v.nights) as until, upper(v.nights) - lower(v.nights) as nights,
                   m.payable, m.unpriced, m.sevenths
            from asked a
            join occupancy_bed n on n.council = a.council and n.home = ? and n.valid && a.period and n.known @> a.at
            cross join lateral (select n.valid * a.period as nights) v
            cross join lateral (
                select coalesce(sum(k) filter (where paid), 0) as payable,
                       coalesce(sum(k) filter (where paid and weekly_pence is null), 0) as unpriced,
                       coalesce(sum(k::numeric * weekly_pence) filter (where paid), 0) as sevenths
                from (select upper(v.nights * t.valid) - lower(v.nights * t.valid) as k, t.weekly_pence, %s as paid
                      from terms t
                      where t.payer = coalesce(n.contract, n.home) and t.valid && v.nights) priced) m
            order by n.bed, lower(v.nights)
            """.formatted(BedMoney.PAYABLE);

    private final Answers answers;

    HomeBand(Answers answers) {
        this.answers = answers;
    }

    /** From the night of the first date up to, and without, that of the last. */
    public Told of(CouncilId council, HomeId home, LocalDate from, LocalDate until, long knownAt) {
        long at = answers.at(OccupancyProjection.NAME, knownAt);
        return new Told(at, answers.list(Stretch.class, BAND, council.value(), from, until, at, home.value()));
    }
}
