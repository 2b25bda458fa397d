package brokerage.child;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.child.ChildCommand.*;
import brokerage.child.ChildEvent.*;
import brokerage.child.ChildRefusal.RecordIsErased;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.care.EndReason;
import brokerage.language.id.ChildRef;
import brokerage.language.rule.Finding;
import brokerage.language.rule.RuleNotMet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One child's record through all periods of care. Each handler answers with the version of the stream after it. What
 * has happened is recorded; two things are refused always: a child in two places, and an end before its beginning.
 */
@Aggregate(type = "child", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Child {

    @AggregateIdentifier
    private ChildRef id;

    private ChildHistory history = ChildHistory.NONE;

    Child() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(StartLookingAfter c) {
        ChildHistory before = history;
        Must.beBorn(c.particulars(), c.on());
        Must.notBeLookedAfter(history, c.on());
        apply(new ChildBecameLookedAfter(c.child(), c.on(), c.particulars()));
        Must.bePossible(before, history);
        return getVersion();
    }

    @CommandHandler
    long on(CorrectChild c) {
        ChildHistory before = history;
        LocalDate began = history.care().getLast().from();
        LocalDate careFrom = Objects.requireNonNullElse(c.careFrom(), began);
        boolean same = c.particulars().equals(history.particulars()) && careFrom.equals(began);
        Must.notHaveEndedBefore(history, careFrom);
        if (!same) apply(new ChildCorrected(id, careFrom, c.particulars(), c.because()));
        Must.bePossible(before, history);
        return getVersion();
    }

    @CommandHandler
    long on(StartPlacement c) {
        ChildHistory before = history;
        Must.beNew(history, c.placed().placement());
        if (c.endReason() != null) Must.beAMoveReason(c.endReason());
        apply(new PlacementStarted(id, c.placed(), history.follows(c.placed()), findings(c, c.findings())));
        if (c.until() != null)
            end(
                    history.placement(c.placed().placement()),
                    c.until(),
                    Objects.requireNonNullElse(c.endReason(), EndReason.OTHER));
        Must.bePossible(before, history);
        return getVersion();
    }

    @CommandHandler
    long on(MoveChild c) {
        ChildHistory before = history;
        Must.beNew(history, c.placed().placement());
        Must.beAMoveReason(c.reason());
        Must.beAbleToLeave(history.placement(c.leaving()), c.placed());
        apply(new ChildMoved(id, c.leaving(), c.reason(), c.placed(), findings(c, c.findings())));
        Must.bePossible(before, history);
        return getVersion();
    }

    @CommandHandler
    long on(StepDownPlacement c) {
        ChildHistory before = history;
        Must.beNew(history, c.placed().placement());
        Placement left = history.placement(c.leaving());
        Must.beAbleToLeave(left, c.placed());
        var type = left.typeOn(c.placed().from());
        Must.beAStepDown(type, c.placed().arrangement());
        apply(new PlacementSteppedDown(id, c.leaving(), type, c.placed(), findings(c, c.findings())));
        Must.bePossible(before, history);
        return getVersion();
    }

    @CommandHandler
    long on(EndPlacement c) {
        Must.beAMoveReason(c.reason());
        end(history.placement(c.placement()), c.on(), c.reason());
        return getVersion();
    }

    @CommandHandler
    long on(CeaseCare c) {
        Must.beLookedAfter(history, c.on());
        Must.haveNoPlacementAfter(history, c.on());
        history.placements().stream()
                .filter(placement -> placement.period().isOpen())
                .forEach(placement -> end(placement, c.on(), EndReason.LEFT_CARE));
        apply(new ChildCeasedToBeLookedAfter(id, c.on()));
        return getVersion();
    }

    @CommandHandler
    long on(LeaveTemporarily c) {
        Placement placement = Must.beRunning(history, c.placement(), c.from());
        Must.notBeAway(placement, new Period(c.from(), c.until()));
        apply(new ChildWentAbsent(id, c.placement(), c.kind(), c.from(), c.until()));
        return getVersion();
    }

    @CommandHandler
    long on(ReturnFromAbsence c) {
        Absence away = Must.beAway(history.placement(c.placement()), c.on());
        boolean told = c.on().equals(away.period().until());
        if (!told) apply(new ChildReturned(id, c.placement(), away.period().from(), c.on()));
        return getVersion();
    }

    @CommandHandler
    long on(ChangeFees c) {
        Must.beRunning(history, c.placement(), c.from());
        apply(new FeesChanged(id, c.placement(), c.from(), c.fees()));
        return getVersion();
    }

    @CommandHandler
    long on(ChangeArrangement c) {
        Must.beRunning(history, c.placement(), c.from());
        apply(new ArrangementChanged(id, c.placement(), c.from(), c.arrangement()));
        return getVersion();
    }

    @CommandHandler
    long on(ChangeRegistration c) {
        Must.beRunning(history, c.placement(), c.from());
        apply(new PlacementRegistrationChanged(id, c.placement(), c.from(), c.registration()));
        return getVersion();
    }

    @CommandHandler
    long on(ReviewUnregisteredPlacement c) {
        Must.beUnregistered(Must.beRunning(history, c.placement(), c.on()), c.on());
        apply(new UnregisteredPlacementReviewed(id, c.placement(), c.on(), c.review()));
        return getVersion();
    }

    @CommandHandler
    long on(AgreeFunding c) {
        Must.beRunning(history, c.placement(), c.from());
        apply(new FundingAgreed(id, c.placement(), c.from(), c.shares()));
        return getVersion();
    }

    @CommandHandler
    long on(ChangeBed c) {
        Must.beRunning(history, c.placement(), c.from());
        apply(new BedChanged(id, c.placement(), c.from(), c.bed()));
        return getVersion();
    }

    @CommandHandler
    long on(CorrectPlacement c) {
        ChildHistory before = history;
        Placement wrong = history.placement(c.placement());
        Boundaries.of(history, wrong, c.correction().of(wrong))
                .forEach(corrected -> apply(new PlacementCorrected(id, corrected, c.because())));
        Must.bePossible(before, history);
        return getVersion();
    }

    @CommandHandler
    long on(WithdrawPlacement c) {
        history.placement(c.placement());
        apply(new PlacementRecordedInError(id, c.placement(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(RecordPlacements c) {
        ChildHistory before = history;
        new Recording(id, history).of(c.placements(), c.inError()).forEach(this::apply);
        Must.bePossible(before, history);
        return getVersion();
    }

    @CommandHandler
    List<Finding> on(MatchChild c) {
        Must.beFreeForAMatch(history);
        apply(new ChildMatched(id, c.match(), c.from()));
        return ChildRules.of(history, c.type(), c.from(), c.age());
    }

    @CommandHandler
    long on(UnmatchChild c) {
        Matched match = history.match();
        if (match != null && match.match().equals(c.match())) apply(new ChildMatchEnded(id, c.match()));
        return getVersion();
    }

    @CommandHandler
    long on(PlaceLegalHold c) {
        apply(new LegalHoldPlaced(id, c.hold(), c.reference(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(LiftLegalHold c) {
        Must.stand(history, c.hold());
        apply(new LegalHoldLifted(id, c.hold(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(EraseRecord c) {
        Retention retention = Must.beDone(history, c);
        apply(new RecordErased(id, retention.ground(), retention.until()));
        return getVersion();
    }

    @CommandHandler
    List<Finding> on(ConsiderPlacement c) {
        return ChildRules.of(history, c.type(), c.from(), c.age());
    }

    @EventSourcingHandler
    void evolve(ChildEvent event) {
        id = event.child();
        history = history.after(event);
    }

    @CommandHandler
    ChildHistory on(ReadHistory c) {
        return history;
    }

    /** Nothing more is told of somebody nobody knows; what happened may still be read, or nights could not be counted. */
    private void apply(ChildEvent event) {
        if (history.keeping().erased()) throw new Refused(new RecordIsErased(id));
        AggregateLifecycle.apply(event);
    }

    private void end(Placement placement, LocalDate on, EndReason reason) {
        Must.beAbleToEnd(placement, on);
        apply(new PlacementEnded(id, placement.id(), on, reason));
    }

    /**
     * What the child's own rules say, after what others said, if it is not among that already (a match was held against them
     * too, and may have been approved); a choice about the future must meet them all.
     */
    private List<Finding> findings(OfAdmission c, List<Finding> said) {
        List<String> asked = said.stream().map(Finding::rule).toList();
        var own = ChildRules.of(history, c.placed(), c.age()).stream().filter(rule -> !asked.contains(rule.rule()));
        List<Finding> all = Stream.concat(said.stream(), own).toList();
        if (c.placed().from().isAfter(c.today()))
            all.stream().filter(Finding::stopsAChoice).findFirst().ifPresent(finding -> {
                throw new Refused(new RuleNotMet(finding));
            });
        return all;
    }
}
