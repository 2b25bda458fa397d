package brokerage.api.children.records;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.children.records.Facts.Fact;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.problems.RequestFault;
import brokerage.api.vault.Erasures;
import brokerage.api.vault.Erasures.Erasure;
import brokerage.api.vault.Vault;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Records")
class ReadErasureEndpoint {

    @Schema(name = "ErasureCertificate")
    record Certificate(
            ChildRef child,
            long position,
            Instant erasedAt,
            @Nullable String by,
            @Nullable String role,

            @Schema(example = "seventy_fifth_birthday") String ground,

            @Schema(description = "The first day on which it could be erased", example = "2087-04-01")
            String keptUntil,

            @Schema(description = "How many sealed entries nobody can open any more, by kind")
            Map<String, Integer> entries,

            List<OfReferral> referrals) {}

    @Schema(name = "ErasureOfReferral")
    record OfReferral(
            ReferralId referral,

            @Schema(description = "False while the record of another child it names is kept: then its words are, too")
            boolean erased,

            @Nullable Long position,
            Map<String, Integer> entries) {}

    private final Erasures erasures;
    private final Facts facts;
    private final Naming naming;
    private final Vault vault;

    ReadErasureEndpoint(Erasures erasures, Facts facts, Naming naming, Vault vault) {
        this.erasures = erasures;
        this.facts = facts;
        this.naming = naming;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/children/{child}/erasure")
    @Requires(Permission.GIVE_ACCESS_TO_A_RECORD)
    @Operation(
            summary = "The certificate of an erasure",
            description = "Who erased a child's record, when and on what ground, and what cannot be read any more.")
    Certificate read(@PathVariable ChildRef child, Identity identity) {
        Erasure erasure = Optional.of(child)
                .filter(identity::isOf)
                .flatMap(erasures::of)
                .orElseThrow(() -> RequestFault.notFound("The record of %s was not erased".formatted(child)));
        Fact fact = facts.of(child, vault.wholeRecordFor(identity.role())).getLast();
        return new Certificate(
                child,
                erasure.position(),
                erasure.at(),
                fact.by(),
                fact.role(),
                fact.fact().path("ground").asString(),
                fact.fact().path("keptUntil").asString(),
                erasure.entries(),
                naming.all(child).stream()
                        .map(named -> referral(named.referral()))
                        .toList());
    }

    private OfReferral referral(ReferralId referral) {
        return erasures.of(referral)
                .map(erasure -> new OfReferral(referral, true, erasure.position(), erasure.entries()))
                .orElseGet(() -> new OfReferral(referral, false, null, Map.of()));
    }
}
