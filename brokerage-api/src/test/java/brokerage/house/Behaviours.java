package brokerage.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Every behaviour of the service as one page, worked out from the code. */
final class Behaviours {

    private static final Path ROOT = Path.of("..");

    private static final Map<String, String> WHAT = new LinkedHashMap<>();

    static {
        WHAT.put("referral", "A referral");
        WHAT.put("child", "A child");
        WHAT.put("home", "A home");
        WHAT.put("contract", "A contract");
        WHAT.put("provider", "A provider");
        WHAT.put("flow", "Several at once");
    }

    private Behaviours() {}

    static String page() {
        var page = new StringBuilder("""
                # 3 · Behaviours

                All that the service can be told: at which door, which events may come of it, by which names it may be refused, and
                the test that shows it. Worked out from the code by the build, which compares this page with it
                (`mvn test -pl brokerage-api -am -Dtest=BehavioursTest -Dbehaviours.write=true -Dsurefire.failIfNoSpecifiedTests=false`
                writes it anew). Beside these names every door knows `invalid-value`, `missing-field`, `unknown-field`,
                `unknown-reference` and `stale-version`.
                """);
        WHAT.forEach((room, title) -> section(page, room, title));
        return page.toString();
    }

    private static void section(StringBuilder page, String room, String title) {
        page.append("\n## ").append(title).append('\n');
        if (!room.equals("flow")) {
            page.append("\nSeen at: ").append(code(views(room))).append(".\n");
            page.append("\nTold on: ").append(topics(room)).append(".\n");
        }
        page.append(
                "\n| behaviour | door | command | events | refused as | test |\n| --- | --- | --- | --- | --- | --- |\n");
        commands(room).forEach(command -> page.append(row(command)));
    }

    private static Stream<Class<?>> commands(String room) {
        Stream<Class<?>> all = Stream.concat(
                Consequences.COMMANDS.stream().flatMap(Consequences::records), Consequences.OF_FLOWS.stream());
        return all.filter(command -> command.getPackageName().equals("brokerage." + room))
                .filter(command -> !CommandDoorsTest.FLOW_ONLY.contains(command.getSimpleName()));
    }

    private static String row(Class<?> command) {
        Consequences found = Consequences.of(command);
        List<JavaMethod> doors = doors(command);
        String summary = doors.stream()
                .map(door -> door.getAnnotationOfType(Operation.class).summary())
                .collect(Collectors.joining(" / "));
        String address = doors.stream()
                .map(door -> door.getAnnotationOfType(PostMapping.class).value()[0])
                .map(path -> "`POST " + path + "`")
                .collect(Collectors.joining("<br>"));
        return "| %s | %s | `%s` | %s | %s | %s |\n"
                .formatted(
                        summary.isEmpty() ? "Read from another record" : summary,
                        address.isEmpty() ? "import" : address,
                        command.getSimpleName(),
                        code(found.events()),
                        code(found.refusals().stream().map(Behaviours::kebab).toList()),
                        test(command));
    }

    private static List<JavaMethod> doors(Class<?> command) {
        return HouseRulesTest.HOUSE.get(command).getConstructorCallsToSelf().stream()
                .map(call -> call.getOriginOwner())
                .distinct()
                .flatMap(door -> door.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PostMapping.class))
                .sorted((a, b) -> a.getFullName().compareTo(b.getFullName()))
                .toList();
    }

    /** The addresses that are answered from a projection laid out from this kind of stream. */
    private static Set<String> views(String room) {
        String family = "brokerage.%s.%sEvent".formatted(room, capital(room));
        Set<String> rooms = HouseRulesTest.HOUSE.stream()
                .filter(type -> type.getPackageName().startsWith("brokerage.projections."))
                .filter(type -> dependsOn(type, family))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        return HouseRulesTest.HOUSE.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(needs -> rooms.contains(needs.getTargetClass().getPackageName())))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GetMapping.class))
                .map(method ->
                        "GET " + method.getAnnotationOfType(GetMapping.class).value()[0])
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static boolean dependsOn(JavaClass type, String family) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(needs -> needs.getTargetClass().getName().equals(family));
    }

    private static String topics(String room) {
        String message = room.equals("child") ? "PlacementMessage" : capital(room) + "Message";
        boolean published = HouseRulesTest.HOUSE.contain("brokerage.api.published." + message);
        String topic = room.equals("child") ? "placement" : room;
        return published
                ? "`brokerage.%s.v1` ([contracts](contracts/))".formatted(topic)
                : "no topic; see [contracts](contracts/)";
    }

    private static String test(Class<?> command) {
        Path module = Path.of("brokerage-domain/src/test/java");
        String folder = command.getPackageName().replace('.', '/');
        Path file = module.resolve(folder).resolve(command.getSimpleName() + "Test.java");
        if (!Files.exists(ROOT.resolve(file))) throw new AssertionError(command + " has no test " + file);
        return "[%sTest](../%s)".formatted(command.getSimpleName(), file);
    }

    private static String code(Iterable<String> words) {
        var marked = new ArrayList<String>();
        words.forEach(word -> marked.add("`" + word + "`"));
        return String.join(", ", marked);
    }

    private static String kebab(String refusal) {
        return refusal.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String capital(String room) {
        return room.substring(0, 1).toUpperCase(Locale.ROOT) + room.substring(1);
    }
}
