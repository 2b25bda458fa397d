package brokerage.api.door;

import brokerage.api.problems.RequestFault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a request through once it was counted, and answers whoever has come too often. */
final class Turnstile extends OncePerRequestFilter {

    private final BiConsumer<HttpServletRequest, HttpServletResponse> counting;
    private final HandlerExceptionResolver problems;

    Turnstile(BiConsumer<HttpServletRequest, HttpServletResponse> counting, HandlerExceptionResolver problems) {
        this.counting = counting;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            counting.accept(request, response);
        } catch (RequestFault tooMany) {
            problems.resolveException(request, response, null, tooMany);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Each of them stands at another place of the same way in. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return Turnstile.class.getName() + System.identityHashCode(this);
    }
}
