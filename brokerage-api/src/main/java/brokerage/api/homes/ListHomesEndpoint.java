package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.projections.Page;
import brokerage.projections.register.Homes;
import brokerage.projections.register.Homes.Known;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Homes")
class ListHomesEndpoint {

    private final Homes homes;
    private final Vault vault;

    ListHomesEndpoint(Homes homes, Vault vault) {
        this.homes = homes;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/homes")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "The homes, each with its standing on a date",
            description = "In pages, in the order of their ids.")
    ResponseEntity<Listed<HomeView>> list(
            Question question,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        Page.Asked part = Part.of(limit, after);
        Page<Known> page = homes.page(question.council(), question.moment("register"), part);
        Words words = vault.openedFor(question.identity().role())
                .words(page.items().stream().flatMap(HomeView::words));
        return question.list(page, known -> HomeView.of(known, words));
    }
}
