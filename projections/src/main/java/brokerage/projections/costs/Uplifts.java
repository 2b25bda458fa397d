package brokerage.projections.costs;

import brokerage.contract.Prices.Uplift;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.costs.Committed.Horizon;
import brokerage.projections.costs.Effect.Stands;
import brokerage.projections.occupancy.PaidBeds;
import brokerage.projections.occupancy.PaidBeds.Since;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what a price that moves within a period does to it, and what an uplift that was asked and not answered would do.
 * No part of what is committed: empty nights are priced there already, and placements cost what their own fees say.
 */
@Component
public class Uplifts {

    private record Move(
            Since since,
            LocalDate from,
            Stands stands,
            @Nullable Integer hundredths,
            @Nullable Long before,
            @Nullable Long after) {}

    private record Fees(ContractId contract, LocalDate since, BigInteger sevenths) {}

    private static final BigInteger WEEK = BigInteger.valueOf(7);
    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    private static final String FEES = """
            select w.contract, w.since, coalesce(sum(
                   (upper(s.valid * daterange(w.since, q.until)) - lower(s.valid * daterange(w.since, q.until)))::numeric
                   * s.weekly_pence), 0) as sevenths
            from (select ?::text as council, ?::date as until, ?::int8 as at) q
            cross join (select distinct contract, since from unnest(?::text[], ?::text[]::date[]) w (contract, since)) w
            left join journey_stay s on s.council = q.council and s.contract = w.contract and s.known @> q.at
                 and s.valid && daterange(w.since, q.until)
            group by w.contract, w.since
            """;

    private final Answers answers;
    private final Prices prices;
    private final PaidBeds beds;

    Uplifts(Answers answers, Prices prices, PaidBeds beds) {
        this.answers = answers;
        this.prices = prices;
        this.beds = beds;
    }

    /** In the order of the contracts and their days; known at a position that journeys, beds and contracts have reached. */
    public List<Effect> over(CouncilId council, Horizon horizon, long at) {
        List<Move> moves = prices.of(council, horizon.from(), horizon.until(), at).stream()
                .flatMap(contract -> moves(contract, horizon).stream())
                .toList();
        List<Since> asked = moves.stream().map(Move::since).toList();
        Map<Since, Since> paid = new HashMap<>();
        for (Since one : beds.since(council, asked, horizon.from(), horizon.until(), at)) paid.put(bare(one), one);
        Map<Since, BigInteger> fees = fees(council, asked, horizon.until(), at);
        return moves.stream()
                .map(move -> effect(
                        move,
                        paid.getOrDefault(move.since(), move.since()),
                        fees.getOrDefault(move.since(), BigInteger.ZERO)))
                .toList();
    }

    private static List<Move> moves(Prices.Of contract, Horizon horizon) {
        var moves = new ArrayList<Move>();
        for (Timeline.Change<Money> change : contract.prices().changes()) {
            LocalDate from = change.from();
            Long before = contract.penceOn(from.minusDays(1));
            if (before == null || from.isBefore(horizon.from()) || !from.isBefore(horizon.until())) continue;
            moves.add(new Move(
                    bare(contract.contract(), from),
                    from,
                    Stands.AGREED,
                    null,
                    before,
                    change.value().pence()));
        }
        for (Uplift uplift : contract.uplifts())
            if (uplift.answer() == null && uplift.from().isBefore(horizon.until()))
                moves.add(asked(contract, uplift, horizon));
        return moves;
    }

    private static Move asked(Prices.Of contract, Uplift uplift, Horizon horizon) {
        LocalDate since = uplift.from().isBefore(horizon.from()) ? horizon.from() : uplift.from();
        Long before = contract.penceOn(since);
        Long after = before == null ? null : before + halfUp(times(before, uplift.asked()), WHOLE);
        return new Move(bare(contract.contract(), since), uplift.from(), Stands.ASKED, uplift.asked(), before, after);
    }

    private static Effect effect(Move move, Since paid, BigInteger fees) {
        Long before = move.before();
        Long after = move.after();
        Integer hundredths = move.hundredths();
        long pence;
        if (before != null && after != null) pence = halfUp(times(after - before, paid.taken() + paid.empty()), WEEK);
        else
            pence = halfUp(
                    fees.multiply(BigInteger.valueOf(hundredths == null ? 0 : hundredths)), WHOLE.multiply(WEEK));
        return new Effect(
                move.since().contract(),
                move.stands(),
                move.from(),
                hundredths,
                before,
                after,
                paid.taken(),
                paid.empty(),
                pence);
    }

    private Map<Since, BigInteger> fees(CouncilId council, List<Since> asked, LocalDate until, long at) {
        if (asked.isEmpty()) return Map.of();
        String[] contracts = asked.stream().map(one -> one.contract().value()).toArray(String[]::new);
        String[] days = asked.stream().map(one -> one.since().toString()).toArray(String[]::new);
        return answers.list(Fees.class, FEES, council.value(), until, at, contracts, days).stream()
                .collect(Collectors.toMap(fees -> bare(fees.contract(), fees.since()), Fees::sevenths));
    }

    private static Since bare(Since one) {
        return bare(one.contract(), one.since());
    }

    private static Since bare(ContractId contract, LocalDate since) {
        return new Since(contract, since, 0, 0);
    }

    private static BigInteger times(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** Of what is below nought as of what is above. */
    private static long halfUp(BigInteger fractions, BigInteger ofOne) {
        BigInteger half = ofOne.multiply(BigInteger.valueOf(fractions.signum()));
        return fractions.shiftLeft(1).add(half).divide(ofOne.shiftLeft(1)).longValueExact();
    }
}
