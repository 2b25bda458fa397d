package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.Word;
import brokerage.pipeline.Course;
import brokerage.projections.pipeline.Pipeline;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Pipeline")
class ListSchemesEndpoint {

    private final Pipeline pipeline;
    private final Vault vault;

    ListSchemesEndpoint(Pipeline pipeline, Vault vault) {
        this.pipeline = pipeline;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/pipeline")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The homes to come as they read on a date",
            description = "Those given up, and those that opened, too. In pages, in the order of their ids.")
    ResponseEntity<Listed<SchemeView>> list(
            Question question,
            @Schema(description = "Only those that stand so, such as on_hold") @RequestParam(required = false) @Nullable
                    String course,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        Course only = course == null ? null : course(course);
        var page = pipeline.page(question.council(), question.moment("pipeline"), only, Part.of(limit, after));
        Words words = vault.openedFor(question.identity().role())
                .words(page.items().stream().flatMap(SchemeView::words));
        return question.list(page, known -> SchemeView.of(known, question.asAt(), words));
    }

    private static Course course(String asked) {
        return Arrays.stream(Course.values())
                .filter(course -> course.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter(
                        "course",
                        "One of these is expected: "
                                + Arrays.stream(Course.values()).map(Word::word).collect(Collectors.joining(", "))));
    }
}
