package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.projections.Found;
import brokerage.projections.Moment;
import brokerage.projections.occupancy.BedState;
import brokerage.projections.occupancy.Occupancy;
import brokerage.projections.occupancy.Occupancy.BedOn;
import brokerage.projections.register.Homes;
import brokerage.projections.register.Homes.Known;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Homes")
class ReadHomeEndpoint {

    @Schema(name = "HomeOnADate")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,

            @Schema(description = "The record's version, as in the header ETag")
            long version,

            HomeView home,
            List<Bed> beds) {}

    /** A counted bed on the night of the date; whether it is ours to fill shows in contract and provision. */
    @Schema(name = "Bed")
    record Bed(
            int bed,
            BedState state,
            @Nullable ContractId contract,
            @Nullable String provision,
            @Nullable String reason,

            @Schema(description = "The first night it has stood empty") @Nullable
            LocalDate since) {}

    private final Homes homes;
    private final Occupancy occupancy;
    private final Vault vault;

    ReadHomeEndpoint(Homes homes, Occupancy occupancy, Vault vault) {
        this.homes = homes;
        this.occupancy = occupancy;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/homes/{home}")
    @Requires(Permission.READ_RECORDS)
    @Operation(summary = "A home with its standing and its beds on a date")
    ResponseEntity<Told> read(@PathVariable HomeId home, Question question) {
        question.identity().mustBeOf(home);
        Found<Known> found = homes.of(home, question.moment("register"))
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(home)));
        Known known = found.found();
        Words words = vault.openedFor(question.identity().role()).words(HomeView.words(known));
        var told = new Told(
                question.asAt(),
                question.knownAt(found.position()),
                found.position(),
                known.version(),
                HomeView.of(known, words),
                beds(home, question, found.position()));
        return question.answer(found.position(), known.version(), told);
    }

    /** As known at the position the home is told at, though another projection tells them. */
    private List<Bed> beds(HomeId home, Question question, long position) {
        Moment then = new Moment(question.moment("occupancy").asAt(), position);
        return occupancy.beds(question.council(), List.of(home), then).beds().stream()
                .map(ReadHomeEndpoint::bed)
                .toList();
    }

    private static Bed bed(BedOn on) {
        return new Bed(on.bed(), on.state(), on.contract(), on.provision(), on.reason(), on.since());
    }
}
