package brokerage.api.worklist;

import brokerage.projections.referral.Work;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;

/** One kind of work, the first things first. */
record Section<T>(
        @Schema(description = "The position in the log it is answered at, which may differ between sections")
        long position,

        List<T> items,

        @Schema(description = "Whether there is more than the limit lets through")
        boolean more) {

    static <F, T> Section<T> of(Work<F> work, Function<F, T> item) {
        return new Section<>(work.position(), work.items().stream().map(item).toList(), work.more());
    }

    /** As much of a list that is not long as the limit lets through. */
    static <F, T> Section<T> of(long position, List<F> all, int limit, Function<F, T> item) {
        return new Section<>(position, all.stream().limit(limit).map(item).toList(), all.size() > limit);
    }
}
