package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.text;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.door.Addresses;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Fact;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Plain;
import brokerage.api.work.shown.Sheet;
import brokerage.language.id.ChildRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** A child's journey: where the child has lived, lives and is to live, day by day and placement by placement. */
@Controller
class ChildPageEndpoint {

    private final Api api;

    ChildPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(Addresses.WORK + "/children/{child}")
    @Requires(Permission.READ_RECORDS)
    String child(
            @PathVariable ChildRef child,
            Question question,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        JsonNode journey = asking.of("/children/{child}", child);
        boolean works = question.identity().may(Permission.WORK_ON_CASES);
        String here = Addresses.WORK + "/children/" + child;
        List<Part> parts = new ArrayList<>();
        parts.add(who(journey));
        parts.add(Lived.timeline(journey));
        each(journey.path("placements"))
                .forEach(placement ->
                        parts.add(Lived.placement(placement).with(works ? Lived.deeds(placement, here) : List.of())));
        Sheet sheet = Sheet.of("Child " + Said.key(child.value()), lead(journey.path("who")), parts)
                .under(new Link("Children", Addresses.WORK + "/children"))
                .with(works ? deeds(here, child) : List.of());
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static String lead(JsonNode who) {
        return isSaid(who.path("localId"))
                ? "%s, born on %s".formatted(text(who.path("localId")), date(who.path("dateOfBirth")))
                : "Born in " + text(who.path("bornIn"));
    }

    private static Part who(JsonNode journey) {
        JsonNode who = journey.path("who");
        List<Fact> facts = List.of(
                Fact.of("Local id", text(who.path("localId"))),
                Fact.of("Date of birth", date(who.path("dateOfBirth"))),
                Fact.of("Home postcode", text(who.path("homePostcode"))),
                Fact.of("Born in", text(who.path("bornIn"))),
                Fact.of("Unaccompanied, seeking asylum", Plain.yes(who.path("uasc"))));
        List<List<Cell>> care = each(journey.path("care"))
                .map(period -> Table.row(
                        date(period.path("from")), isSaid(period.path("until")) ? date(period.path("until")) : "still"))
                .toList();
        Part part = Part.facts(
                "who",
                "Who",
                facts,
                new Table("Periods of care", List.of(Column.text("From"), Column.text("Until")), care));
        return who.path("erased").asBoolean(false)
                ? part.saying("This record has been erased: nobody can be told any more who the child is.")
                : part;
    }

    private static List<Link> deeds(String here, ChildRef child) {
        return List.of(
                new Link("Log a referral for this child", Addresses.WORK + "/referrals/new?children=" + child),
                new Link("Place without a referral", here + "/placements/new"),
                new Link("Cease to look after", here + "/ends/new"));
    }
}
