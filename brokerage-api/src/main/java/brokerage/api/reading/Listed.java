package brokerage.api.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as at a date and as known at a position in the log. */
public record Listed<T>(
        @Schema(description = "The date asked about") LocalDate asAt,

        @Schema(description = "When it was so known; none before the first fact") @Nullable
        Instant knownAt,

        @Schema(description = "The position in the log it is answered at: asked again with it, the answer is the same")
        long position,

        List<T> items,

        @Schema(description = "Where the next page begins, to be given as after; none on the last") @Nullable
        String next) {}
