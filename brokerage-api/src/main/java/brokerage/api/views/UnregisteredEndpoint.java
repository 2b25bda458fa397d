package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WayOut;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.placed.Unregistered;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class UnregisteredEndpoint {

    @Schema(name = "Unregistered")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,
            int count,

            @Schema(description = "All parts of the fees, pounds a week")
            Money weeklyCost,

            int longestDays,
            long totalDays,
            List<Row> items) {}

    @Schema(name = "UnregisteredPlacement")
    record Row(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            @Nullable PlacementType type,

            @Schema(description = "The first night without registration")
            LocalDate since,

            int days,
            Money weeklyCost,
            @Nullable WayOut wayOut,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate nextReviewOn,
            @Nullable LocalDate inspectorateInformedOn,

            @Schema(description = "Days until the inspectorate was told; none if it was not") @Nullable
            Integer daysToInform,

            @Nullable LocalDate registrationAppliedOn,

            @Schema(description = "Days until registration was applied for; none if it was not") @Nullable
            Integer daysToApply,

            @Schema(description = "When the director decided that no lawful option was left") @Nullable
            LocalDate lastResortOn,

            @Schema(description = "Only for those who look after the case")
            @Requires(Permission.SEE_WHO_A_CHILD_IS)
            @Nullable
            String courtOrder,

            @Schema(description = "Only for those who look after the case")
            @Requires(Permission.SEE_WHO_A_CHILD_IS)
            @Nullable
            String words) {}

    private final Unregistered unregistered;
    private final Vault vault;

    UnregisteredEndpoint(Unregistered unregistered, Vault vault) {
        this.unregistered = unregistered;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/views/unregistered")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The children living in settings that are not registered on a date",
            description =
                    "Each with since when, what it costs, its way out and its next review; the longest there first.")
    ResponseEntity<Told> unregistered(Question question) {
        Unregistered.Told told = unregistered.of(question.council(), question.moment("journey"));
        Words words = vault.openedFor(question.identity().role())
                .words(told.children().stream().flatMap(child -> Stream.of(child.courtOrder(), child.words())));
        long position = told.position();
        return question.answer(
                position,
                new Told(
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        told.children().size(),
                        new Money(told.weeklyPence()),
                        told.longestDays(),
                        told.totalDays(),
                        told.children().stream().map(child -> row(child, words)).toList()));
    }

    private static Row row(Unregistered.Living child, Words words) {
        return new Row(
                child.child(),
                child.placement(),
                child.home(),
                child.type(),
                child.since(),
                child.days(),
                new Money(child.weeklyPence()),
                child.wayOut(),
                child.reviewedOn(),
                child.nextReviewOn(),
                child.inspectorateInformedOn(),
                child.daysToInform(),
                child.registrationAppliedOn(),
                child.daysToApply(),
                child.lastResortOn(),
                words.at(child.courtOrder()),
                words.at(child.words()));
    }
}
