package brokerage.api.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No body grows without bound, whether or not it says beforehand how long it is. */
@Component
final class BodyLimit extends OncePerRequestFilter {

    static final long COMMAND = 1L << 20;
    /** A council's whole history in one upload. */
    static final long IMPORT = 50L << 20;

    private static final String IMPORTS = "/api/v1/imports";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = request.getRequestURI().startsWith(IMPORTS) ? IMPORT : COMMAND;
        chain.doFilter(new LimitedRequest(request, limit), response);
    }
}
