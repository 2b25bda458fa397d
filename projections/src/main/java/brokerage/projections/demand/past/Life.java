package brokerage.projections.demand.past;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A child's spells in care, in the order of their dates.
 *
 * @param bornIn the month of birth, which is all that is known outside the vault; the child is taken to be born in its middle
 * @param unaccompanied whether it is an unaccompanied asylum-seeking child
 */
public record Life(YearMonth bornIn, boolean unaccompanied, List<Spell> spells) {

    private static final int MIDDLE = 15;
    private static final int MAJORITY = 18;
    /** A child without a placement for longer than this had left care, and arrives anew. */
    private static final int BETWEEN_HOMES = 14;

    public Life {
        spells = List.copyOf(spells);
    }

    public LocalDate born() {
        return bornIn.atDay(MIDDLE);
    }

    /** The first day on which it may have come of age: an end of care from here on is no choice of anybody's. */
    public LocalDate comesOfAgeFrom() {
        return bornIn.plusYears(MAJORITY).atDay(1);
    }

    /** Its eighteenth birthday, give or take two weeks. */
    public LocalDate comesOfAge() {
        return born().plusYears(MAJORITY);
    }

    /** Whether the child came into care with this spell, and not from another placement. */
    public boolean arrivesWith(int spell) {
        return spell == 0
                || isApart(spells.get(spell - 1).until(), spells.get(spell).from());
    }

    /** The spell after this one, if the child moved into it. */
    public @Nullable Spell movesOnFrom(int spell) {
        if (spell + 1 == spells.size()) return null;
        Spell next = spells.get(spell + 1);
        return isApart(spells.get(spell).until(), next.from()) ? null : next;
    }

    /** The days on which it left care before coming of age. */
    public List<LocalDate> leavings() {
        return IntStream.range(0, spells.size())
                .filter(n -> movesOnFrom(n) == null)
                .mapToObj(n -> spells.get(n).until())
                .filter(until -> until != null && until.isBefore(comesOfAgeFrom()))
                .map(Objects::requireNonNull)
                .toList();
    }

    private static boolean isApart(@Nullable LocalDate until, LocalDate from) {
        return until != null && ChronoUnit.DAYS.between(until, from) > BETWEEN_HOMES;
    }

    /** As it was known to be on a day. */
    Life on(LocalDate day) {
        return new Life(
                bornIn,
                unaccompanied,
                spells.stream()
                        .filter(spell -> !spell.from().isAfter(day))
                        .map(spell -> spell.on(day))
                        .toList());
    }
}
