package brokerage.api.audit.search;

import brokerage.api.audit.Kind;
import brokerage.api.door.Identity;
import brokerage.api.door.LondonDay;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a council's audit; what is null does not matter.
 *
 * @param from days in London, the first of them
 * @param until the day after the last
 */
record Sought(
        CouncilId council,
        @Nullable ChildRef child,
        @Nullable String person,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Kind kind) {

    /** As the parameters of an address, each as it was given. */
    record Parameters(
            @Nullable ChildRef child,
            @Nullable String person,
            @Nullable String from,
            @Nullable String until,
            @Nullable String kind) {}

    /**
     * Of the council that asks: of another's child it finds what it finds of one nobody ever made.
     *
     * @throws RequestFault when a parameter cannot be meant
     */
    static Sought of(Identity identity, Parameters asked) {
        return new Sought(
                identity.council(),
                asked.child(),
                asked.person(),
                midnight("from", asked.from()),
                midnight("until", asked.until()),
                kind(asked.kind()));
    }

    /** The records it is about, for the account of the search itself. */
    List<ChildRef> about() {
        return child == null ? List.of() : List.of(child);
    }

    private static @Nullable Instant midnight(String parameter, @Nullable String asked) {
        if (asked == null) return null;
        return Dates.read(parameter, asked).atStartOfDay(LondonDay.LONDON).toInstant();
    }

    private static @Nullable Kind kind(@Nullable String asked) {
        if (asked == null) return null;
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter(
                        "kind",
                        "One of %s is expected"
                                .formatted(Arrays.stream(Kind.values())
                                        .map(Kind::word)
                                        .collect(Collectors.joining(", ")))));
    }
}
