package brokerage.api.providers;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.projections.register.Providers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Providers")
class ListProvidersEndpoint {

    private final Providers providers;

    ListProvidersEndpoint(Providers providers) {
        this.providers = providers;
    }

    @GetMapping(Addresses.ROOT + "/providers")
    @Requires(Permission.READ_RECORDS)
    @Operation(summary = "The providers", description = "In pages, in the order of their ids.")
    ResponseEntity<Listed<ProviderView>> list(
            Question question,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        var page =
                providers.page(question.council(), question.moment("register").knownAt(), Part.of(limit, after));
        return question.list(page, ProviderView::of);
    }
}
