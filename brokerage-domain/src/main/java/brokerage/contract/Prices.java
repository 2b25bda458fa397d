package brokerage.contract;

import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a contract's weekly price per bed moved after its first day, and who asked for more.
 *
 * @param changes from date to date; before the first of them the terms' own price holds
 * @param uplifts in the order in which they were asked for
 */
public record Prices(Timeline<Money> changes, List<Uplift> uplifts) {

    static final Prices UNCHANGED = new Prices(Timeline.empty(), List.of());

    /**
     * More money, as the provider asked for it.
     *
     * @param from the date it was asked from, by which it is known
     * @param asked in hundredths of a per cent
     * @param words the provider's reasons, in the vault
     * @param answer none as long as it is open
     */
    public record Uplift(
            LocalDate from,
            int asked,
            @Nullable VaultRef words,
            @Nullable Answer answer) {

        Uplift answered(Answer with) {
            return new Uplift(from, asked, words, with);
        }
    }

    /**
     * What the council said to it.
     *
     * @param agreed in hundredths of a per cent; none if it was declined
     * @param from the date the new price holds from
     * @param price the new price for seven nights of one bed
     * @param words why it was declined, in the vault
     */
    public record Answer(
            @Nullable Integer agreed,
            @Nullable LocalDate from,
            @Nullable Money price,
            @Nullable VaultRef words) {

        static Answer agreed(int agreed, LocalDate from, Money price) {
            return new Answer(agreed, from, price, null);
        }

        static Answer declined(@Nullable VaultRef words) {
            return new Answer(null, null, null, words);
        }

        /** Whether it agreed to so much from this date. */
        boolean agrees(int hundredths, LocalDate since) {
            return agreed != null && agreed == hundredths && since.equals(from);
        }
    }

    public Prices {
        uplifts = List.copyOf(uplifts);
    }

    Prices with(LocalDate from, Money price) {
        return new Prices(changes.with(from, price), uplifts);
    }

    /** One asked again from the same date takes the place of the one before. */
    Prices asked(Uplift uplift) {
        var next = new ArrayList<>(uplifts);
        next.removeIf(other -> other.from().equals(uplift.from()));
        next.add(uplift);
        return new Prices(changes, next);
    }

    Prices answered(LocalDate asked, Answer answer) {
        return new Prices(
                changes,
                uplifts.stream()
                        .map(uplift -> uplift.from().equals(asked) ? uplift.answered(answer) : uplift)
                        .toList());
    }

    Optional<Uplift> uplift(LocalDate asked) {
        return uplifts.stream().filter(uplift -> uplift.from().equals(asked)).findFirst();
    }
}
