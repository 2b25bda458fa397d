package brokerage.projections.costs;

import brokerage.language.Money;
import brokerage.language.Word;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a group has cost and is to cost. Each part of all groups together is rounded once, half up; the groups get the whole
 * pence they have, and what is missing goes to the largest remainders. So the groups add up to each part, and the parts to
 * the total.
 *
 * @param of the group's name; {@code none} where a placement has none such, {@code all} for all of them
 */
public record CommittedTo(String of, Map<Part, Money> parts) {

    /** Hundredths of a per cent: who pays is agreed in these. */
    static final long SHARES = 10_000;

    private static final BigInteger OF_A_PENNY = BigInteger.valueOf(7 * SHARES);

    /** What money goes for. */
    public enum Part implements Word {
        /** On nights that have been, for children placed. */
        SPENT,
        /** On nights that have been, for beds nobody had. */
        EMPTY_SO_FAR,
        /** On nights ahead, for children who live in placements by the date. */
        LIVING,
        /** On nights ahead, for placements on record that begin after the date. */
        TO_START,
        /** On nights ahead, for beds that nobody is to have. */
        EMPTY_AHEAD
    }

    public Money of(Part part) {
        return parts.getOrDefault(part, Money.NONE);
    }

    /** Of all parts. */
    @JsonIgnore
    public Money total() {
        return parts.values().stream().reduce(Money.NONE, Money::plus);
    }

    /** @param exact by group and part, counted in seventy-thousandths of a penny */
    static Committed.Told told(long position, Map<String, Map<Part, BigInteger>> exact) {
        List<Map<Part, BigInteger>> amounts = List.copyOf(exact.values());
        List<Map<Part, Money>> groups = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) groups.add(new EnumMap<>(Part.class));
        Map<Part, Money> all = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Rounded rounded = Rounded.of(
                    amounts.stream()
                            .map(of -> of.getOrDefault(part, BigInteger.ZERO))
                            .toList(),
                    OF_A_PENNY);
            all.put(part, rounded.whole());
            for (int i = 0; i < groups.size(); i++)
                groups.get(i).put(part, rounded.parts().get(i));
        }
        var told = new ArrayList<CommittedTo>();
        for (String name : exact.keySet()) told.add(new CommittedTo(name, groups.get(told.size())));
        return new Committed.Told(position, List.copyOf(told), new CommittedTo("all", all));
    }

    /** Of what is ahead, whoever it is for. */
    @JsonIgnore
    public Money ahead() {
        return Stream.of(Part.LIVING, Part.TO_START, Part.EMPTY_AHEAD)
                .map(this::of)
                .reduce(Money.NONE, Money::plus);
    }

    /** Of the nights that have been. */
    @JsonIgnore
    public Money soFar() {
        return of(Part.SPENT).plus(of(Part.EMPTY_SO_FAR));
    }
}
