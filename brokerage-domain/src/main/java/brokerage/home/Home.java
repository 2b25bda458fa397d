package brokerage.home;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.home.HomeCommand.*;
import brokerage.home.HomeEvent.*;
import brokerage.home.HomeRefusal.*;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.id.HomeId;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One home and its beds. Each handler answers with the version of the stream after it; saying again what is recorded
 * already changes nothing. Two children in one bed on one night are always refused.
 */
@Aggregate(type = "home", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Home {

    @AggregateIdentifier
    private HomeId id;

    private HomeHistory history = HomeHistory.NONE;

    Home() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(RegisterHome c) {
        if (history.details() != null) throw new Refused(new HomeAlreadyRegistered(id));
        apply(new HomeRegistered(c.home(), c.details(), c.from(), c.registration(), c.rating(), c.light()));
        return getVersion();
    }

    @CommandHandler
    long on(CorrectHome c) {
        if (c.details().equals(history.details())) return getVersion();
        Must.keepBedsSleptIn(history, c.details());
        apply(new HomeCorrected(id, c.details(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(ChangeHomeRegistration c) {
        boolean told = history.standing().registrations().saysOn(c.on(), c.state());
        if (!told) apply(new HomeRegistrationChanged(id, c.on(), c.state(), urgentMoves(c)));
        return getVersion();
    }

    @CommandHandler
    long on(InspectHome c) {
        boolean told = history.standing().ratings().saysOn(c.on(), c.rating());
        if (!told) apply(new HomeInspected(id, c.on(), c.rating()));
        return getVersion();
    }

    @CommandHandler
    long on(SetTrafficLight c) {
        boolean told = history.standing().lights().saysOn(c.on(), c.light());
        if (!told) apply(new TrafficLightSet(id, c.on(), c.light()));
        return getVersion();
    }

    @CommandHandler
    long on(AllotBed c) {
        Bed bed = Must.beOpen(history, id, c.bed(), c.from());
        var to = new Allotment(
                c.contract(), c.contract() == null && history.known().inHouse());
        if (!bed.allotments().saysOn(c.from(), to)) apply(new BedAllotted(id, c.bed(), c.from(), to));
        return getVersion();
    }

    @CommandHandler
    long on(HoldBed c) {
        Bed bed = Must.beOpen(history, id, c.bed(), c.from());
        var nights = new Period(c.from(), c.until());
        var hold = new Hold(nights, c.child());
        Must.holdANight(nights);
        if (bed.holds().contains(hold)) return getVersion();
        Must.notBeHeld(bed, c.bed(), nights);
        Must.beUsable(bed, c.bed(), c.from());
        Must.beFree(history, c.bed(), nights);
        apply(new BedHeld(id, c.bed(), hold));
        return getVersion();
    }

    @CommandHandler
    long on(ReleaseHold c) {
        Hold hold =
                history.bed(id, c.bed()).holdOn(c.on()).orElseThrow(() -> new Refused(new BedNotHeld(c.bed(), c.on())));
        apply(new BedHoldReleased(id, c.bed(), hold.period().from(), c.on()));
        return getVersion();
    }

    @CommandHandler
    long on(CloseBed c) {
        Bed bed = Must.beOpen(history, id, c.bed(), c.closure().period().from());
        if (bed.closures().contains(c.closure())) return getVersion();
        Must.notBeClosed(bed, c.bed(), c.closure().period());
        apply(new BedClosed(id, c.bed(), c.closure()));
        return getVersion();
    }

    @CommandHandler
    long on(ReopenBed c) {
        Closure closure = history.bed(id, c.bed())
                .closureOn(c.on())
                .orElseThrow(() -> new Refused(new BedNotClosed(c.bed(), c.on())));
        apply(new BedReopened(id, c.bed(), closure.period().from(), c.on()));
        return getVersion();
    }

    @CommandHandler
    long on(ExplainVoid c) {
        Bed bed = Must.beOpen(history, id, c.bed(), c.explanation().from());
        if (bed.explanations().contains(c.explanation())) return getVersion();
        Must.standEmpty(history, bed, c.bed(), c.explanation().from());
        apply(new VoidExplained(id, c.bed(), c.explanation()));
        return getVersion();
    }

    @CommandHandler
    long on(BudgetBeds c) {
        if (history.budgets().saysOn(c.from(), c.perBedWeek())) return getVersion();
        Must.beInHouse(history, id, c.from());
        Must.beABudget(c.perBedWeek());
        apply(new BedsBudgeted(id, c.from(), c.perBedWeek()));
        return getVersion();
    }

    @CommandHandler
    Admission on(ConsiderAdmission c) {
        return new BedChoice(history, c).answer();
    }

    /** Takes the child in as the child's record says; a hold the child comes under is used up. */
    @CommandHandler
    long on(RecordResident c) {
        Resident resident = c.resident();
        Must.shareNoBed(history, id, resident);
        if (!history.residents().contains(resident)) apply(new ResidentRecorded(id, resident));
        resident.spells().forEach(spell -> useUpHold(resident, spell));
        return getVersion();
    }

    @CommandHandler
    long on(LiftHold c) {
        history.beds()
                .forEach((number, bed) -> bed.holds().stream()
                        .filter(hold -> c.child().equals(hold.child()) && hold.lastsBeyond(c.on()))
                        .forEach(hold -> apply(
                                new BedHoldReleased(id, number, hold.period().from(), hold.notBefore(c.on())))));
        return getVersion();
    }

    private void useUpHold(Resident resident, Spell spell) {
        Integer number = spell.bed();
        if (number == null) return;
        history.bed(id, number).holds().stream()
                .filter(hold -> resident.child().equals(hold.child()))
                .flatMap(hold -> hold.period().within(spell.period()).stream()
                        .map(used ->
                                new BedHoldReleased(id, number, hold.period().from(), used.from())))
                .forEach(released -> apply(released));
    }

    private List<UrgentMove> urgentMoves(ChangeHomeRegistration c) {
        if (!c.state().meansResidentsMove()) return List.of();
        return history.residentsOn(c.on())
                .map(resident -> new UrgentMove(resident.child(), resident.placement()))
                .toList();
    }

    @EventSourcingHandler
    void evolve(HomeEvent event) {
        id = event.home();
        history = history.after(event);
    }
}
