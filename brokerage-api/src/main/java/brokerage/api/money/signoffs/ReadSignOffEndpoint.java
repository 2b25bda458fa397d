package brokerage.api.money.signoffs;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.SignOffId;
import brokerage.projections.Moment;
import brokerage.projections.money.SignOffs;
import brokerage.projections.money.SignOffs.Known;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Money")
class ReadSignOffEndpoint {

    private static final String MONEY = "money";

    private final SignOffs signOffs;
    private final Vault vault;

    ReadSignOffEndpoint(SignOffs signOffs, Vault vault) {
        this.signOffs = signOffs;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/sign-offs/{signOff}")
    @Requires(Permission.READ_VIEWS)
    @Operation(summary = "A month's sign-off by a date, each time it was signed off")
    ResponseEntity<Listed<SignOffView>> read(@PathVariable SignOffId signOff, Question question) {
        question.identity().mustBeOf(signOff);
        long position = question.position(MONEY);
        List<Known> known = signOffs.of(signOff, new Moment(question.asAt(), position));
        if (known.isEmpty()) throw RequestFault.notFound("%s is not recorded".formatted(signOff));
        Words words = words(known, question);
        return question.list(
                position, known.stream().map(one -> SignOffView.of(one, words)).toList());
    }

    @GetMapping(Addresses.ROOT + "/sign-offs")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The months signed off by a date, the latest first",
            description = "Each as it was last signed off by then. In pages.")
    ResponseEntity<Listed<SignOffView>> list(
            Question question,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        var page = signOffs.page(question.council(), question.moment(MONEY), Part.of(limit, after));
        Words words = words(page.items(), question);
        return question.list(page, known -> SignOffView.of(known, words));
    }

    private Words words(List<Known> known, Question question) {
        return vault.openedFor(question.identity().role()).words(known.stream().map(Known::words));
    }
}
