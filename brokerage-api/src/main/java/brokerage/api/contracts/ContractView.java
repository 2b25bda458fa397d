package brokerage.api.contracts;

import brokerage.api.vault.Words;
import brokerage.contract.ContractTerms.Partner;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.projections.register.Contracts.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A contract as told last: what it said from its first day, and what it says from later dates on. */
@Schema(name = "Contract")
record ContractView(
        ContractId contract,
        @Nullable ProviderId provider,
        String name,
        Basis basis,
        LocalDate startsOn,

        @Schema(description = "The day after its last: of its term, or of its end where that was recorded") @Nullable
        LocalDate endsOn,

        @Schema(description = "On the date asked about") @Nullable
        Money pricePerBedWeek,

        int ourBeds,
        int totalBeds,
        int optionBeds,

        @Schema(description = "Of the option, taken up on the date asked about")
        int optionBedsTakenUp,

        @Nullable Boolean voidsPayable,
        @Nullable Boolean payableDuringProviderClosure,
        List<Partner> partners,

        @Schema(description = "What a bed costs from later dates on")
        List<ContractParts.Price> prices,

        List<ContractParts.Uplift> uplifts,

        @Schema(description = "From the first of these dates on they stand in place of the two simple words")
        List<ContractParts.EmptyNights> emptyNightClauses,

        List<ContractParts.Due> entitlements,
        List<ContractParts.Option> optionsTakenUp,
        List<ContractParts.DefaultServed> defaultNotices,
        List<ContractParts.NoticeGiven> notices,

        @Schema(description = "Whether it runs on the date asked about")
        boolean running,

        @Schema(description = "The record's version, as in the header ETag")
        long version) {

    /** Where the vault keeps what was said about it. */
    static Stream<@Nullable VaultRef> words(Known known) {
        return Stream.of(
                        known.uplifts().stream().map(uplift -> uplift.words()),
                        known.uplifts().stream()
                                .map(uplift -> uplift.answer())
                                .map(answer -> answer == null ? null : answer.words()),
                        known.clauses().changes().stream()
                                .map(change -> change.value().words()),
                        known.defaults().stream().map(served -> served.words()),
                        known.notices().stream().map(notice -> notice.words()))
                .flatMap(refs -> refs);
    }

    static ContractView of(Known known, LocalDate asAt, Words words) {
        return new ContractView(
                known.contract(),
                known.provider(),
                known.name(),
                known.basis(),
                known.fromOn(),
                known.untilOn(),
                priceOn(known, asAt),
                known.ourBeds(),
                known.totalBeds(),
                known.optionBeds(),
                known.options().on(asAt).orElse(0),
                known.voidsPayable(),
                known.payableDuringProviderClosure(),
                known.partners(),
                dated(known.prices(), ContractParts.Price::new),
                known.uplifts().stream()
                        .map(uplift -> ContractParts.Uplift.of(uplift, words))
                        .toList(),
                dated(
                        known.clauses(),
                        (from, clause) -> new ContractParts.EmptyNights(from, clause.paid(), words.at(clause.words()))),
                dated(known.entitlements(), (from, due) -> new ContractParts.Due(from, due.beds(), due.homes())),
                dated(known.options(), ContractParts.Option::new),
                known.defaults().stream()
                        .map(served -> new ContractParts.DefaultServed(served.on(), words.at(served.words())))
                        .toList(),
                known.notices().stream()
                        .map(notice -> ContractParts.NoticeGiven.of(notice, words))
                        .toList(),
                known.running(),
                known.version());
    }

    private static @Nullable Money priceOn(Known known, LocalDate date) {
        Long first = known.bedWeekPence();
        return known.prices().on(date).orElse(first == null ? null : new Money(first));
    }

    private static <F, T> List<T> dated(Timeline<F> timeline, BiFunction<LocalDate, F, T> part) {
        return timeline.changes().stream()
                .map(change -> part.apply(change.from(), change.value()))
                .toList();
    }
}
