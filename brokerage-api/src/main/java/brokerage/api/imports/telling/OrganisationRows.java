package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.Sheet;
import brokerage.contract.ContractCommand.CorrectContract;
import brokerage.contract.ContractCommand.RegisterContract;
import brokerage.contract.ContractTerms;
import brokerage.language.Period;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.provider.ProviderCommand.CorrectProvider;
import brokerage.provider.ProviderCommand.RegisterProvider;
import brokerage.provider.ProviderDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows about who runs homes and on what terms. */
final class OrganisationRows {

    private final Teller teller;
    private final SaidOnce once = new SaidOnce();

    OrganisationRows(Teller teller) {
        this.teller = teller;
    }

    Outcome provider(Row row) {
        var id = ProviderId.of(teller.council(), row.code("provider_id"));
        once.check(row, "provider_id", id.value());
        var details = new ProviderDetails(row.needed("name"), row.word("sector", Sector.class));
        return teller.tell(
                new Fact(Sheet.PROVIDERS, id.key(), id, details),
                List.of(),
                known -> List.of(known ? new CorrectProvider(id, details) : new RegisterProvider(id, details)));
    }

    Outcome contract(Row row) {
        var id = ContractId.of(teller.council(), row.code("contract_id"));
        once.check(row, "contract_id", id.value());
        var terms = terms(row);
        return teller.tell(
                new Fact(Sheet.CONTRACTS, id.key(), id, terms),
                List.of(),
                known -> List.of(known ? new CorrectContract(id, terms) : new RegisterContract(id, terms)));
    }

    private ContractTerms terms(Row row) {
        return new ContractTerms(
                provider(row, teller),
                row.needed("name"),
                row.word("basis", Basis.class),
                term(row),
                row.moneyIfSaid("price_per_bed_week"),
                Objects.requireNonNullElse(row.numberIfSaid("our_beds"), 0),
                Objects.requireNonNullElse(row.numberIfSaid("total_beds"), 0),
                Objects.requireNonNullElse(row.numberIfSaid("option_beds"), 0),
                row.yesIfSaid("voids_payable"),
                row.yesIfSaid("payable_during_provider_closure"));
    }

    /** A contract's last day is one of its days. */
    private static Period term(Row row) {
        LocalDate first = row.date("starts_on");
        LocalDate last = row.dateIfSaid("ends_on");
        if (last != null && last.isBefore(first))
            throw row.wrong("ends_on", last.toString(), "is before it starts on " + first);
        return new Period(first, last == null ? null : last.plusDays(1));
    }

    static @Nullable ProviderId provider(Row row, Teller teller) {
        String code = row.codeIfSaid("provider_id");
        return code == null ? null : teller.streams().known("provider_id", ProviderId.of(teller.council(), code));
    }
}
