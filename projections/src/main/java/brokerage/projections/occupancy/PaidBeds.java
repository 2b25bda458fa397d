package brokerage.projections.occupancy;

import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.HomeKind;
import brokerage.projections.Answers;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is paid for beds: for empty ones home by home, and how many nights of a contract's beds are paid at all. */
@Component
public class PaidBeds {

    /**
     * What a home's empty, blocked or closed nights that are paid all the same cost, in sevenths of a penny.
     *
     * @param kind none where a contract owes the bed without naming it
     * @param home where it is; of an owed bed the first of the homes
     */
    public record Empty(
            @Nullable HomeKind kind,
            boolean own,
            @Nullable ContractId contract,
            @Nullable ProviderId provider,
            HomeId home,
            BigInteger sevenths) {}

    /**
     * Nights of a contract's beds that it is paid for, from a day on.
     *
     * @param taken on which a child had the bed, or it was kept for one
     * @param empty that are paid all the same
     */
    public record Since(ContractId contract, LocalDate since, long taken, long empty) {}

    private static final String EMPTY = BedMoney.ASKED + PaidNights.OF_BEDS + """
            select kind, own, contract, provider, home, sum(n::numeric * weekly_pence) as sevenths
            from paid
            where payable and weekly_pence is not null and n > 0
            group by kind, own, contract, provider, home
            """;

    private static final String SINCE = BedMoney.ASKED + PaidNights.OF_BEDS + """
            , asked_since as (
                select distinct contract, since from unnest(?::text[], ?::text[]::date[]) w (contract, since))
            select w.contract, w.since,
                   coalesce(sum(greatest(p.beds * (upper(p.valid) - greatest(lower(p.valid), w.since)), 0))
                       filter (where p.state in ('occupied', 'retained')), 0) as taken,
                   coalesce(sum(greatest(p.beds * (upper(p.valid) - greatest(lower(p.valid), w.since)), 0))
                       filter (where p.payable), 0) as empty
            from asked_since w
            left join paid p on p.contract = w.contract and not isempty(p.valid)
            group by w.contract, w.since
            """;

    private final Answers answers;

    PaidBeds(Answers answers) {
        this.answers = answers;
    }

    /** Over the nights from one date up to, and without, that of another. */
    public List<Empty> empty(CouncilId council, LocalDate from, LocalDate until, long knownAt) {
        if (!from.isBefore(until)) return List.of();
        return answers.list(Empty.class, EMPTY, council.value(), from, until, at(knownAt));
    }

    /** Of each contract from its day on, up to, and without, the night of the last date. */
    public List<Since> since(
            CouncilId council, Collection<Since> asked, LocalDate from, LocalDate until, long knownAt) {
        if (asked.isEmpty() || !from.isBefore(until)) return List.of();
        return answers.list(
                Since.class,
                SINCE,
                council.value(),
                from,
                until,
                at(knownAt),
                asked.stream().map(one -> one.contract().value()).toArray(String[]::new),
                asked.stream().map(one -> one.since().toString()).toArray(String[]::new));
    }

    private long at(long knownAt) {
        return answers.at(OccupancyProjection.NAME, knownAt);
    }
}
