package brokerage.api.identity;

import brokerage.api.access.Role;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The people of the identity provider inside.
 *
 * @param council that all of them belong to
 * @param issuer as it stands in tokens
 * @param keyFile what tokens are signed with; in the data folder if left out
 * @param people their roles by name, which is their password as well
 */
@ConfigurationProperties("brokerage.identity")
record DemoIdentity(
        @DefaultValue("demo") String council,
        @DefaultValue("http://127.0.0.1:8080") String issuer,
        @DefaultValue("") String keyFile,
        @DefaultValue Map<String, List<Role>> people) {

    static final String AUDIENCE = "brokerage";

    /** What their tokens say of them. */
    Map<String, Object> claims(String name) {
        List<Role> roles = people.get(name);
        if (roles == null) throw new IllegalArgumentException("nobody here is called so");
        return Map.of(
                "council",
                council,
                "preferred_username",
                name,
                "roles",
                roles.stream().map(Role::word).toList(),
                "aud",
                List.of(AUDIENCE));
    }
}
