package brokerage.api.door;

import brokerage.api.problems.RequestFault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No body grows without bound, whether or not it says beforehand how long it is. */
@Component
final class BodyLimit extends OncePerRequestFilter {

    static final long COMMAND = 1L << 20;
    /** A council's whole history in one upload. */
    static final long IMPORT = 50L << 20;

    /** Two lists handed in on a page. */
    static final long PAGE = 12L << 20;

    private static final String IMPORTS = "/api/v1/imports";

    /**
     * An upload on a page carries the page's token in itself, so it is read before anybody knows who sends it: it says how long
     * it is, and is not long. A program's is read once its sender is known to be permitted.
     */
    static void mustFitOnAPage(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null
                || !type.startsWith("multipart/")
                || request.getRequestURI().startsWith("/api/")) return;
        long length = request.getContentLengthLong();
        if (length < 0 || length > PAGE)
            throw new RequestFault(
                    HttpStatus.CONTENT_TOO_LARGE, "too-large", "", "A page takes %d MB at most".formatted(PAGE >> 20));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = request.getRequestURI().startsWith(IMPORTS) ? IMPORT : COMMAND;
        chain.doFilter(new LimitedRequest(request, limit), response);
    }
}
