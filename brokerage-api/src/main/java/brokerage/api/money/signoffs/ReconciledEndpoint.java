package brokerage.api.money.signoffs;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.language.id.SignOffId;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.money.SignOffs;
import brokerage.projections.money.SignOffs.Known;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class ReconciledEndpoint {

    private static final int MONTHS = 12;

    @Schema(name = "Reconciled")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,

            @Schema(description = "Of the last twelve months that were over by the date, how many are signed off")
            int signedOff,

            @Nullable LocalDate lastSignedOn,

            @Schema(description = "Days from then to the date; none if no month of the twelve is signed off") @Nullable
            Long daysSince,

            @Schema(description = "In the months signed off")
            int differences,

            @Schema(description = "By how much the two sides are apart in them")
            Money amount,

            @Schema(description = "The latest first") List<Month> items) {}

    @Schema(name = "ReconciledMonth")
    record Month(
            @Schema(example = "2023-03") String month,
            @Nullable SignOffId signOff,
            @Nullable LocalDate signedOn,
            @Nullable Integer differences,
            @Nullable Money amount) {}

    private final SignOffs signOffs;

    ReconciledEndpoint(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @GetMapping(Addresses.ROOT + "/views/reconciled")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "Which of the last twelve months are signed off against the case system and the ledger",
            description = "Headcount and committed cost, with how many differences and of how much money.")
    ResponseEntity<Told> reconciled(Question question) {
        long position = question.position("money");
        YearMonth last = YearMonth.from(question.asAt().plusDays(1)).minusMonths(1);
        Map<YearMonth, Known> signed = signed(question, last, position);
        LocalDate lastOn = signed.values().stream()
                .map(Known::signedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Month> months = IntStream.range(0, MONTHS)
                .mapToObj(last::minusMonths)
                .map(month -> month(month, signed.get(month)))
                .toList();
        return question.answer(
                position,
                new Told(
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        signed.size(),
                        lastOn,
                        lastOn == null ? null : ChronoUnit.DAYS.between(lastOn, question.asAt()),
                        signed.values().stream()
                                .mapToInt(one -> one.compared().count())
                                .sum(),
                        signed.values().stream()
                                .map(one -> one.compared().amount())
                                .reduce(Money.NONE, Money::plus),
                        months));
    }

    private Map<YearMonth, Known> signed(Question question, YearMonth last, long position) {
        SignOffId after = SignOffId.of(question.council(), last.plusMonths(1));
        return signOffs
                .page(question.council(), new Moment(question.asAt(), position), new Page.Asked(after.value(), MONTHS))
                .items()
                .stream()
                .filter(one -> one.signoff().month().isAfter(last.minusMonths(MONTHS)))
                .collect(Collectors.toMap(one -> one.signoff().month(), Function.identity()));
    }

    private static Month month(YearMonth month, @Nullable Known known) {
        return known == null
                ? new Month(month.toString(), null, null, null, null)
                : new Month(
                        month.toString(),
                        known.signoff(),
                        known.signedOn(),
                        known.compared().count(),
                        known.compared().amount());
    }
}
