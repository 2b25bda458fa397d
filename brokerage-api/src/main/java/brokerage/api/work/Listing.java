package brokerage.api.work;

import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** A list of the API's that may be too long for one page: what follows is of the same date, and as known at the same position. */
record Listing(JsonNode answer, Question question) {

    /**
     * @param path with how many at once behind its question mark, and names in braces for the values
     * @param after where the page before ended; none on the first
     */
    static Listing of(Asking asking, String path, @Nullable String after, Object... values) {
        if (after == null) return new Listing(asking.of(path, values), asking.question());
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(after);
        return new Listing(asking.of(path + "&after={after}", all.toArray()), asking.question());
    }

    Stream<JsonNode> items() {
        return Plain.each(answer.path("items"));
    }

    /** @param page its address, with what it was asked for behind a question mark, if anything */
    @Nullable
    Link next(String text, String page) {
        JsonNode last = answer.path("next");
        if (!Plain.isSaid(last)) return null;
        return new Link(
                text,
                UriComponentsBuilder.fromUriString(page)
                        .queryParam("after", last.asString())
                        .queryParam("asAt", question.asAt())
                        .queryParam("knownAt", question.position())
                        .toUriString());
    }
}
