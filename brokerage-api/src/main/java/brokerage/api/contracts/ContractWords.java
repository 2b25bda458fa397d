package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.door.Identity;
import brokerage.api.vault.Vault;
import brokerage.contract.Prices.Uplift;
import brokerage.language.id.VaultRef;
import brokerage.projections.register.Contracts.Known;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said about contracts, for those who may read it. */
record ContractWords(Map<VaultRef, String> words) {

    static ContractWords of(List<Known> contracts, Identity reader, Vault vault) {
        if (!reader.may(Permission.READ_ABOUT_BEDS)) return new ContractWords(Map.of());
        return new ContractWords(
                vault.read(contracts.stream().flatMap(ContractWords::refs).toList()));
    }

    @Nullable
    String at(@Nullable VaultRef ref) {
        return ref == null ? null : words.get(ref);
    }

    private static Stream<VaultRef> refs(Known known) {
        return Stream.of(
                        known.uplifts().stream().map(Uplift::words),
                        known.uplifts().stream()
                                .map(Uplift::answer)
                                .map(answer -> answer == null ? null : answer.words()),
                        known.clauses().changes().stream()
                                .map(change -> change.value().words()),
                        known.defaults().stream().map(served -> served.words()),
                        known.notices().stream().map(notice -> notice.words()))
                .flatMap(refs -> refs)
                .filter(Objects::nonNull);
    }
}
