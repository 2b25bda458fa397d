package brokerage.referral.request;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words without an order of their own, always written in one order, each once. */
final class Listing {

    private Listing() {}

    static <E extends Comparable<? super E>> List<E> of(@Nullable List<E> given) {
        if (given == null) return List.of();
        if (given.stream().anyMatch(Objects::isNull))
            throw new Refused(new InvalidValue("list", "a list names words, not nothing"));
        return given.stream().distinct().sorted().toList();
    }
}
