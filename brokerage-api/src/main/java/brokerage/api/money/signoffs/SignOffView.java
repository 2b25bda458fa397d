package brokerage.api.money.signoffs;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.language.Money;
import brokerage.language.id.SignOffId;
import brokerage.projections.money.SignOffs.Known;
import brokerage.signoff.Compared;
import brokerage.signoff.Compared.Headcount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month as it was signed off. */
@Schema(name = "SignOff")
record SignOffView(
        SignOffId signOff,
        @Schema(example = "2023-03") String month,

        @Schema(description = "1 the first time, more where it was signed off again")
        int nth,

        LocalDate signedOn,

        @Schema(description = "The position in the log up to which the record was believed")
        long position,

        Headcount here,
        Headcount there,

        @Schema(description = "How many, of all kinds") int differences,

        @Schema(description = "By how much the two sides are apart, all differences together")
        Money amount,

        List<Compared.Differences> totals,

        @Schema(description = "SHA-256 of the case system's list")
        String caseList,

        @Schema(description = "SHA-256 of the ledger's") String ledger,

        @Schema(description = "What whoever signed had to say to the differences")
        @Requires(Permission.SIGN_OFF_THE_MONTH)
        @Nullable
        String words) {

    static SignOffView of(Known known, Words words) {
        Compared compared = known.compared();
        return new SignOffView(
                known.signoff(),
                known.signoff().month().toString(),
                known.nth(),
                known.signedOn(),
                compared.position(),
                compared.here(),
                compared.there(),
                compared.count(),
                compared.amount(),
                compared.differences(),
                compared.caseList(),
                compared.ledger(),
                words.at(known.words()));
    }
}
