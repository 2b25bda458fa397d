package brokerage.api.vault;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Whose entries were opened to answer a request, for the audit: also where the answer names nobody. */
public final class Opened {

    private static final String KEY = Opened.class.getName();

    private Opened() {}

    /** By their ids; nothing outside a request, where nobody looks. */
    @SuppressWarnings("unchecked")
    static void note(String subject) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null || !subject.startsWith("child:")) return;
        var opened = (Set<String>) request.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST);
        if (opened == null) {
            opened = new TreeSet<>();
            request.setAttribute(KEY, opened, RequestAttributes.SCOPE_REQUEST);
        }
        opened.add(subject);
    }

    /** The children among them. */
    @SuppressWarnings("unchecked")
    public static Set<String> during(HttpServletRequest request) {
        var opened = (Set<String>) request.getAttribute(KEY);
        return opened == null ? Set.of() : Set.copyOf(opened);
    }
}
