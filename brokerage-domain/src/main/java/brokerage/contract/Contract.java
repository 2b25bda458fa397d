package brokerage.contract;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.contract.ContractCommand.*;
import brokerage.contract.ContractEvent.*;
import brokerage.contract.ContractRefusal.*;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Prices.Answer;
import brokerage.contract.Prices.Uplift;
import brokerage.language.Money;
import brokerage.language.Refused;
import brokerage.language.id.ContractId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One contract. Each handler answers with the stream's version after it; what is recorded already changes nothing. */
@Aggregate(type = "contract", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Contract {

    @AggregateIdentifier
    private ContractId id;

    private ContractHistory history = ContractHistory.NONE;

    Contract() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(RegisterContract c) {
        if (history.terms() != null) throw new Refused(new ContractAlreadyRegistered(id));
        Must.beAPrice(c.terms().pricePerBedWeek());
        apply(new ContractRegistered(c.contract(), c.terms()));
        return getVersion();
    }

    @CommandHandler
    long on(CorrectContract c) {
        if (c.terms().equals(history.terms())) return getVersion();
        Must.beAPrice(c.terms().pricePerBedWeek());
        Must.leaveTheOptions(history, c.terms());
        apply(new ContractCorrected(id, c.terms()));
        return getVersion();
    }

    @CommandHandler
    long on(ChangePrice c) {
        Must.run(history, "from", c.from());
        Must.beAPrice(c.price());
        boolean told = history.prices().changes().saysOn(c.from(), c.price());
        if (!told) apply(new PriceChanged(id, c.from(), c.price()));
        return getVersion();
    }

    @CommandHandler
    long on(AskUplift c) {
        var uplift = new Uplift(c.from(), c.asked(), c.words(), null);
        if (history.prices().uplifts().contains(uplift)) return getVersion();
        Must.run(history, "from", c.from());
        Must.beAnUplift("asked", c.asked());
        Must.beOpen(history.prices().uplift(c.from()));
        apply(new UpliftAsked(id, uplift));
        return getVersion();
    }

    @CommandHandler
    long on(AgreeUplift c) {
        Uplift uplift = Must.haveBeenAsked(history, c.asked());
        Answer answer = uplift.answer();
        if (answer != null && answer.agrees(c.agreed(), c.from())) return getVersion();
        Must.beOpen(history.prices().uplift(c.asked()));
        Must.beAnUplift("agreed", c.agreed());
        Must.run(history, "from", c.from());
        Money price = Must.beRaised(history, c.from(), c.agreed());
        apply(new UpliftAgreed(id, c.asked(), c.agreed(), c.from(), price));
        return getVersion();
    }

    @CommandHandler
    long on(DeclineUplift c) {
        Uplift uplift = Must.haveBeenAsked(history, c.asked());
        if (Answer.declined(c.words()).equals(uplift.answer())) return getVersion();
        Must.beOpen(history.prices().uplift(c.asked()));
        apply(new UpliftDeclined(id, c.asked(), c.words()));
        return getVersion();
    }

    @CommandHandler
    long on(AgreeEmptyNights c) {
        Must.run(history, "from", c.from());
        if (!history.clauses().saysOn(c.from(), c.clause())) apply(new EmptyNightsAgreed(id, c.from(), c.clause()));
        return getVersion();
    }

    @CommandHandler
    long on(EntitleBeds c) {
        if (history.supply().entitlements().saysOn(c.from(), c.to())) return getVersion();
        Must.run(history, "from", c.from());
        Must.beOurs(history, c.from(), c.to().beds());
        apply(new BedsEntitled(id, c.from(), c.to()));
        return getVersion();
    }

    @CommandHandler
    long on(TakeUpOption c) {
        if (history.supply().options().saysOn(c.from(), c.beds())) return getVersion();
        Must.run(history, "from", c.from());
        Must.beOptional(c.beds(), history.known().optionBeds());
        apply(new OptionTakenUp(id, c.from(), c.beds()));
        return getVersion();
    }

    @CommandHandler
    long on(ServeDefaultNotice c) {
        Must.run(history, "on", c.served().on());
        if (!history.letters().defaults().contains(c.served())) apply(new DefaultNoticeServed(id, c.served()));
        return getVersion();
    }

    @CommandHandler
    long on(GiveNotice c) {
        Notice notice = c.notice();
        if (history.letters().notices().contains(notice)) return getVersion();
        Must.endWithinTheTerm(history, notice.endsOn());
        apply(new NoticeGiven(id, notice));
        return getVersion();
    }

    @CommandHandler
    long on(EndContract c) {
        if (c.on().equals(history.endedOn())) return getVersion();
        Must.endWithinTheTerm(history, c.on());
        apply(new ContractEnded(id, c.on()));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(ContractEvent event) {
        id = event.contract();
        history = history.after(event);
    }
}
