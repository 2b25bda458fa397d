package brokerage.projections.occupancy;

import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which usable beds stand empty on a date, for how long and why. */
@Component
public class Voids {

    /**
     * An empty bed.
     *
     * @param contract who pays for it; none where it is the council's own
     * @param provision the kind of in-house provision, where it is the council's own
     * @param state void or held
     * @param reason why, as far as anyone has said
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
            @Nullable VaultRef remedialAction,
            @Nullable VaultRef implication,
            LocalDate since,
            int days,
            @Nullable LocalDate heldUntil,
            @Nullable ChildRef heldFor) {}

    /** The empty beds as known at a position in the log, the longest empty first. */
    public record Told(long position, List<Empty> beds) {}

    private static final String EMPTY = """
            select home, bed, kind, provider, contract, provision, state, reason, remedial_action, implication, since,
                   ?::date - since as days, held_until, child as held_for
            from occupancy_bed
            where council = ? and state in ('void', 'held') and valid @> ?::date and known @> ?::int8
            order by since, home, bed
            """;

    private final Answers answers;

    Voids(Answers answers) {
        this.answers = answers;
    }

    public Told of(CouncilId council, Moment moment) {
        long at = answers.at(OccupancyProjection.NAME, moment.knownAt());
        LocalDate night = moment.asAt();
        return new Told(at, answers.list(Empty.class, EMPTY, night, council.value(), night, at));
    }
}
