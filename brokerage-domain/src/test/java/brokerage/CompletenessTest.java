package brokerage;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.budget.BudgetCommand;
import brokerage.budget.BudgetRefusal;
import brokerage.child.ChildCommand;
import brokerage.child.ChildRefusal;
import brokerage.contract.ContractCommand;
import brokerage.contract.ContractRefusal;
import brokerage.flow.StartInEmergency;
import brokerage.flow.StartMatched;
import brokerage.home.HomeCommand;
import brokerage.home.HomeRefusal;
import brokerage.meeting.MeetingCommand;
import brokerage.meeting.MeetingRefusal;
import brokerage.pipeline.PipelineCommand;
import brokerage.pipeline.PipelineRefusal;
import brokerage.plan.PlanCommand;
import brokerage.plan.PlanRefusal;
import brokerage.provider.ProviderCommand;
import brokerage.provider.ProviderRefusal;
import brokerage.referral.ReferralCommand;
import brokerage.referral.ReferralRefusal;
import brokerage.signoff.SignOffCommand;
import brokerage.signoff.SignOffRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every command has its test, and every refusal is expected by one. */
class CompletenessTest {

    static final Path TESTS = Path.of("src/test/java/brokerage");
    static final List<Class<?>> COMMANDS = List.of(
            ChildCommand.class,
            HomeCommand.class,
            ContractCommand.class,
            PipelineCommand.class,
            MeetingCommand.class,
            PlanCommand.class,
            ProviderCommand.class,
            ReferralCommand.class,
            BudgetCommand.class,
            SignOffCommand.class,
            StartMatched.class,
            StartInEmergency.class);
    static final List<Class<?>> REFUSALS = List.of(
            ChildRefusal.class,
            HomeRefusal.class,
            ContractRefusal.class,
            PipelineRefusal.class,
            MeetingRefusal.class,
            PlanRefusal.class,
            ProviderRefusal.class,
            ReferralRefusal.class,
            BudgetRefusal.class,
            SignOffRefusal.class);

    @Test
    void every_command_has_a_test_of_its_name() {
        assertThat(COMMANDS.stream().flatMap(CompletenessTest::records))
                .hasSizeGreaterThan(50)
                .allSatisfy(command -> assertThat(testOf(command)).exists());
    }

    @Test
    void every_refusal_is_expected_by_a_test_of_its_own_aggregate() {
        assertThat(REFUSALS.stream().flatMap(CompletenessTest::records))
                .hasSizeGreaterThan(50)
                .allSatisfy(refusal -> assertThat(sources(folder(refusal))).contains(expectation(refusal)));
    }

    private static Stream<Class<?>> records(Class<?> family) {
        if (family.isRecord()) return Stream.of(family);
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(CompletenessTest::records)
                .distinct();
    }

    private static Path testOf(Class<?> command) {
        return folder(command).resolve(command.getSimpleName() + "Test.java");
    }

    private static String expectation(Class<?> refusal) {
        return "refusedWith(new " + refusal.getSimpleName() + "(";
    }

    private static Path folder(Class<?> type) {
        return TESTS.resolve(type.getPackageName().substring("brokerage.".length()));
    }

    /** All tests of a folder as one text, without the blanks that only the formatter put there. */
    private static String sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(CompletenessTest::read)
                    .collect(Collectors.joining())
                    .replaceAll("\\(\\s+", "(");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
