package brokerage.flow;

import brokerage.child.ChildCommand.ConsiderPlacement;
import brokerage.child.ChildCommand.OfAdmission;
import brokerage.child.ChildCommand.OfResidence;
import brokerage.child.ChildCommand.ReadHistory;
import brokerage.child.ChildCommand.UnmatchChild;
import brokerage.child.ChildHistory;
import brokerage.child.Placement;
import brokerage.home.Admission;
import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.home.HomeCommand.LiftHold;
import brokerage.home.HomeCommand.RecordResident;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.provision.Resident;
import brokerage.language.rule.Finding;
import brokerage.referral.Proposal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * A child and the homes a command concerns, locked for the length of one unit of work. The child first, then the homes
 * in the order of their ids: one order for all, so that no two flows wait for each other.
 */
final class Residence {

    private final ChildRef ref;
    private final Aggregate<?> child;
    private final ChildHistory before;
    private final Map<HomeId, Aggregate<?>> homes = new LinkedHashMap<>();

    Residence(Repository<?> children, Repository<?> allHomes, OfResidence command) throws Exception {
        this(children, allHomes, command, Stream.empty());
    }

    /** With other homes besides, which the command itself does not touch. */
    Residence(Repository<?> children, Repository<?> allHomes, OfResidence command, Stream<HomeId> besides)
            throws Exception {
        ref = command.child();
        child = children.load(ref.value());
        before = history();
        for (String home : Stream.concat(command.homes(before), besides)
                .map(HomeId::value)
                .distinct()
                .sorted()
                .toList()) homes.put(new HomeId(home), allHomes.load(home));
    }

    /** What the home a child comes to says: the bed, and what its rules say. */
    Admission ask(OfAdmission c) throws Exception {
        var nights = new Period(c.placed().from(), c.until());
        var question = new ConsiderAdmission(
                c.placed().home(), c.child(), c.placed().placement(), c.placed().bed(), nights, c.today());
        return (Admission) handle(home(question.home()), question);
    }

    /** What the child's own rules say of it. */
    @SuppressWarnings("unchecked")
    List<Finding> consider(OfAdmission c) throws Exception {
        var question = new ConsiderPlacement(
                ref, c.placed().arrangement().type(), c.placed().from(), c.age());
        return (List<Finding>) handle(child, question);
    }

    /** The match has led to a placement, or was overtaken by one: no bed is kept for it any longer. */
    void free(Proposal match, LocalDate on) throws Exception {
        handle(child, new UnmatchChild(ref, match.id()));
        handle(home(match.home()), new LiftHold(match.home(), ref, on));
    }

    /** Lets the child decide and tells the homes. Answers with the version of the child's stream. */
    Object decide(OfResidence command) throws Exception {
        Object version = handle(child, command);
        ChildHistory after = history();
        for (HomeId home : homes.keySet()) tell(home, nights(ref, before, home), nights(ref, after, home));
        return version;
    }

    /** First what is no longer so, that its bed is free for what is so now. */
    private void tell(HomeId home, Map<PlacementId, Resident> known, Map<PlacementId, Resident> now) throws Exception {
        for (PlacementId gone : known.keySet()) if (!now.containsKey(gone)) tell(home, Resident.none(gone, ref));
        for (Resident resident : now.values())
            if (!resident.equals(known.get(resident.placement()))) tell(home, resident);
    }

    private void tell(HomeId home, Resident resident) throws Exception {
        handle(home(home), new RecordResident(home, resident));
    }

    /** The child's nights in one home, placement by placement. */
    static Map<PlacementId, Resident> nights(ChildRef ref, ChildHistory history, HomeId home) {
        var nights = new TreeMap<PlacementId, Resident>((a, b) -> a.value().compareTo(b.value()));
        for (Placement placement : history.placements())
            if (placement.home().equals(home)) nights.put(placement.id(), placement.resident(ref));
        return nights;
    }

    private ChildHistory history() throws Exception {
        return (ChildHistory) handle(child, new ReadHistory(ref));
    }

    private Aggregate<?> home(HomeId home) {
        return Objects.requireNonNull(homes.get(home), () -> home + " is not locked");
    }

    static Object handle(Aggregate<?> aggregate, Object command) throws Exception {
        return aggregate.handle(GenericCommandMessage.asCommandMessage(command));
    }
}
