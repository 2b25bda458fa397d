package brokerage.api.door;

import brokerage.api.access.Requires;
import brokerage.api.access.Role;
import brokerage.api.problems.RequestFault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets in whoever the identity provider vouches for, to the endpoints their role is permitted to use. */
@Component
final class Door implements HandlerInterceptor {

    /** Needed of whoever holds several roles: the one they ask in. Pages keep it with the session. */
    static final String ROLE = "Brokerage-Role";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Claims claims = Claims.of(SecurityContextHolder.getContext().getAuthentication());
        if (mustChoose(claims, request)) {
            response.sendRedirect(Addresses.ROLE);
            return false;
        }
        Identity identity = claims.identity(request);
        request.setAttribute(Identity.ATTRIBUTE, identity);
        boolean asksForVerbs = HttpMethod.OPTIONS.matches(request.getMethod());
        if (handler instanceof HandlerMethod endpoint && !asksForVerbs) mustBePermitted(identity.role(), endpoint);
        Forms.mustFit(request);
        return true;
    }

    /** A browser sends no such header: whoever reads pages is led to where the role is chosen. */
    private static boolean mustChoose(Claims claims, HttpServletRequest request) {
        return claims.roles().size() > 1
                && Held.asked(request) == null
                && !request.getRequestURI().startsWith(Addresses.ROOT);
    }

    private static void mustBePermitted(Role role, HandlerMethod endpoint) {
        Requires required = endpoint.getMethodAnnotation(Requires.class);
        if (required == null) throw new IllegalStateException(endpoint + " does not say whom it is open to");
        if (!role.may(required.value()))
            throw RequestFault.notTheirs(
                    "A %s may not: %s".formatted(role.word(), required.value().inWords()));
    }
}
