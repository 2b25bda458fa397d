package brokerage.api.children;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.children.JourneyView.Care;
import brokerage.api.children.JourneyView.Who;
import brokerage.api.children.placements.PlacementsRead;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.ChildRef;
import brokerage.projections.journey.Journey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Children")
class ReadJourneyEndpoint {

    private final Journey journeys;
    private final PlacementsRead placements;
    private final Vault vault;

    ReadJourneyEndpoint(Journey journeys, PlacementsRead placements, Vault vault) {
        this.journeys = journeys;
        this.placements = placements;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/children/{child}")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "A child's whole journey",
            description =
                    "Who the child is can be read by those who look after the case; to everyone else the child has"
                            + " a reference and a month of birth.")
    ResponseEntity<JourneyView> read(@PathVariable ChildRef child, Question question) {
        question.identity().mustBeOf(child);
        Journey.Told told = journeys.of(child, question.moment("journey"))
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(child)));
        var view = new JourneyView(
                question.asAt(),
                question.knownAt(told.position()),
                told.position(),
                child,
                told.who().version(),
                who(told.who(), question),
                told.care().stream()
                        .map(care -> new Care(care.fromOn(), care.untilOn()))
                        .toList(),
                placements.of(told, question));
        return question.answer(told.position(), told.who().version(), view);
    }

    private Who who(Journey.Who who, Question question) {
        Words known = vault.openedFor(question.identity().role())
                .words(Stream.of(who.localId(), who.dateOfBirth(), who.homePostcode()));
        return new Who(
                known.at(who.localId()),
                known.at(who.dateOfBirth()),
                known.at(who.homePostcode()),
                who.bornIn(),
                who.uasc(),
                who.erased());
    }
}
