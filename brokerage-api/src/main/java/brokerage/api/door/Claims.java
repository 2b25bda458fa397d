package brokerage.api.door;

import brokerage.api.access.Permission;
import brokerage.api.access.Role;
import brokerage.api.problems.RequestFault;
import brokerage.language.id.CouncilId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * What an identity provider says of somebody, in a token or at sign-in: {@code council}, {@code roles},
 * {@code preferred_username} (or {@code sub}) and {@code azp} (or {@code client_id}).
 */
record Claims(Map<String, Object> said) {

    private static final String SIGNED_IN_HERE = "browser";

    static Claims of(@Nullable Authentication authentication) {
        return known(authentication).orElseThrow(Claims::nobody);
    }

    /** None of somebody for whom no identity provider vouches. */
    static Optional<Claims> known(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof ClaimAccessor known
                ? Optional.of(new Claims(known.getClaims()))
                : Optional.empty();
    }

    /** As whom this request is made. */
    Identity identity(HttpServletRequest request) {
        return new Identity(council(), actor(), role(Held.asked(request)), client(), Correlation.of(request));
    }

    CouncilId council() {
        return text("council")
                .filter(council -> council.matches("[a-z0-9-]{1,40}"))
                .map(CouncilId::new)
                .orElseThrow(() -> unusable("council", "it names no council in lower case letters, digits and -"));
    }

    String actor() {
        return text("preferred_username")
                .or(() -> text("sub"))
                .filter(actor -> actor.matches("[A-Za-z0-9._@-]{1,100}"))
                .orElseThrow(() -> unusable("preferred_username", "it names nobody in letters, digits, ., _, @ and -"));
    }

    /** The program that asks: the one the token was given to. */
    String client() {
        return text("azp")
                .or(() -> text("client_id"))
                .filter(client -> client.matches("[A-Za-z0-9._:/@-]{1,100}"))
                .orElse(SIGNED_IN_HERE);
    }

    /** The one role they have; of several the one they ask in. */
    Role role(@Nullable String asked) {
        List<Role> held = roles();
        if (asked == null && held.size() == 1) return held.getFirst();
        if (asked == null && held.isEmpty()) throw unusable("roles", "it gives no role of this service");
        if (asked == null)
            throw RequestFault.badHeader(Door.ROLE, "Several roles are held: the one asked in is needed");
        return Role.of(asked).filter(held::contains).orElseThrow(Claims::notHeld);
    }

    boolean hold(Permission permission) {
        return roles().stream().anyMatch(role -> role.may(permission));
    }

    List<Role> roles() {
        return said.get("roles") instanceof Collection<?> words
                ? words.stream()
                        .map(Object::toString)
                        .map(Role::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList()
                : List.of();
    }

    private Optional<String> text(String claim) {
        return said.get(claim) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    static RequestFault nobody() {
        return new RequestFault(HttpStatus.UNAUTHORIZED, "identity-needed", "Authorization", "A valid token is needed");
    }

    private static RequestFault notHeld() {
        return new RequestFault(HttpStatus.FORBIDDEN, "role-not-held", Door.ROLE, "This role is not among those held");
    }

    private static RequestFault unusable(String claim, String why) {
        return new RequestFault(HttpStatus.FORBIDDEN, "identity-unusable", claim, "The token cannot be used: " + why);
    }
}
