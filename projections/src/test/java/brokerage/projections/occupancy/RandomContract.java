package brokerage.projections.occupancy;

import brokerage.contract.Clause;
import brokerage.contract.ContractEvent;
import brokerage.contract.ContractEvent.*;
import brokerage.contract.ContractHistory;
import brokerage.contract.ContractTerms;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Prices.Uplift;
import brokerage.contract.Supply.Entitlement;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.NoticeBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Facts of one contract at random, around the days of {@link RandomHome}; none of them cares for the others. */
final class RandomContract {

    private final Random random;
    private final ContractId contract;
    private final List<HomeId> homes;
    private ContractHistory history = ContractHistory.NONE;

    RandomContract(ContractId contract, List<HomeId> homes, long seed) {
        this.contract = contract;
        this.homes = homes;
        random = new Random(seed);
    }

    ContractEvent next() {
        ContractEvent event = history.terms() == null ? new ContractRegistered(contract, terms()) : any();
        history = history.after(event);
        return event;
    }

    ContractId id() {
        return contract;
    }

    ContractHistory history() {
        return history;
    }

    private ContractEvent any() {
        return switch (random.nextInt(12)) {
            case 0 -> new ContractCorrected(contract, terms());
            case 1, 2 -> new PriceChanged(contract, date(), price());
            case 3 -> new UpliftAsked(contract, new Uplift(RandomHome.START, 100, null, null));
            case 4 -> new UpliftAgreed(contract, RandomHome.START, 100, date(), price());
            case 5, 6 -> new EmptyNightsAgreed(contract, date(), new Clause(kinds(), null));
            case 7, 8 -> new BedsEntitled(contract, date(), due());
            case 9 -> new OptionTakenUp(contract, date(), random.nextInt(5));
            case 10 -> new NoticeGiven(contract, new Notice(NoticeBy.COUNCIL, RandomHome.START, date(), null));
            default -> new ContractEnded(contract, date().plusDays(40));
        };
    }

    private ContractTerms terms() {
        LocalDate from = RandomHome.START.plusDays(random.nextInt(40) - 20);
        Period term =
                random.nextBoolean() ? Period.since(from) : new Period(from, from.plusDays(60 + random.nextInt(90)));
        Money price = random.nextInt(5) == 0 ? null : price();
        return new ContractTerms(
                null, "Any", Basis.BLOCK, term, price, 3, 5, 4, random.nextBoolean(), random.nextBoolean());
    }

    private Entitlement due() {
        return new Entitlement(
                random.nextInt(4),
                homes.stream()
                        .filter(home -> home.key().equals("h0") || random.nextBoolean())
                        .toList());
    }

    private List<EmptyNight> kinds() {
        return Stream.of(EmptyNight.values())
                .filter(kind -> random.nextBoolean())
                .toList();
    }

    private Money price() {
        return new Money(1 + random.nextInt(700_000));
    }

    private LocalDate date() {
        return RandomHome.START.plusDays(random.nextInt(RandomHome.DAYS));
    }
}
