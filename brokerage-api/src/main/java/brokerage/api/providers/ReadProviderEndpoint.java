package brokerage.api.providers;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.language.id.ProviderId;
import brokerage.projections.register.Providers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Providers")
class ReadProviderEndpoint {

    private final Providers providers;

    ReadProviderEndpoint(Providers providers) {
        this.providers = providers;
    }

    @GetMapping(Addresses.ROOT + "/providers/{provider}")
    @Requires(Permission.READ_RECORDS)
    @Operation(summary = "A provider as told last")
    ResponseEntity<ProviderView> read(@PathVariable ProviderId provider, Question question) {
        question.identity().mustBeOf(provider);
        var found = providers
                .of(provider, question.moment("register").knownAt())
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(provider)));
        return question.answer(found.position(), found.found().version(), ProviderView.of(found.found()));
    }
}
