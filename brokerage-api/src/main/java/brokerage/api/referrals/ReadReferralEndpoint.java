package brokerage.api.referrals;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.ReferralId;
import brokerage.projections.referral.ReferralFile;
import brokerage.projections.referral.Referrals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals")
class ReadReferralEndpoint {

    private final ReferralFile files;
    private final Vault vault;

    ReadReferralEndpoint(ReferralFile files, Vault vault) {
        this.files = files;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/referrals/{referral}")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "A referral with all there is on file about it",
            description =
                    "The request, the market as it was tested, offers and declines, matches with what the rules said"
                            + " and who approved. Words, needs, considerations and the place asked for can be read by those who"
                            + " propose or approve matches.")
    ResponseEntity<ReferralView> read(@PathVariable ReferralId referral, Question question) {
        question.identity().mustBeOf(referral);
        ReferralFile.Told file = files.of(referral, question.moment(Referrals.PROJECTION))
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(referral)));
        Words words = vault.openedFor(question.identity().role()).words(file.inVault());
        var view = ReferralView.of(referral, question.asAt(), question.knownAt(file.position()), file, words);
        return question.answer(file.position(), view.version(), view);
    }
}
