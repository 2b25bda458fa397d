package brokerage.api.door;

import brokerage.api.access.Role;
import brokerage.api.problems.RequestFault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** The roles of whoever asks, and the one a person with several chose on a page, kept with their session. */
public final class Held {

    private Held() {}

    /** By the word of the identity provider; none of somebody it does not vouch for. */
    public static List<Role> roles() {
        return Claims.known(SecurityContextHolder.getContext().getAuthentication())
                .map(Claims::roles)
                .orElse(List.of());
    }

    /**
     * From now on this session asks in it.
     *
     * @throws RequestFault if it is not among those held
     */
    public static Role choose(String role, HttpServletRequest request) {
        Role chosen = Claims.of(SecurityContextHolder.getContext().getAuthentication())
                .role(role);
        request.getSession().setAttribute(Door.ROLE, chosen.word());
        return chosen;
    }

    /** As the request itself says, or else its session. */
    static @Nullable String asked(HttpServletRequest request) {
        String said = request.getHeader(Door.ROLE);
        HttpSession session = request.getSession(false);
        return said != null || session == null ? said : (String) session.getAttribute(Door.ROLE);
    }
}
