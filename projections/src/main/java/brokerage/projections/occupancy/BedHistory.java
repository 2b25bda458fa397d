package brokerage.projections.occupancy;

import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Answers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what became of a home's beds from date to date, past and to come, and who lives there. */
@Component
public class BedHistory {

    /**
     * Nights on which a counted bed reads the same.
     *
     * @param until the first night on which it does not; none where nothing else is planned
     * @param reason why it is closed or empty, as far as anyone has said
     * @param heldUntil the day its hold ends by itself
     * @param child who sleeps there, or whom it is kept for
     */
    public record Spell(
            int bed,
            BedState state,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ContractId contract,
            @Nullable String provision,
            @Nullable String reason,
            @Nullable VaultRef remedialAction,
            @Nullable VaultRef implication,
            @Nullable LocalDate heldUntil,
            @Nullable ChildRef child,
            @Nullable PlacementId placement) {}

    /** A child's nights there, in a counted bed or not. */
    public record Resident(
            ChildRef child,
            PlacementId placement,
            @Nullable Integer bed,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** As known at a position in the log; the newest spell of each bed first. */
    public record Told(long position, List<Spell> beds, List<Resident> residents) {}

    private static final String BEDS = """
            select bed, state, lower(valid) as from, upper(valid) as until, contract, provision, reason, remedial_action,
                   implication, held_until, child, placement
            from occupancy_bed
            where home = ? and known @> ?::int8 and valid && daterange(?, ?)
            order by bed, lower(valid) desc
            """;

    /** However often the home was registered anew meanwhile. */
    private static final String RESIDENTS = """
            select child, placement, bed, lower(valid) as from, upper(valid) as until
            from (select child, placement, bed, unnest(range_agg(valid)) as valid
                  from occupancy_resident
                  where home = ? and known @> ?::int8
                  group by child, placement, bed) lived
            where valid && daterange(?, ?)
            order by lower(valid) desc, child
            """;

    private final Answers answers;

    BedHistory(Answers answers) {
        this.answers = answers;
    }

    /** Whatever touches the nights from the first date up to, and without, the last; what is planned beyond it is open. */
    public Told of(HomeId home, LocalDate from, LocalDate until, long knownAt) {
        long at = answers.at(OccupancyProjection.NAME, knownAt);
        return new Told(
                at,
                answers.list(Spell.class, BEDS, home.value(), at, from, until),
                answers.list(Resident.class, RESIDENTS, home.value(), at, from, until));
    }
}
