package brokerage.api.money;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.door.LondonDay;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.projections.costs.Committed.By;
import brokerage.projections.costs.Committed.Horizon;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Money")
class CommittedEndpoint {

    private final Reckoned reckoned;
    private final Clock clock;

    CommittedEndpoint(Reckoned reckoned, Clock clock) {
        this.reckoned = reckoned;
        this.clock = clock;
    }

    @GetMapping(Addresses.ROOT + "/views/committed")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary =
                    "What is spent and committed from the first of the financial year to a day ahead, beside the budget",
            description =
                    "The nights up to asAt, and those ahead of placements on record until they end or the child turns"
                            + " eighteen; empty beds that are paid, apart. Every cut adds up to the same pence. Ask with"
                            + " knownAt for what was committed as it was known then.")
    ResponseEntity<CommittedView> committed(
            Question question,
            @Parameter(
                            description =
                                    "The day after the last night; the end of the financial year if left out, at most that of the next")
                    @RequestParam(required = false)
                    @Nullable
                    String until,
            @Parameter(description = "type, route (how it is bought), funder, contract, provider or home")
                    @RequestParam(defaultValue = "type")
                    String by) {
        if (question.asAt().isAfter(LondonDay.today(clock)))
            throw RequestFault.badParameter("asAt", "Spending is told of nights that have come: today or earlier");
        By cut = cut(by);
        Horizon horizon = until == null || until.isEmpty()
                ? Reckoned.yearOf(question.asAt())
                : Reckoned.upTo(Dates.read("until", until), question.asAt());
        long position = question.position(Reckoned.projections());
        return question.answer(position, CommittedView.of(reckoned, question, cut, horizon, position));
    }

    private static By cut(String asked) {
        return Arrays.stream(By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter(
                        "by",
                        "One of these is expected: "
                                + Arrays.stream(By.values())
                                        .map(by -> by.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
