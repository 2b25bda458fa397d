package brokerage.projections.costs;

import brokerage.contract.ContractTerms.Partner;
import brokerage.language.Cost;
import brokerage.language.Money;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.projections.costs.Committed.Horizon;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers what partner councils' beds of shared contracts cost at the contract's price, used or not: what is recharged to
 * them where the council pays the provider for all. No part of what the council itself is committed to.
 */
@Component
public class Shares {

    /**
     * One partner's share.
     *
     * @param beds of the contract's, for its whole term
     * @param soFar rounded once, and {@code ahead} too
     */
    public record Share(ContractId contract, String council, int beds, Money soFar, Money ahead) {}

    private final Prices prices;

    Shares(Prices prices) {
        this.prices = prices;
    }

    /** In the order of the contracts; known at a position that contracts have reached. */
    public List<Share> over(CouncilId council, Horizon horizon, long at) {
        return prices.of(council, horizon.from(), horizon.until(), at).stream()
                .flatMap(contract -> contract.partners().stream().map(partner -> share(contract, partner, horizon)))
                .toList();
    }

    private static Share share(Prices.Of contract, Partner partner, Horizon horizon) {
        return new Share(
                contract.contract(),
                partner.council(),
                partner.beds(),
                cost(contract, partner.beds(), horizon.from(), horizon.ahead()),
                cost(contract, partner.beds(), horizon.ahead(), horizon.until()));
    }

    private static Money cost(Prices.Of contract, int beds, LocalDate from, LocalDate until) {
        Cost cost = Cost.NONE;
        for (LocalDate night = from; night.isBefore(until); night = night.plusDays(1)) {
            Long pence = contract.penceOn(night);
            if (pence != null) cost = cost.plus(Cost.of(beds, new Money(pence)));
        }
        return cost.rounded();
    }
}
