package brokerage.api.audit;

import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Holds every answer back until the audit has it, around everything else that may answer, so that no endpoint can be
 * forgotten. What cannot be accounted for is not shown.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class AnswersHeld extends OncePerRequestFilter {

    private static final List<String> ABOUT_THE_RECORD = List.of(HttpHeaders.ETAG, Told.POSITION);

    private static final List<String> WATCHED = List.of(Addresses.ROOT, Addresses.BOARD, Addresses.WORK);

    private final Account account;
    private final HandlerExceptionResolver problems;

    AnswersHeld(Account account, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.account = account;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return WATCHED.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldAnswer held = account.hold(request, response);
        chain.doFilter(request, held);
        try {
            account.of(request, held);
        } catch (DataAccessException unaccounted) {
            held.resetBuffer();
            for (String header : ABOUT_THE_RECORD) response.setHeader(header, null);
            response.setContentType(null);
            problems.resolveException(request, held, null, unaccounted);
        }
        held.copyBodyToResponse();
    }
}
