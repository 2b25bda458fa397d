package brokerage.house;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.access.Role;
import brokerage.api.door.Addresses;
import brokerage.api.published.kafka.Topics;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may do and see what, read from the code and written as a page. */
final class AccessTable {

    private static final String START = """
            # Who may do and see what
            Read from the code, and held against it by the build. A token or a sign-in names one council, one person and their roles; whoever
            holds several says in `Brokerage-Role` in which they ask. A council's records are unknown to every other council.

            ## Roles and what they are permitted
            """;

    private static final String BESIDES = """

            ## Besides
            | where | who |
            | --- | --- |
            | `/actuator/health` and below | everybody: whether it is well, and nothing else |
            | `/login`, `/oauth2/*`, `/.well-known/*` | everybody: to sign in, to be given a token; attempts are counted. Only with the identity provider inside |
            | `/v3/api-docs`, `/swagger-ui.html` | whoever has a token or has signed in |
            | `/`, `/role` | whoever has signed in: to be led to the first page of their role, to choose which of several they look in |
            | other `/actuator/*` | `watch-the-service` |

            ## Topics
            Each council has topics of its own. What an account may read is granted on the broker: a council's topics one by one, or all of
            one council's; never another's with them. They hold references, never names, dates of birth, addresses or words.

            """;

    private static final Set<String> BEFORE_THE_DOOR = Set.of(Addresses.START, Addresses.ROLE);

    private AccessTable() {}

    /** An endpoint and what it asks for; null where it does not say. */
    record Opening(String verb, String path, Requires required) {}

    static List<Opening> endpoints() {
        return HouseRulesTest.HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class) || type.isAnnotatedWith(Controller.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(AccessTable::opening)
                .filter(Objects::nonNull)
                .sorted((one, other) -> (one.path() + one.verb()).compareTo(other.path() + other.verb()))
                .toList();
    }

    static String page() {
        return START + permissions() + "\n## Endpoints and pages\n| address | needs |\n| --- | --- |\n"
                + lines(endpoints().stream()
                        .map(open -> "| `%s %s` | `%s` |"
                                .formatted(
                                        open.verb(),
                                        open.path(),
                                        open.required().value().word())))
                + "\n## Fields\nEmpty for whoever is not permitted, whatever the endpoint. All others are open to whoever may use it.\n\n"
                + "| field | needs |\n| --- | --- |\n" + fields() + BESIDES + topics();
    }

    private static String permissions() {
        String roles = Arrays.stream(Role.values())
                .map(role -> " `" + role.word() + "` |")
                .collect(Collectors.joining());
        String head = "| permission | to |" + roles + "\n| --- | --- |" + " --- |".repeat(Role.values().length) + "\n";
        return head
                + lines(Arrays.stream(Permission.values())
                        .map(permission -> "| `%s` | %s |".formatted(permission.word(), permission.inWords())
                                + Arrays.stream(Role.values())
                                        .map(role -> role.may(permission) ? " yes |" : " |")
                                        .collect(Collectors.joining())));
    }

    private static String fields() {
        return lines(HouseRulesTest.HOUSE.stream()
                .map(JavaClass::reflect)
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Requires.class))
                .map(AccessTable::field)
                .sorted());
    }

    private static String field(RecordComponent component) {
        String type = component
                .getDeclaringRecord()
                .getName()
                .replaceFirst("^brokerage\\.api\\.", "")
                .replace('$', '.');
        return "| `%s.%s` | `%s` |"
                .formatted(
                        type,
                        component.getName(),
                        component.getAnnotation(Requires.class).value().word());
    }

    private static String topics() {
        return "| topic | reading it |\n| --- | --- |\n"
                + lines(Stream.concat(Topics.NEWS.stream(), Topics.VIEWS.stream())
                        .sorted()
                        .map(topic -> Topics.of("{council}", topic))
                        .map(topic -> "| `%s` | accounts of that council's `downstream_system`s that were granted it |"
                                .formatted(topic)));
    }

    private static Opening opening(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        boolean isForErrors = mapping != null && mapping.method().length == 0;
        return mapping == null || isForErrors || BEFORE_THE_DOOR.contains(mapping.path()[0])
                ? null
                : new Opening(mapping.method()[0].name(), mapping.path()[0], method.getAnnotation(Requires.class));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
