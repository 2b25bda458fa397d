package brokerage.api.door;

import brokerage.api.problems.RequestFault;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The forms in which something is sent and answered, looked at before anybody decides: a command that was carried out and
 * then could not be answered would look refused to its sender.
 */
final class Forms {

    private Forms() {}

    /**
     * @throws RequestFault when it says of no form what it sends, asks with a character that PostgreSQL does not keep, or could
     *     not read the answer to a command
     */
    static void mustFit(HttpServletRequest request) {
        String sent = request.getContentType();
        if (sent != null && sent.contains("*"))
            throw new RequestFault(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "unsupported-media-type",
                    HttpHeaders.CONTENT_TYPE,
                    "One form is expected, as application/json");
        String asked = request.getQueryString();
        if (asked != null && asked.contains("%00"))
            throw RequestFault.badParameter("", "No parameter holds a null character");
        boolean asks = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (!asks && !canBeAnswered(request))
            throw new RequestFault(
                    HttpStatus.NOT_ACCEPTABLE, "not-acceptable", HttpHeaders.ACCEPT, "The answer is application/json");
    }

    /** By a page where a page asks, and by JSON anywhere. */
    private static boolean canBeAnswered(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean page = !request.getRequestURI().startsWith(Addresses.ROOT);
        return takes(MediaType.APPLICATION_JSON, accepted) || (page && takes(MediaType.TEXT_HTML, accepted));
    }

    private static boolean takes(MediaType answer, @Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) return true;
        try {
            return MediaType.parseMediaTypes(accepted).stream()
                    .anyMatch(type -> type.includes(answer) && type.getQualityValue() > 0);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
