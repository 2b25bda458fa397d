package brokerage.api.problems;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request turned away at the door, before anybody decided on it. Carries no stack: it is an answer, not a fault of ours.
 * The message must never quote what was sent, which may be personal.
 */
public final class RequestFault extends RuntimeException {

    private final HttpStatus status;
    private final String rule;
    private final String field;

    /**
     * @param rule in words joined by hyphens
     * @param field the field, parameter or header at fault; empty when it is no single one
     */
    public RequestFault(HttpStatus status, String rule, String field, String message) {
        super(message, null, false, false);
        this.status = status;
        this.rule = rule;
        this.field = field;
    }

    public static RequestFault badParameter(String name, String message) {
        return new RequestFault(HttpStatus.BAD_REQUEST, "bad-parameter", name, message);
    }

    public static RequestFault badHeader(String name, String message) {
        return new RequestFault(HttpStatus.BAD_REQUEST, "bad-header", name, message);
    }

    public static RequestFault notTheirs(String message) {
        return new RequestFault(HttpStatus.FORBIDDEN, "not-for-this-role", "", message);
    }

    public static RequestFault notFound(String message) {
        return new RequestFault(HttpStatus.NOT_FOUND, "not-found", "", message);
    }

    HttpStatus status() {
        return status;
    }

    String rule() {
        return rule;
    }

    String field() {
        return field;
    }

    /** Never null here. */
    @Override
    public String getMessage() {
        @Nullable String message = super.getMessage();
        return message == null ? rule : message;
    }
}
