package brokerage.referral.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words without an order of their own, always written in one order, each once. */
final class Listing {

    private Listing() {}

    static <E extends Comparable<? super E>> List<E> of(@Nullable List<E> given) {
        return given == null ? List.of() : given.stream().distinct().sorted().toList();
    }
}
