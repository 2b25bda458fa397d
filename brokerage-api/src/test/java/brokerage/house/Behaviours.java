package brokerage.house;

import brokerage.api.published.kafka.Topics;
import brokerage.api.published.views.View;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Every behaviour of the service as one page, worked out from the code. */
final class Behaviours {

    private static final Path ROOT = Path.of("..");

    private static final Pattern MOMENT = Pattern.compile("moment\\(\"?(\\w+)");
    private static final Map<String, String> NEWS =
            Map.of(Topics.REFERRAL, "referral", Topics.PLACEMENT, "child", Topics.HOME, "home");

    private static final Map<String, String> WHAT = new LinkedHashMap<>();

    static {
        WHAT.put("referral", "A referral");
        WHAT.put("child", "A child");
        WHAT.put("home", "A home");
        WHAT.put("contract", "A contract");
        WHAT.put("provider", "A provider");
        WHAT.put("pipeline", "A home to come");
        WHAT.put("meeting", "A meeting of the board");
        WHAT.put("plan", "An action of the plan");
        WHAT.put("budget", "A year's budget");
        WHAT.put("signoff", "A month's sign-off");
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
            page.append("\nTold on: ").append(topics(room)).append(" ([contracts](contracts/)).\n");
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

    /** The addresses whose answers are laid out from this kind of stream, as their code says of which projection it asks. */
    private static Set<String> views(String room) {
        String family = "brokerage.%s.%sEvent".formatted(room, capital(room));
        Set<String> projections = HouseRulesTest.HOUSE.stream()
                .filter(type -> type.getPackageName().startsWith("brokerage.projections."))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(needs -> needs.getTargetClass().getName().equals(family)))
                .map(type -> type.getPackageName().replace("brokerage.projections.", ""))
                .collect(Collectors.toSet());
        return HouseRulesTest.HOUSE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GetMapping.class))
                .filter(method -> asks(method.getOwner()).anyMatch(projections::contains))
                .map(method ->
                        "GET " + method.getAnnotationOfType(GetMapping.class).value()[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> asks(JavaClass endpoint) {
        Path source = ROOT.resolve("brokerage-api/src/main/java")
                .resolve(endpoint.getName().replace('.', '/') + ".java");
        try {
            return MOMENT.matcher(Files.readString(source)).results().map(found -> singular(found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A projection is asked for by its name, or by a constant of the class that answers. */
    private static String singular(String asked) {
        return asked.toLowerCase(Locale.ROOT).replaceAll("s$", "");
    }

    private static String topics(String room) {
        Stream<String> news = NEWS.entrySet().stream()
                .filter(topic -> topic.getValue().equals(room))
                .map(Map.Entry::getKey);
        Stream<String> views = View.ALL.stream()
                .filter(view -> view.scope().equals(room)
                        || (view.other() != null && view.other().kind().equals(room)))
                .map(View::topic);
        String topics = code(Stream.concat(news, views)
                .map(topic -> Topics.of("{council}", topic))
                .toList());
        return topics.isEmpty() ? "no topic" : topics;
    }

    private static String test(Class<?> command) {
        Path folder = Path.of("brokerage-domain/src/test/java")
                .resolve(command.getPackageName().replace('.', '/'));
        String name = command.getSimpleName() + "Test.java";
        Path file = folder.resolve(name);
        if (!Files.exists(ROOT.resolve(file))) throw new AssertionError(command + " has no test " + file);
        return "[%s](../%s)".formatted(file.getFileName().toString().replace(".java", ""), file);
    }

    private static String code(Iterable<String> words) {
        var marked = new ArrayList<String>();
        words.forEach(word -> marked.add("`" + word + "`"));
        return String.join(", ", marked);
    }

    private static String kebab(String refusal) {
        return refusal.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String capital(String room) {
        return room.substring(0, 1).toUpperCase(Locale.ROOT) + room.substring(1);
    }
}
