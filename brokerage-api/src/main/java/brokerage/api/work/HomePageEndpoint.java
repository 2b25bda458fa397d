package brokerage.api.work;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.door.Addresses;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Plain;
import brokerage.api.work.shown.Sheet;
import brokerage.language.id.HomeId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** A home: what it is, how it stands, who lives there, and what its beds were and will be. */
@Controller
class HomePageEndpoint {

    private final Api api;

    HomePageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(Addresses.WORK + "/homes/{home}")
    @Requires(Permission.READ_RECORDS)
    String home(
            @PathVariable HomeId home,
            Question question,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        JsonNode told = asking.of("/homes/{home}", home);
        JsonNode history = asking.of("/homes/{home}/history", home);
        boolean looksAfter = question.identity().may(Permission.LOOK_AFTER_HOMES);
        String here = Addresses.WORK + "/homes/" + home;
        List<Part> parts = new ArrayList<>();
        parts.add(Kept.standing(told.path("home"), history));
        Plain.each(told.path("beds"))
                .forEach(bed -> parts.add(Kept.bed(bed, history, question.asAt())
                        .with(
                                looksAfter
                                        ? deeds(here + "/beds/"
                                                + bed.path("bed").asString())
                                        : List.of())));
        parts.add(Kept.residents(history));
        Sheet sheet = Sheet.of("Home " + name(told.path("home"), home), lead(told.path("home")), parts)
                .under(new Link("Homes", Addresses.WORK + "/homes"))
                .with(
                        question.identity().may(Permission.READ_VIEWS)
                                ? List.of(new Link(
                                        "Its beds night by night",
                                        "%s/homes/%s?asAt=%s".formatted(Addresses.BOARD, home, question.asAt())))
                                : List.of());
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static String name(JsonNode home, HomeId id) {
        String name = home.path("name").asString("");
        return name.isEmpty() ? Said.key(id.value()) : "%s (%s)".formatted(name, Said.key(id.value()));
    }

    private static String lead(JsonNode home) {
        return "%s, %s, %s places"
                .formatted(
                        Plain.word(home.path("kind")),
                        home.path("inHouse").asBoolean(false) ? "in-house" : "of another provider",
                        Plain.text(home.path("places")));
    }

    private static List<Link> deeds(String bed) {
        return List.of(
                new Link("Explain why it is empty", bed + "/void-explanations/new"),
                new Link("Hold", bed + "/holds/new"),
                new Link("Release a hold", bed + "/hold-releases/new"),
                new Link("Close", bed + "/closures/new"),
                new Link("Reopen", bed + "/reopenings/new"));
    }
}
