package brokerage.api.inside;

import brokerage.api.problems.RequestFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/**
 * What the API says to a page: the answer, or the problem.
 *
 * @param version of the record, as in the header {@code ETag}; empty where it has none
 */
public record Answer(HttpStatus status, JsonNode body, String version) {

    static Answer of(int status, JsonNode body, HttpHeaders headers) {
        String tag = headers.getETag();
        return new Answer(HttpStatus.valueOf(status), body, tag == null ? "" : tag);
    }

    public boolean isProblem() {
        return status.isError();
    }

    /**
     * The answer itself.
     *
     * @throws RequestFault that says what the problem says
     */
    Answer orFault() {
        if (!isProblem()) return this;
        JsonNode first = body.path("errors").path(0);
        throw new RequestFault(
                status,
                body.path("type").asString("").replace("/problems/", ""),
                first.path("field").asString(""),
                body.path("detail").asString(status.getReasonPhrase()));
    }
}
