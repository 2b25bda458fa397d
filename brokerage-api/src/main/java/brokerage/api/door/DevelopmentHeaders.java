package brokerage.api.door;

import brokerage.api.problems.RequestFault;
import brokerage.language.id.CouncilId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Until sign-in comes: whoever sits at this machine says who they are in three headers and is believed. Nobody else is,
 * and nobody at all once {@code brokerage.identity.development-headers} is off.
 */
@Component
final class DevelopmentHeaders implements HandlerInterceptor {

    static final String COUNCIL = "X-Brokerage-Council";
    static final String ACTOR = "X-Brokerage-Actor";
    static final String ROLE = "X-Brokerage-Role";
    static final String IDENTITY = Identity.class.getName();

    private final boolean believed;

    DevelopmentHeaders(@Value("${brokerage.identity.development-headers:true}") boolean believed) {
        this.believed = believed;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!believed || !isFromThisMachine(request))
            throw unknown(ACTOR, "Headers are believed only from this machine, and only while they are switched on");
        Identity identity = new Identity(council(request), actor(request), role(request), Correlation.of(request));
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (!reads && !identity.role().mayChange())
            throw new RequestFault(
                    HttpStatus.FORBIDDEN, "not-for-this-role", ROLE, "This role reads and changes nothing");
        request.setAttribute(IDENTITY, identity);
        return true;
    }

    private static CouncilId council(HttpServletRequest request) {
        String council = header(request, COUNCIL);
        if (!council.matches("[a-z0-9-]{1,40}"))
            throw unknown(COUNCIL, "A council is named in lower case letters, digits and -");
        return new CouncilId(council);
    }

    private static String actor(HttpServletRequest request) {
        String actor = header(request, ACTOR);
        if (!actor.matches("[A-Za-z0-9._@-]{1,100}"))
            throw unknown(ACTOR, "A person is named in up to 100 letters, digits, ., _, @ and -");
        return actor;
    }

    private static Role role(HttpServletRequest request) {
        return Role.of(header(request, ROLE))
                .orElseThrow(() -> unknown(ROLE, "A role is one of the words of the service, as brokerage_officer"));
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        if (value == null) throw unknown(name, "The header %s is needed".formatted(name));
        return value;
    }

    private static RequestFault unknown(String header, String message) {
        return new RequestFault(HttpStatus.UNAUTHORIZED, "identity-needed", header, message);
    }

    /**
     * Not only sent from here but also addressed to here, by a page from here if by a page: a stranger's page whose name was
     * made to point at this machine is a stranger still.
     */
    private static boolean isFromThisMachine(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return isThisMachine(request.getRemoteAddr())
                && isThisMachine(request.getServerName())
                && (origin == null || isThisMachine(hostOf(origin)));
    }

    /** By name or by number, without asking anybody whose number a name is. */
    private static boolean isThisMachine(String host) {
        return host.matches("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");
    }

    private static String hostOf(String origin) {
        return origin.replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
    }
}
