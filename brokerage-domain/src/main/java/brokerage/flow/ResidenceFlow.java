package brokerage.flow;

import brokerage.child.ChildCommand.*;
import brokerage.home.Admission;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Whatever changes where a child sleeps: the child's record and the homes' change together or not at all.
 *
 * <p>Asks the home a child comes to, lets the child decide, and tells every home whose nights changed how they read now;
 * a home that finds its bed taken refuses, and nothing of it has happened. The framework appends all events of the unit
 * of work at once.
 */
@Flow
class ResidenceFlow {

    private final Repository<?> children;
    private final Repository<?> homes;

    ResidenceFlow(
            @Qualifier("childRepository") Repository<?> children, @Qualifier("homeRepository") Repository<?> homes) {
        this.children = children;
        this.homes = homes;
    }

    @CommandHandler
    Object on(StartPlacement c) throws Exception {
        return admit(c);
    }

    @CommandHandler
    Object on(MoveChild c) throws Exception {
        return admit(c);
    }

    @CommandHandler
    Object on(StepDownPlacement c) throws Exception {
        return admit(c);
    }

    @CommandHandler
    Object on(EndPlacement c) throws Exception {
        return new Residence(children, homes, c).decide(c);
    }

    @CommandHandler
    Object on(CeaseCare c) throws Exception {
        return new Residence(children, homes, c).decide(c);
    }

    @CommandHandler
    Object on(ChangeBed c) throws Exception {
        return new Residence(children, homes, c).decide(c);
    }

    @CommandHandler
    Object on(LeaveTemporarily c) throws Exception {
        return new Residence(children, homes, c).decide(c);
    }

    @CommandHandler
    Object on(ReturnFromAbsence c) throws Exception {
        return new Residence(children, homes, c).decide(c);
    }

    @CommandHandler
    Object on(CorrectPlacement c) throws Exception {
        return new Residence(children, homes, c).decide(c);
    }

    @CommandHandler
    Object on(WithdrawPlacement c) throws Exception {
        return new Residence(children, homes, c).decide(c);
    }

    @CommandHandler
    Object on(RecordPlacements c) throws Exception {
        return new Residence(children, homes, c).decide(c);
    }

    private Object admit(OfAdmission c) throws Exception {
        var residence = new Residence(children, homes, c);
        Admission answer = residence.ask(c);
        return residence.decide(c.admitted(answer.bed(), answer.findings()));
    }
}
