package brokerage.api.measures;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.language.care.Basis;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Page;
import brokerage.projections.measures.Behind;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Measures")
class ReadPlacementsBehindEndpoint {

    private static final String GROUP = "[A-Za-z0-9:._+-]{0,120}";

    @Schema(name = "PlacementBehind")
    record Row(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            @Nullable PlacementType type,
            @Nullable Basis basis,
            LocalDate startedOn,

            @Schema(description = "All parts of the fee, pounds a week")
            Money weeklyCost,

            @Schema(description = "Whether it is in the numerator")
            boolean counts) {}

    private final Measures measures;
    private final Sought sought;

    ReadPlacementsBehindEndpoint(Measures measures, Sought sought) {
        this.measures = measures;
        this.sought = sought;
    }

    @GetMapping(Addresses.ROOT + "/measures/{measure}/children")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "The children's placements behind a measure",
            description =
                    "Those of the denominator, each with whether it counts in the numerator; all of them, or one"
                            + " group of a breakdown. In pages, in the order of their ids. Only of measures made of placements.")
    ResponseEntity<Listed<Row>> read(
            @PathVariable String measure,
            Question question,
            @RequestParam(required = false) @Nullable String by,
            @Schema(description = "One group of the breakdown, as the measure names it")
                    @RequestParam(defaultValue = "")
                    String of,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        Page.Asked part = Part.of(limit, after);
        Inquiry inquiry = sought.inquiry(question, measure, by);
        if (!inquiry.measure().population().ofPlacements())
            throw RequestFault.notFound(
                    "%s is not made of placements".formatted(inquiry.measure().name()));
        if (!of.matches(GROUP)) throw RequestFault.badParameter("of", "A group as the measure names it is expected");
        if (!of.isEmpty() && by == null)
            throw RequestFault.badParameter("by", "A group belongs to a breakdown, which is to be named");
        return question.list(measures.behind(inquiry, of, part), ReadPlacementsBehindEndpoint::row);
    }

    private static Row row(Behind behind) {
        return new Row(
                behind.child(),
                behind.placement(),
                behind.home(),
                behind.type(),
                behind.basis(),
                behind.startedOn(),
                new Money(behind.weeklyPence()),
                behind.counts());
    }
}
