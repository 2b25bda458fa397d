package brokerage.api.contracts;

import brokerage.language.Money;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.ProviderId;
import brokerage.projections.register.Contracts.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contract as told last. */
@Schema(name = "Contract")
record ContractView(
        ContractId contract,
        @Nullable ProviderId provider,
        String name,
        Basis basis,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Money pricePerBedWeek,
        int ourBeds,
        int totalBeds,
        int optionBeds,
        @Nullable Boolean voidsPayable,
        @Nullable Boolean payableDuringProviderClosure,

        @Schema(description = "Whether it runs on the date asked about")
        boolean running,

        @Schema(description = "The record's version, as in the header ETag")
        long version) {

    static ContractView of(Known known) {
        return new ContractView(
                known.contract(),
                known.provider(),
                known.name(),
                known.basis(),
                known.fromOn(),
                known.untilOn(),
                known.bedWeekPence() == null ? null : new Money(known.bedWeekPence()),
                known.ourBeds(),
                known.totalBeds(),
                known.optionBeds(),
                known.voidsPayable(),
                known.payableDuringProviderClosure(),
                known.running(),
                known.version());
    }
}
