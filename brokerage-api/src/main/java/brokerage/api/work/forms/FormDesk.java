package brokerage.api.work.forms;

import brokerage.api.board.shown.Said;
import brokerage.api.desk.Desk;
import brokerage.api.door.Addresses;
import brokerage.api.inside.Answer;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Keys;
import brokerage.api.work.shown.Link;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Where forms are handed out and taken back. What is taken is sent to the API as its body, with the key and the version that the
 * form carried: what the API takes leads on to the record, what it refuses stands beside what was typed.
 */
@Component
public class FormDesk {

    static final String KEY = Desk.FORM_KEY;
    static final String VERSION = "_version";
    private static final String NEW = "/new";

    /** A form that somebody is filling in, with the ids in its address. */
    private record Opened(Form form, Map<String, String> names) {}

    private final Api api;
    private final Keys keys;
    private final List<Form> forms;

    FormDesk(Api api, Keys keys) {
        this.api = api;
        this.keys = keys;
        this.forms = Stream.of(
                        ReferralForms.ALL,
                        MatchForms.ALL,
                        ChildForms.ALL,
                        BedForms.ALL,
                        PipelineForms.ALL,
                        BudgetForms.ALL,
                        PlanForms.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** A form to be filled in; what the address says after the question mark is filled in already. */
    public ModelAndView hand(Question question, HttpServletRequest request, HttpServletResponse response) {
        String address =
                request.getRequestURI().substring(0, request.getRequestURI().length() - NEW.length());
        Opened opened = opened(address);
        Subject subject = subject(opened, api.about(question, request, response));
        Filled filled = Filled.in(opened.form(), request).orUsual(opened.form(), subject);
        return page(
                Shown.of(opened.form(), subject, filled, Faults.NONE, address, back(opened), "form-" + keys.next()));
    }

    /** A form that was filled in. */
    public ModelAndView take(Question question, HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRequestURI();
        Opened opened = opened(address);
        Form form = opened.form();
        Filled filled = Filled.in(form, request);
        JsonNode body = filled.body(form, question.council().value());
        Answer answer = api.tell(request, response, form.addressOf(opened.names()), guards(request), body);
        if (!answer.isProblem()) return seen(answer.body());
        Subject subject = subject(opened, api.about(question, request, response));
        Subject asSent = answer.status() == HttpStatus.PRECONDITION_FAILED
                ? subject
                : new Subject(subject.asking(), subject.names(), subject.record(), sent(request, VERSION));
        ModelAndView page = page(Shown.of(
                form, asSent, filled, Faults.of(form, body, answer.body()), address, back(opened), sent(request, KEY)));
        page.setStatus(answer.status());
        return page;
    }

    private Opened opened(String address) {
        return forms.stream()
                .flatMap(form -> form.names(address).map(names -> new Opened(form, names)).stream())
                .findFirst()
                .orElseThrow(() -> RequestFault.notFound("There is no such form"));
    }

    private static Subject subject(Opened opened, Asking asking) {
        String record = opened.form().record();
        if (record.isEmpty()) return new Subject(asking, opened.names(), JsonNodeFactory.instance.objectNode(), "");
        Answer answer = asking.answer(record, whole(opened));
        return new Subject(asking, opened.names(), answer.body(), answer.version());
    }

    /** The first id in the address. */
    private static String whole(Opened opened) {
        String name = opened.form().record().replaceAll(".*\\{(\\w+)}", "$1");
        return Objects.requireNonNull(opened.names().get(name), name);
    }

    private static Link back(Opened opened) {
        String record = opened.form().record();
        if (record.isEmpty()) return opened.form().above();
        String id = whole(opened);
        return new Link(Said.key(id), Addresses.WORK + record.replaceAll("\\{\\w+}", id));
    }

    private static HttpHeaders guards(HttpServletRequest request) {
        var guards = new HttpHeaders();
        if (!sent(request, KEY).isEmpty()) guards.set("Idempotency-Key", sent(request, KEY));
        if (!sent(request, VERSION).isEmpty()) guards.set(HttpHeaders.IF_MATCH, sent(request, VERSION));
        return guards;
    }

    private static String sent(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Led on, so that looking at the page again sends nothing again. */
    private static ModelAndView seen(JsonNode told) {
        String[] location = told.path("location")
                .asString()
                .substring(Addresses.ROOT.length())
                .replace("/placements/", "#")
                .split("#", 2);
        String part = location.length > 1 ? "#" + location[1] : "";
        var redirect = new RedirectView("%s%s?done=%s%s"
                .formatted(Addresses.WORK, location[0], told.path("position").asString(), part));
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    private static ModelAndView page(Shown shown) {
        return new ModelAndView("form", Map.of("form", shown));
    }
}
