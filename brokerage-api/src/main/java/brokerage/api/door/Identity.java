package brokerage.api.door;

import brokerage.api.access.Permission;
import brokerage.api.access.Role;
import brokerage.api.log.Caller;
import brokerage.api.problems.RequestFault;
import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import brokerage.language.id.VaultRef;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;

/**
 * Who asks, for which council, in which role, with which program, and the request it all belongs to. An endpoint takes it
 * as an argument.
 */
public record Identity(CouncilId council, String actor, Role role, String client, String correlation) {

    static final String ATTRIBUTE = Identity.class.getName();

    /** Whom the door has let in with this request. */
    public static Identity of(RequestAttributes request) {
        Object identity = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (identity instanceof Identity known) return known;
        throw new IllegalStateException("this address is not behind the door");
    }

    /** Whom the door has let in with this request, if it has let anybody in. */
    public static Optional<Identity> in(HttpServletRequest request) {
        return Optional.ofNullable((Identity) request.getAttribute(ATTRIBUTE));
    }

    /** What the request is called, whoever sent it. */
    public static String correlation(HttpServletRequest request) {
        return Correlation.of(request);
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    public boolean isOf(Identifier id) {
        return id.council().equals(council);
    }

    /** Another council's record is as unknown here as one nobody ever made. */
    public void mustBeOf(Identifier id) {
        if (!isOf(id)) throw RequestFault.notFound("%s is not recorded".formatted(id));
    }

    public Caller because(@Nullable VaultRef reason) {
        return new Caller(council, actor, role.word(), client, reason, correlation);
    }
}
