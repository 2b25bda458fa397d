package brokerage.house;

import brokerage.budget.BudgetCommand;
import brokerage.budget.BudgetEvent;
import brokerage.child.ChildCommand;
import brokerage.child.ChildEvent;
import brokerage.contract.ContractCommand;
import brokerage.contract.ContractEvent;
import brokerage.flow.ExchangeBeds;
import brokerage.flow.StartInEmergency;
import brokerage.flow.StartMatched;
import brokerage.home.HomeCommand;
import brokerage.home.HomeEvent;
import brokerage.language.Refusal;
import brokerage.meeting.MeetingCommand;
import brokerage.meeting.MeetingEvent;
import brokerage.pipeline.PipelineCommand;
import brokerage.pipeline.PipelineEvent;
import brokerage.plan.PlanCommand;
import brokerage.plan.PlanEvent;
import brokerage.provider.ProviderCommand;
import brokerage.provider.ProviderEvent;
import brokerage.referral.ReferralCommand;
import brokerage.referral.ReferralEvent;
import brokerage.signoff.SignOffCommand;
import brokerage.signoff.SignOffEvent;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;

/**
 * What may come of a command, read from the compiled code: every event and every refusal that is made on the ways that
 * begin at its handlers. A way that leads through another command goes on at that command's handlers.
 */
final class Consequences {

    static final List<Class<?>> COMMANDS = List.of(
            ReferralCommand.class,
            ChildCommand.class,
            HomeCommand.class,
            ContractCommand.class,
            PipelineCommand.class,
            MeetingCommand.class,
            PlanCommand.class,
            ProviderCommand.class,
            BudgetCommand.class,
            SignOffCommand.class);

    private static final List<Class<?>> EVENTS = List.of(
            ReferralEvent.class,
            ChildEvent.class,
            HomeEvent.class,
            ContractEvent.class,
            PipelineEvent.class,
            MeetingEvent.class,
            PlanEvent.class,
            ProviderEvent.class,
            BudgetEvent.class,
            SignOffEvent.class);

    /** Commands of the flows' own, beside those of the aggregates. */
    static final List<Class<?>> OF_FLOWS = List.of(StartMatched.class, StartInEmergency.class, ExchangeBeds.class);

    private static final List<JavaMethod> HANDLERS = HouseRulesTest.HOUSE.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(CommandHandler.class))
            .toList();

    private final Set<String> events = new TreeSet<>();
    private final Set<String> refusals = new TreeSet<>();

    private Consequences() {}

    static Consequences of(Class<?> command) {
        var found = new Consequences();
        var ahead = new ArrayDeque<JavaCodeUnit>(handlers(command).toList());
        var seen = new HashSet<JavaCodeUnit>();
        while (!ahead.isEmpty()) {
            JavaCodeUnit unit = ahead.poll();
            if (seen.add(unit)) found.follow(unit, ahead);
        }
        return found;
    }

    Set<String> events() {
        return events;
    }

    Set<String> refusals() {
        return refusals;
    }

    static Stream<Class<?>> records(Class<?> family) {
        if (family.isRecord()) return Stream.of(family);
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(Consequences::records)
                .distinct();
    }

    private void follow(JavaCodeUnit unit, ArrayDeque<JavaCodeUnit> ahead) {
        Stream.concat(
                        Stream.concat(unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream()),
                        unit.getConstructorReferencesFromSelf().stream())
                .map(JavaAccess.class::cast)
                .forEach(access -> {
                    JavaClass owner = access.getTargetOwner();
                    if (!owner.getPackageName().startsWith("brokerage.")) return;
                    if (access.getName().equals("<init>")) made(owner, ahead);
                    owner.getCodeUnits().stream()
                            .filter(called -> called.getName().equals(access.getName()))
                            .filter(called -> !isFold(called))
                            .forEach(ahead::add);
                });
    }

    /** What is folded has happened before: a fold makes no event and refuses nothing that is new. */
    private static boolean isFold(JavaCodeUnit called) {
        return called.getName().equals("after") || called.getName().equals("evolve");
    }

    private void made(JavaClass type, ArrayDeque<JavaCodeUnit> ahead) {
        if (isOneOf(EVENTS, type)) events.add(type.getSimpleName());
        if (type.isAssignableTo(Refusal.class)) refusals.add(type.getSimpleName());
        if (isOneOf(COMMANDS, type)) handlers(type.reflect()).forEach(ahead::add);
    }

    private static boolean isOneOf(List<Class<?>> families, JavaClass type) {
        return families.stream().anyMatch(type::isAssignableTo);
    }

    private static Stream<JavaMethod> handlers(Class<?> command) {
        return HANDLERS.stream()
                .filter(method -> method.getRawParameterTypes().getFirst().isEquivalentTo(command));
    }
}
