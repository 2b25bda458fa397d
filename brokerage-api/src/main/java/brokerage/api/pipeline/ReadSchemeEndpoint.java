package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.SchemeId;
import brokerage.projections.pipeline.Pipeline;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Pipeline")
class ReadSchemeEndpoint {

    private final Pipeline pipeline;
    private final Vault vault;

    ReadSchemeEndpoint(Pipeline pipeline, Vault vault) {
        this.pipeline = pipeline;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/pipeline/{scheme}")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "A home to come as it reads on a date, with its history",
            description = "Not found before the day it was proposed.")
    ResponseEntity<SchemeView> read(@PathVariable SchemeId scheme, Question question) {
        question.identity().mustBeOf(scheme);
        var found = pipeline.of(scheme, question.moment("pipeline"))
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(scheme)));
        Words words = vault.openedFor(question.identity().role()).words(SchemeView.words(found.found()));
        var view = SchemeView.of(found.found(), question.asAt(), words);
        return question.answer(found.position(), found.found().version(), view);
    }
}
