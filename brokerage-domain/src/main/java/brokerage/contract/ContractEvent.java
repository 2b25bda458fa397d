package brokerage.contract;

import brokerage.contract.Letters.Default;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Prices.Uplift;
import brokerage.contract.Supply.Entitlement;
import brokerage.language.Money;
import brokerage.language.StoredAs;
import brokerage.language.id.ContractId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that happens to a contract. Of two facts from one date the later told stands. */
public sealed interface ContractEvent {

    ContractId contract();

    @StoredAs("contract.registered")
    record ContractRegistered(ContractId contract, ContractTerms terms) implements ContractEvent {}

    /** The terms should have read like this from the first day; what was told from a date stays. */
    @StoredAs("contract.corrected")
    record ContractCorrected(ContractId contract, ContractTerms terms) implements ContractEvent {}

    @StoredAs("contract.price-changed")
    record PriceChanged(ContractId contract, LocalDate from, Money price) implements ContractEvent {}

    @StoredAs("contract.uplift-asked")
    record UpliftAsked(ContractId contract, Uplift uplift) implements ContractEvent {}

    /**
     * More was agreed.
     *
     * @param asked the date the uplift was asked from, by which it is known
     * @param agreed in hundredths of a per cent
     * @param price what a bed's week costs from then on: worked out once, here
     */
    @StoredAs("contract.uplift-agreed")
    record UpliftAgreed(ContractId contract, LocalDate asked, int agreed, LocalDate from, Money price)
            implements ContractEvent {}

    @StoredAs("contract.uplift-declined")
    record UpliftDeclined(
            ContractId contract, LocalDate asked, @Nullable VaultRef words) implements ContractEvent {}

    @StoredAs("contract.empty-nights-agreed")
    record EmptyNightsAgreed(ContractId contract, LocalDate from, Clause clause) implements ContractEvent {}

    @StoredAs("contract.beds-entitled")
    record BedsEntitled(ContractId contract, LocalDate from, Entitlement to) implements ContractEvent {}

    /** From this date so many of the option's beds are ours, all told. */
    @StoredAs("contract.option-taken-up")
    record OptionTakenUp(ContractId contract, LocalDate from, int beds) implements ContractEvent {}

    @StoredAs("contract.default-notice-served")
    record DefaultNoticeServed(ContractId contract, Default served) implements ContractEvent {}

    @StoredAs("contract.notice-given")
    record NoticeGiven(ContractId contract, Notice notice) implements ContractEvent {}

    /** The contract's last night is the one before this day. */
    @StoredAs("contract.ended")
    record ContractEnded(ContractId contract, LocalDate on) implements ContractEvent {}
}
