package brokerage.api.views;

import static brokerage.language.provision.RegistrationState.ADMISSIONS_RESTRICTED;
import static brokerage.language.provision.RegistrationState.CANCELLED;
import static brokerage.language.provision.RegistrationState.SUSPENDED;
import static brokerage.language.provision.TrafficLight.AMBER;
import static brokerage.language.provision.TrafficLight.RED;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.projections.occupancy.Quality;
import brokerage.projections.occupancy.Quality.Exposed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class QualityEndpoint {

    /** One child may be counted under several of these. */
    @Schema(name = "QualityExposure")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,

            @Schema(description = "Children living in such homes, each once")
            int children,

            long suspended,
            long cancelled,
            long restricted,
            long red,
            long amber,
            long belowGood,
            List<Exposed> items) {}

    private final Quality quality;

    QualityEndpoint(Quality quality) {
        this.quality = quality;
    }

    @GetMapping(Addresses.ROOT + "/views/quality")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The children who live in homes somebody has warned of",
            description = "Suspended, cancelled or restricted by the inspectorate, rated below good by it, or red or"
                    + " amber with the council's own quality team.")
    ResponseEntity<Told> quality(Question question) {
        Quality.Told told = quality.of(question.council(), question.moment("occupancy"));
        long position = told.position();
        return question.answer(
                position,
                new Told(
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        told.children().size(),
                        told.standing(SUSPENDED),
                        told.standing(CANCELLED),
                        told.standing(ADMISSIONS_RESTRICTED),
                        told.under(RED),
                        told.under(AMBER),
                        told.belowGood(),
                        told.children()));
    }
}
