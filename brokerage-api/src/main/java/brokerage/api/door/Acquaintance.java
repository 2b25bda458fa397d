package brokerage.api.door;

import brokerage.api.problems.RequestFault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes who asks as soon as that is known, so that also a request no endpoint takes up is known by who sent it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class Acquaintance extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Claims.known(SecurityContextHolder.getContext().getAuthentication()).ifPresent(claims -> note(claims, request));
        chain.doFilter(request, response);
    }

    private static void note(Claims claims, HttpServletRequest request) {
        try {
            request.setAttribute(Identity.ATTRIBUTE, claims.identity(request));
        } catch (RequestFault unusable) {
            request.removeAttribute(Identity.ATTRIBUTE); // the door says what is wrong with it
        }
    }
}
