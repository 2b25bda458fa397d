package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.HomeId;
import brokerage.projections.occupancy.BedHistory;
import brokerage.projections.register.Homes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Homes")
class ReadHomeHistoryEndpoint {

    /** Ten years, the leap days with them. */
    private static final long MOST_DAYS = 3653;

    private final Homes homes;
    private final BedHistory beds;
    private final Vault vault;

    ReadHomeHistoryEndpoint(Homes homes, BedHistory beds, Vault vault) {
        this.homes = homes;
        this.beds = beds;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/homes/{home}/history")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "A home from date to date",
            description =
                    "How it stood with the inspectorate and the quality team, what each of its beds was, who lived there and"
                            + " who is to: everything that touches the period, from a year before the date asked about to a"
                            + " year after it if left out, ten years at most; the newest first.")
    ResponseEntity<HomeHistoryView> history(
            @PathVariable HomeId home,
            Question question,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until) {
        question.identity().mustBeOf(home);
        LocalDate first = from == null ? question.asAt().minusYears(1) : Dates.read("from", from);
        LocalDate last = until == null ? question.asAt().plusYears(1) : Dates.read("until", until);
        bounded(first, last);
        long position = question.position("register", "occupancy");
        if (homes.of(home, question.moment("register")).isEmpty())
            throw RequestFault.notFound("%s is not recorded".formatted(home));
        BedHistory.Told told = beds.of(home, first, last, position);
        Words words = vault.openedFor(question.identity().role())
                .words(told.beds().stream().flatMap(bed -> Stream.of(bed.remedialAction(), bed.implication())));
        var view = new HomeHistoryView(
                home,
                first,
                last,
                question.knownAt(position),
                position,
                homes.standings(home, position).stream()
                        .map(HomeHistoryView.Standing::of)
                        .toList(),
                told.beds().stream()
                        .map(bed -> HomeHistoryView.Bed.of(bed, words))
                        .toList(),
                told.residents().stream().map(HomeHistoryView.Resident::of).toList());
        return question.answer(position, view);
    }

    private static void bounded(LocalDate from, LocalDate until) {
        if (!from.isBefore(until) || ChronoUnit.DAYS.between(from, until) > MOST_DAYS)
            throw RequestFault.badParameter("until", "A date after from is expected, at most ten years later");
    }
}
