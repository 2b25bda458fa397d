package brokerage.api.desk;

import brokerage.api.door.Identity;
import brokerage.api.door.LimitedRequest;
import brokerage.api.log.Once;
import brokerage.api.problems.RequestFault;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The two headers by which a sender guards a command: against overwriting, and against telling it twice. */
record Guards(HttpServletRequest request, LimitedRequest body) {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The version the sender decided on; null when any will do. */
    @Nullable
    Long expectedVersion() {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.equals("*")) return null;
        if (!tag.matches("\"\\d{1,18}\""))
            throw RequestFault.badHeader(HttpHeaders.IF_MATCH, "One ETag as it was given is expected, as in \"3\"");
        return Long.valueOf(tag.substring(1, tag.length() - 1));
    }

    void mustNotExpect() {
        if (request.getHeader(HttpHeaders.IF_MATCH) != null)
            throw RequestFault.badHeader(HttpHeaders.IF_MATCH, "What is only being made has no version yet");
    }

    /** Null when the sender gave no key. A form of one of our pages carries it among its inputs. */
    @Nullable
    Once once(Identity identity, String location) {
        String header = request.getHeader(IDEMPOTENCY_KEY);
        String key = header == null ? request.getParameter(Desk.FORM_KEY) : header;
        if (key == null) return null;
        if (!key.matches("[\\x21-\\x7e]{1,200}"))
            throw RequestFault.badHeader(IDEMPOTENCY_KEY, "1 to 200 visible ASCII characters are expected");
        return new Once(key, body.fingerprint(identity.council().value()), location);
    }
}
