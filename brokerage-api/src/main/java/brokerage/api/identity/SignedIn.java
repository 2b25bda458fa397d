package brokerage.api.identity;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Somebody who signed in on the page, with the claims a token of theirs would have. */
final class SignedIn extends User implements ClaimAccessor {

    private static final long serialVersionUID = 1;

    private final transient Map<String, Object> claims;

    SignedIn(String name, Map<String, Object> claims) {
        super(name, "{noop}" + name, List.of());
        this.claims = claims;
    }

    @Override
    public Map<String, Object> getClaims() {
        return claims;
    }
}
