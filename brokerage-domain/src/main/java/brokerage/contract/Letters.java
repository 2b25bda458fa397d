package brokerage.contract;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.NoticeBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two sides of a contract wrote to each other. */
public record Letters(List<Default> defaults, List<Notice> notices) {

    static final Letters NONE = new Letters(List.of(), List.of());

    /**
     * The council held the provider to the contract.
     *
     * @param words what the provider failed in and must put right, in the vault
     */
    public record Default(LocalDate on, VaultRef words) {}

    /**
     * One side wants the contract to end. It goes on until its end is recorded.
     *
     * @param endsOn the day after what is meant to be its last
     */
    public record Notice(
            NoticeBy by,
            LocalDate givenOn,
            LocalDate endsOn,
            @Nullable VaultRef words) {

        public Notice {
            if (endsOn.isBefore(givenOn))
                throw new Refused(new InvalidValue("endsOn", "a notice is given before what it ends is over"));
        }
    }

    public Letters {
        defaults = List.copyOf(defaults);
        notices = List.copyOf(notices);
    }

    Letters with(Default served) {
        return new Letters(and(defaults, served), notices);
    }

    /** A notice of the same side on the same day takes the place of the one before. */
    Letters with(Notice given) {
        List<Notice> others = notices.stream()
                .filter(other -> other.by() != given.by() || !other.givenOn().equals(given.givenOn()))
                .toList();
        return new Letters(defaults, and(others, given));
    }

    private static <T> List<T> and(List<T> list, T one) {
        var next = new ArrayList<>(list);
        next.add(one);
        return next;
    }
}
