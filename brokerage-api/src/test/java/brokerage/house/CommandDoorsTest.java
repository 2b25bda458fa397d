package brokerage.house;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.budget.BudgetCommand;
import brokerage.child.ChildCommand;
import brokerage.contract.ContractCommand;
import brokerage.home.HomeCommand;
import brokerage.meeting.MeetingCommand;
import brokerage.pipeline.PipelineCommand;
import brokerage.plan.PlanCommand;
import brokerage.provider.ProviderCommand;
import brokerage.referral.ReferralCommand;
import brokerage.signoff.SignOffCommand;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

/** Every command has a way in, and only one. */
class CommandDoorsTest {

    /** Spoken between the flow and the aggregates; nobody outside may say them. */
    static final Set<String> FLOW_ONLY = Set.of(
            "ReadHistory",
            "ConsiderPlacement",
            "MatchChild",
            "UnmatchChild",
            "ConsiderAdmission",
            "RecordResident",
            "ReadReferral",
            "RecordMatchedStart",
            "RaiseApprovals",
            "RecordEmergencyStart",
            "LiftHold",
            "EraseWords");

    @Test
    void every_command_is_sent_by_some_door() {
        List<String> without = commands()
                .filter(command -> !FLOW_ONLY.contains(command.getSimpleName()))
                .filter(command -> makers(command).noneMatch(maker -> maker.startsWith("brokerage.api.")))
                .map(Class::getSimpleName)
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void what_is_spoken_inside_a_flow_is_spoken_nowhere_else() {
        List<String> outsiders = commands()
                .filter(command -> FLOW_ONLY.contains(command.getSimpleName()))
                .flatMap(CommandDoorsTest::makers)
                .filter(maker -> !maker.startsWith("brokerage.flow."))
                .toList();
        assertThat(outsiders).isEmpty();
    }

    /** Otherwise the bus would hand it to the child alone, and the homes would never hear of it. */
    @Test
    void whatever_changes_where_a_child_sleeps_goes_through_the_flow() {
        JavaClass flow = HouseRulesTest.HOUSE.get("brokerage.flow.ResidenceFlow");
        Set<String> handled = flow.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                .map(method -> method.getRawParameterTypes().getFirst().getSimpleName())
                .collect(Collectors.toSet());
        Set<String> ofResidence = records(ChildCommand.class)
                .filter(ChildCommand.OfResidence.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(handled).isEqualTo(ofResidence);
    }

    static Stream<Class<?>> commands() {
        return Stream.of(
                        ChildCommand.class,
                        HomeCommand.class,
                        ContractCommand.class,
                        PipelineCommand.class,
                        MeetingCommand.class,
                        PlanCommand.class,
                        ProviderCommand.class,
                        ReferralCommand.class,
                        BudgetCommand.class,
                        SignOffCommand.class)
                .flatMap(CommandDoorsTest::records);
    }

    static Stream<Class<?>> records(Class<?> family) {
        if (family.isRecord()) return Stream.of(family);
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(CommandDoorsTest::records)
                .distinct();
    }

    private static Stream<String> makers(Class<?> command) {
        return HouseRulesTest.HOUSE.get(command).getConstructorCallsToSelf().stream()
                .map(JavaConstructorCall::getOriginOwner)
                .map(JavaClass::getName)
                .filter(maker -> !maker.equals(command.getName()));
    }
}
