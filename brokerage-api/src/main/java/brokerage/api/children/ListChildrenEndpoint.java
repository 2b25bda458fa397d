package brokerage.api.children;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Page;
import brokerage.projections.journey.Children;
import brokerage.projections.journey.Children.Living;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Children")
class ListChildrenEndpoint {

    @Schema(name = "ChildInCare")
    record Row(
            ChildRef child,

            @Schema(description = "Only for those who look after the case")
            @Requires(Permission.SEE_WHO_A_CHILD_IS)
            @Nullable
            String localId,

            YearMonth bornIn,
            boolean uasc,
            @Nullable PlacementId placement,
            @Nullable HomeId home,
            @Nullable PlacementType type) {}

    private final Children children;
    private final Vault vault;

    ListChildrenEndpoint(Children children, Vault vault) {
        this.children = children;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/children")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "The children looked after on a date, each with where they live",
            description = "In pages, in the order of their references.")
    ResponseEntity<Listed<Row>> list(
            Question question,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        Page.Asked part = Part.of(limit, after);
        Page<Living> page = children.page(question.council(), question.moment("journey"), part);
        Map<ChildRef, String> localIds = vault.openedFor(question.identity().role())
                .localIds(page.items().stream().map(Living::child).toList());
        return question.list(page, living -> row(living, localIds.get(living.child())));
    }

    private static Row row(Living living, @Nullable String localId) {
        return new Row(
                living.child(),
                localId,
                living.bornIn(),
                living.uasc(),
                living.placement(),
                living.home(),
                living.type());
    }
}
