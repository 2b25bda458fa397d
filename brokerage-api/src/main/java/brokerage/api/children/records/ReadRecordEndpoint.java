package brokerage.api.children.records;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.children.records.Facts.Fact;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.log.Log;
import brokerage.api.problems.RequestFault;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Vault.Reading;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.projections.referral.Referrals.Named;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Records")
class ReadRecordEndpoint {

    @Schema(name = "ChildsRecord")
    record RecordView(
            ChildRef child,
            long position,
            @Nullable String localId,
            @Nullable LocalDate dateOfBirth,
            @Nullable String homePostcode,

            @Schema(description = "All that was recorded of the child, in order, in words")
            List<Fact> facts,

            List<OfReferral> referrals) {}

    @Schema(name = "RecordOfReferral")
    record OfReferral(
            ReferralId referral,

            @Schema(
                    description = "It names other children as well: what speaks of them, and all words, which may, are"
                            + " left out. Whoever hands the record out reads them and decides.")
            boolean wordsLeftOut,

            List<Fact> facts) {}

    private final Facts facts;
    private final Naming naming;
    private final Vault vault;
    private final Log log;

    ReadRecordEndpoint(Facts facts, Naming naming, Vault vault, Log log) {
        this.facts = facts;
        this.naming = naming;
        this.vault = vault;
        this.log = log;
    }

    @GetMapping(Addresses.ROOT + "/children/{child}/record")
    @Requires(Permission.GIVE_ACCESS_TO_A_RECORD)
    @Operation(
            summary = "A child's whole record, to be handed out to whom it is about",
            description =
                    "For a subject access request: every fact with who told it, when and why, with its words. By the"
                            + " information governance officer or the team manager.")
    RecordView read(@PathVariable ChildRef child, Identity identity) {
        identity.mustBeOf(child);
        Reading reading = vault.wholeRecordFor(identity.role());
        List<Fact> recorded = facts.of(child, reading);
        if (recorded.isEmpty()) throw RequestFault.notFound("%s is not recorded".formatted(child));
        return new RecordView(
                child,
                log.head(),
                reading.localIds(List.of(child)).get(child),
                vault.dateOfBirth(child).orElse(null),
                vault.postcodes(List.of(child)).get(child),
                recorded,
                naming.all(child).stream()
                        .map(named -> referral(named, child, reading))
                        .toList());
    }

    private OfReferral referral(Named named, ChildRef child, Reading reading) {
        List<ChildRef> others =
                named.children().stream().filter(other -> !other.equals(child)).toList();
        var about = new About(child, others);
        return new OfReferral(named.referral(), !about.alone(), facts.of(named.referral(), about, reading));
    }
}
