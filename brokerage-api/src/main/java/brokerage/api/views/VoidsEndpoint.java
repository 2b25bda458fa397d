package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.Money;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.HomeKind;
import brokerage.projections.occupancy.BedState;
import brokerage.projections.occupancy.Voids;
import brokerage.projections.occupancy.Voids.Empty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class VoidsEndpoint {

    @Schema(name = "Void")
    record Row(
            HomeId home,
            int bed,
            HomeKind kind,
            @Nullable ProviderId provider,
            @Nullable ContractId contract,

            @Schema(description = "The kind of in-house provision, where it is the council's own") @Nullable
            String provision,

            @Schema(description = "void or held") BedState state,
            @Nullable String reason,

            @Schema(description = "The reason as contracts read it")
            EmptyNight emptyKind,

            @Schema(description = "Whether the night is paid: by its contract, or because its own home has a budget")
            boolean payable,

            @Schema(description = "Of the bed, on that night") @Nullable
            Money weeklyPrice,

            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String remedialAction,
            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String implication,
            @Schema(description = "Its first empty night") LocalDate since,

            @Schema(description = "How many days that is before the date asked about")
            int days,

            @Nullable LocalDate heldUntil,
            @Nullable ChildRef heldFor) {}

    private final Voids voids;
    private final Vault vault;

    VoidsEndpoint(Voids voids, Vault vault) {
        this.voids = voids;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/views/voids")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The usable beds that stand empty on a date",
            description =
                    "Each with its reason, its length, what is done about it, what it means under its contract and costs;"
                            + " the longest empty first.")
    ResponseEntity<Listed<Row>> voids(Question question) {
        Voids.Told told = voids.of(question.council(), question.moment("occupancy"));
        Words words = vault.openedFor(question.identity().role())
                .words(told.beds().stream().flatMap(bed -> Stream.of(bed.remedialAction(), bed.implication())));
        List<Row> rows = told.beds().stream().map(bed -> row(bed, words)).toList();
        return question.list(told.position(), rows);
    }

    private static Row row(Empty bed, Words words) {
        return new Row(
                bed.home(),
                bed.bed(),
                bed.kind(),
                bed.provider(),
                bed.contract(),
                bed.provision(),
                bed.state(),
                bed.reason(),
                bed.emptyKind(),
                bed.payable(),
                bed.weeklyPence() == null ? null : new Money(bed.weeklyPence()),
                words.at(bed.remedialAction()),
                words.at(bed.implication()),
                bed.since(),
                bed.days(),
                bed.heldUntil(),
                bed.heldFor());
    }
}
