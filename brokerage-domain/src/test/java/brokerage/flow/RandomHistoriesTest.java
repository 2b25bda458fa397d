package brokerage.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import brokerage.child.ChildCommand;
import brokerage.child.ChildCommand.OfResidence;
import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.language.Refused;
import brokerage.language.id.Identifier;
import brokerage.referral.ReferralCommand;
import brokerage.referral.ReferralCommand.ApproveMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is told in whatever order: a child lives in one place, two children never share a bed, the homes know what the
 * children's records say, every match has its bed and its child, and a refusal changes nothing.
 */
class RandomHistoriesTest {

    static final int COMMANDS = 200;
    static final BiFunction<Long, InMemoryBrokerage, Supplier<Object>> HOUSING =
            (seed, brokerage) -> new RandomCommands(seed, brokerage)::next;
    static final BiFunction<Long, InMemoryBrokerage, Supplier<Object>> SEARCHING =
            (seed, brokerage) -> new RandomReferrals(seed, brokerage)::next;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 4013, 4061})
    void every_night_stays_possible(long seed) {
        var told = new ArrayList<Object>();
        try {
            tellAtRandom(seed, HOUSING, told);
        } catch (AssertionError | RuntimeException impossible) {
            fail("seed %d: %s, after%n%s".formatted(seed, impossible, inLines(shrunk(told))), impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void every_match_is_accounted_for(long seed) {
        var told = new ArrayList<Object>();
        try {
            tellAtRandom(seed, SEARCHING, told);
        } catch (AssertionError | RuntimeException impossible) {
            fail("seed %d: %s, after%n%s".formatted(seed, impossible, inLines(shrunk(told))), impossible);
        }
    }

    /** Otherwise the histories could stay possible by being empty. */
    @Test
    void every_command_about_residence_is_accepted_now_and_then() {
        assertThat(accepted(HOUSING).filter(OfResidence.class::isAssignableFrom))
                .containsExactlyInAnyOrderElementsOf(commands(ResidenceFlow.class));
    }

    @Test
    void every_command_about_matches_is_accepted_now_and_then() {
        assertThat(accepted(SEARCHING)).contains(ApproveMatch.class).containsAll(commands(ReferralFlow.class));
    }

    private static Stream<Class<?>> accepted(BiFunction<Long, InMemoryBrokerage, Supplier<Object>> office) {
        return Stream.of(1L, 2L, 3L, 5L, 8L)
                .flatMap(seed -> tellAtRandom(seed, office, new ArrayList<>())
                        .told(Object.class)
                        .<Class<?>>map(Object::getClass))
                .distinct();
    }

    private static InMemoryBrokerage tellAtRandom(
            long seed, BiFunction<Long, InMemoryBrokerage, Supplier<Object>> office, List<Object> told) {
        var brokerage = new InMemoryBrokerage();
        var random = office.apply(seed, brokerage);
        Stream.concat(Residences.opening().stream(), Stream.generate(random).limit(COMMANDS))
                .forEach(command -> {
                    told.add(command);
                    tell(brokerage, command);
                });
        return brokerage;
    }

    private static void tell(InMemoryBrokerage brokerage, Object command) {
        long before = brokerage.position();
        boolean accepted = accepts(brokerage, command);
        if (!accepted)
            assertThat(brokerage.position()).as("a refusal changes nothing").isEqualTo(before);
        if (accepted && command instanceof RecordPlacements) assertToldAgainNothingChanges(brokerage, command);
        Nights.assertPossible(brokerage);
        Matches.assertAccountedFor(brokerage);
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
            if (command instanceof ChildCommand ofChild) assertVersion(brokerage, ofChild.child(), version);
            if (command instanceof ReferralCommand of) assertVersion(brokerage, of.referral(), version);
            return true;
        } catch (Refused | AggregateNotFoundException refused) {
            return false;
        }
    }

    private static void assertVersion(InMemoryBrokerage brokerage, Identifier stream, long version) {
        assertThat(brokerage.events(stream.value())).as("the version").hasSize((int) version + 1);
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

    private static List<Class<?>> commands(Class<?> flow) {
        return Stream.of(flow.getDeclaredMethods())
                .filter(method -> method.getName().equals("on"))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .toList();
    }
}
