package brokerage.projections.occupancy;

import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.HomeKind;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which usable beds stand empty on a date, for how long, why, and whether they are paid all the same. */
@Component
public class Voids {

    /**
     * An empty bed.
     *
     * @param contract who pays for it; none where it is the council's own
     * @param provision the kind of in-house provision, where it is the council's own
     * @param state void or held
     * @param reason why, as far as anyone has said
     * @param emptyKind as which kind of empty night a contract reads it
     * @param payable whether the night is paid: by its contract's terms, or because the own home has a budget
     * @param weeklyPence what a week of the bed costs, as far as anyone has said
     * @param remedialAction what is done about it, in the vault
     * @param implication what it means under the contract, in the vault
     * @param since its first empty night, and how many days that is before the date asked about
     * @param heldUntil the day its hold ends by itself
     * @param heldFor the child it is kept for, where one is named
     */
    public record Empty(
            HomeId home,
            int bed,
            HomeKind kind,
            @Nullable ProviderId provider,
            @Nullable ContractId contract,
            @Nullable String provision,
            BedState state,
            @Nullable String reason,
            EmptyNight emptyKind,
            boolean payable,
            @Nullable Long weeklyPence,
            @Nullable VaultRef remedialAction,
            @Nullable VaultRef implication,
            LocalDate since,
            int days,
            @Nullable LocalDate heldUntil,
            @Nullable ChildRef heldFor) {}

    /** The empty beds as known at a position in the log, the longest empty first. */
    public record Told(long position, List<Empty> beds) {}

    private static final String EMPTY = BedMoney.ASKED + BedMoney.TERMS + """
            select n.home, n.bed, n.kind, n.provider, n.contract, n.provision, n.state, n.reason, n.empty_kind,
                   coalesce(%s, false) as payable, t.weekly_pence, n.remedial_action, n.implication, n.since,
                   lower(a.period) - n.since as days, n.held_until, n.child as held_for
            from asked a
            join occupancy_bed n on n.council = a.council and n.valid && a.period and n.known @> a.at
            left join terms t on t.payer = coalesce(n.contract, n.home)
            where n.state in ('void', 'held')
            order by n.since, n.home, n.bed
            """.formatted(BedMoney.PAYABLE);

    private final Answers answers;

    Voids(Answers answers) {
        this.answers = answers;
    }

    public Told of(CouncilId council, Moment moment) {
        long at = answers.at(OccupancyProjection.NAME, moment.knownAt());
        LocalDate night = moment.asAt();
        return new Told(at, answers.list(Empty.class, EMPTY, council.value(), night, night.plusDays(1), at));
    }
}
