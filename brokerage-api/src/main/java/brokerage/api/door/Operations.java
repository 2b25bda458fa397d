package brokerage.api.door;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** What the operations of the service are called, for its description and in the audit: as stable as the behaviours. */
public final class Operations {

    private Operations() {}

    public static String name(HandlerMethod method) {
        String endpoint = method.getBeanType().getSimpleName().replace("Endpoint", "");
        return Character.toLowerCase(endpoint.charAt(0)) + endpoint.substring(1);
    }

    /** Empty for whatever is no operation of ours. */
    public static String name(@Nullable Object handler) {
        return handler instanceof HandlerMethod method ? name(method) : "";
    }
}
