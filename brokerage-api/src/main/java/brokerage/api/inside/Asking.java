package brokerage.api.inside;

import brokerage.api.desk.Told;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The questions of one page: all about its date, all as known at one position, so that what it shows belongs together. */
public final class Asking {

    private final Api api;
    private final Question question;
    private final HttpServletRequest page;
    private final HttpServletResponse answer;

    Asking(Api api, Question question, HttpServletRequest page, HttpServletResponse answer) {
        this.api = api;
        this.question = question;
        this.page = page;
        this.answer = answer;
        answer.setHeader(Told.POSITION, Long.toString(question.position()));
    }

    public Question question() {
        return question;
    }

    /**
     * The answer at an address.
     *
     * @param path below the API's root, with names in braces for the values
     * @throws RequestFault that says what the API's problem says
     */
    public JsonNode of(String path, Object... values) {
        return answer(path, values).body();
    }

    /** As {@link #of}, with the record's version. */
    public Answer answer(String path, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(question.asAt());
        all.add(question.position());
        String join = path.contains("?") ? "&" : "?";
        return api.ask(page, answer, path + join + "asAt={asAt}&knownAt={knownAt}", all.toArray());
    }
}
