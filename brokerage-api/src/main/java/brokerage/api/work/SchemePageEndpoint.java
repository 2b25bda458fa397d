package brokerage.api.work;

import static brokerage.api.work.shown.Plain.by;
import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.pounds;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;
import static brokerage.api.work.shown.Plain.yes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.door.Addresses;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Fact;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Sheet;
import brokerage.language.id.SchemeId;
import brokerage.pipeline.Course;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** A home to come: what it is to be, how far it has got, and what was decided about it. */
@Controller
class SchemePageEndpoint {

    private static final String LIST = Addresses.WORK + "/pipeline";

    private final Api api;

    SchemePageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(LIST + "/{scheme}")
    @Requires(Permission.READ_VIEWS)
    String scheme(
            @PathVariable SchemeId scheme,
            Question question,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        JsonNode told = asking.of("/pipeline/{scheme}", scheme);
        Sheet sheet = Sheet.of(
                        "Home to come " + Said.key(scheme.value()),
                        "%s, %s".formatted(word(told.path("toBe").path("kind")), beds(told.path("toBe"))),
                        List.of(
                                standing(told),
                                stages(told),
                                toBe(told.path("toBe")),
                                decisions(told, question.asAt())))
                .under(new Link("Homes to come", LIST))
                .with(question.identity().may(Permission.COMMISSION) ? deeds(told, LIST + "/" + scheme) : List.of());
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static String beds(JsonNode toBe) {
        String beds = text(toBe.path("beds"));
        return beds + (beds.equals("1") ? " bed" : " beds");
    }

    private static Part standing(JsonNode told) {
        return Part.facts(
                "standing",
                "How it stands",
                List.of(
                        Fact.of(
                                "Course",
                                "%s since %s".formatted(word(told.path("course")), date(told.path("courseOn")))),
                        Fact.of("Why", text(told.path("said"))),
                        Fact.of("Furthest stage reached", word(told.path("stage"))),
                        Fact.of("Planned to open", opening(told)),
                        Fact.of("Late", yes(told.path("late"))),
                        new Fact("Home", record(told.path("home"))),
                        Fact.of("Opened on", date(told.path("openedOn"))),
                        Fact.of("Proposed on", date(told.path("proposedOn")))));
    }

    private static String opening(JsonNode told) {
        return isSaid(told.path("openedOn"))
                ? Said.NOTHING
                : "%s, with a confidence of %s%%".formatted(date(told.path("opensOn")), text(told.path("confidence")));
    }

    private static Part stages(JsonNode told) {
        return Part.of(
                "stages",
                "Stages",
                new Table(
                        "Stages as planned, and when they were reached",
                        List.of(
                                Column.text("Stage"),
                                Column.text("Planned on"),
                                Column.number("Confidence"),
                                Column.text("Reached on")),
                        each(told.path("stages"))
                                .map(one -> Table.row(
                                        word(one.path("stage")),
                                        date(one.path("plannedOn")),
                                        isSaid(one.path("confidence"))
                                                ? text(one.path("confidence")) + "%"
                                                : Said.NOTHING,
                                        date(one.path("reachedOn"))))
                                .toList()));
    }

    private static Part toBe(JsonNode toBe) {
        return Part.facts(
                "to-be",
                "What it is to be",
                List.of(
                        Fact.of("Kind", word(toBe.path("kind"))),
                        Fact.of("Beds", text(toBe.path("beds"))),
                        Fact.of("In-house", yes(toBe.path("inHouse"))),
                        new Fact("Contract", record(toBe.path("contract"))),
                        Fact.of("Local authority", text(toBe.path("authority"))),
                        Fact.of("Capital", pounds(toBe.path("capital"))),
                        Fact.of("A bed's week", pounds(toBe.path("perBedWeek"))),
                        Fact.of("What else was said", text(toBe.path("words")))));
    }

    private static Part decisions(JsonNode told, LocalDate asAt) {
        return Part.of(
                "decisions",
                "Decisions",
                new Table(
                        "Whether it went on",
                        List.of(Column.text("From"), Column.text("Course"), Column.text("Why")),
                        by(asAt, told.path("decisions"))
                                .map(one -> Table.row(
                                        date(one.path("on")), word(one.path("course")), text(one.path("words"))))
                                .toList()));
    }

    /** What can still be told of it as it stands; one that is to open as a home on record is not given up. */
    private static List<Link> deeds(JsonNode told, String here) {
        Link goOn = new Link("Go on with it", here + "/resumptions/new");
        Link opens = new Link("Record that it opens, or put that right", here + "/openings/new");
        String course = told.path("course").asString();
        if (course.equals(Course.ABANDONED.word())) return List.of(goOn);
        if (course.equals(Course.OPENED.word())) return List.of(opens);
        List<Link> deeds = new ArrayList<>(List.of(
                new Link("Report a stage reached", here + "/stages-reached/new"),
                new Link("Report that a stage slips", here + "/slips/new"),
                new Link("Plan the stages anew", here + "/stage-plans/new"),
                new Link("Change what it is to be", here + "/revisions/new"),
                opens));
        if (course.equals(Course.ON_HOLD.word())) deeds.add(goOn);
        else if (!isSaid(told.path("home"))) deeds.add(new Link("Put it on hold", here + "/pauses/new"));
        if (!isSaid(told.path("home"))) deeds.add(new Link("Give it up", here + "/abandonments/new"));
        return deeds;
    }
}
