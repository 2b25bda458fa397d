package brokerage.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import brokerage.child.ChildCommand;
import brokerage.child.ChildCommand.OfResidence;
import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.language.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is told in whatever order: a child lives in one place, two children never share a bed, the homes know what the
 * children's records say, and a refusal changes nothing.
 */
class RandomHistoriesTest {

    static final int COMMANDS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 4013, 4061})
    void every_night_stays_possible(long seed) {
        var told = new ArrayList<Object>();
        try {
            tellAtRandom(seed, told);
        } catch (AssertionError | RuntimeException impossible) {
            fail("seed %d: %s, after%n%s".formatted(seed, impossible, inLines(shrunk(told))), impossible);
        }
    }

    /** Otherwise the histories could stay possible by being empty. */
    @Test
    void every_command_about_residence_is_accepted_now_and_then() {
        Map<Class<?>, Integer> accepted = new HashMap<>();
        for (long seed : List.of(1L, 2L, 3L, 5L, 8L)) tellAtRandom(seed, new ArrayList<>(), accepted);
        assertThat(accepted.keySet().stream().filter(OfResidence.class::isAssignableFrom))
                .containsExactlyInAnyOrderElementsOf(flowCommands().toList());
    }

    static void tellAtRandom(long seed, List<Object> told) {
        tellAtRandom(seed, told, new HashMap<>());
    }

    private static void tellAtRandom(long seed, List<Object> told, Map<Class<?>, Integer> accepted) {
        var brokerage = new InMemoryBrokerage();
        var random = new RandomCommands(seed, brokerage);
        Stream.concat(
                        Residences.opening().stream(),
                        Stream.generate(random::next).limit(COMMANDS))
                .forEach(command -> {
                    told.add(command);
                    if (tell(brokerage, command)) accepted.merge(command.getClass(), 1, Integer::sum);
                });
    }

    private static boolean tell(InMemoryBrokerage brokerage, Object command) {
        long before = brokerage.position();
        boolean accepted = accepts(brokerage, command);
        if (!accepted)
            assertThat(brokerage.position()).as("a refusal changes nothing").isEqualTo(before);
        if (accepted && command instanceof RecordPlacements) assertToldAgainNothingChanges(brokerage, command);
        Nights.assertPossible(brokerage);
        return accepted;
    }

    private static void assertToldAgainNothingChanges(InMemoryBrokerage brokerage, Object command) {
        long before = brokerage.position();
        brokerage.tell(command);
        assertThat(brokerage.position())
                .as("the same told again changes nothing")
                .isEqualTo(before);
    }

    private static boolean accepts(InMemoryBrokerage brokerage, Object command) {
        try {
            long version = brokerage.tell(command);
            if (command instanceof ChildCommand ofChild)
                assertThat(brokerage.events(ofChild.child().value()))
                        .as("the version")
                        .hasSize((int) version + 1);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** Leaves out what is not needed to fail: halves first, single commands last. */
    private static List<Object> shrunk(List<Object> told) {
        List<Object> needed = told;
        int opening = Residences.opening().size();
        for (int size = told.size() / 2; size > 0; size /= 2)
            for (int at = needed.size() - size; at >= opening; at -= size) {
                var fewer = new ArrayList<>(needed);
                fewer.subList(at, at + size).clear();
                if (!isPossible(fewer)) needed = fewer;
            }
        return needed;
    }

    private static boolean isPossible(List<Object> commands) {
        var brokerage = new InMemoryBrokerage();
        try {
            commands.forEach(command -> tell(brokerage, command));
            return true;
        } catch (AssertionError | RuntimeException impossible) {
            return false;
        }
    }

    private static String inLines(List<Object> commands) {
        return IntStream.range(0, commands.size())
                .mapToObj(i -> i + ": " + commands.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Class<?>> flowCommands() {
        return Stream.of(ResidenceFlow.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("on"))
                .map(method -> method.getParameterTypes()[0]);
    }
}
