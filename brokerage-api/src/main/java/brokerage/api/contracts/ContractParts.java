package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Prices;
import brokerage.language.Money;
import brokerage.language.id.HomeId;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.NoticeBy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a contract that have dates of their own. Words are for those who may read about beds. */
final class ContractParts {

    private ContractParts() {}

    @Schema(name = "ContractPrice")
    record Price(LocalDate from, Money pricePerBedWeek) {}

    @Schema(name = "ContractUplift")
    record Uplift(
            @Schema(description = "The date it was asked from")
            LocalDate askedFrom,

            @Schema(description = "In hundredths of a per cent")
            int asked,

            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String words,

            @Schema(description = "open, agreed or declined")
            String answer,

            @Schema(description = "In hundredths of a per cent") @Nullable
            Integer agreed,

            @Nullable LocalDate from,
            @Nullable Money pricePerBedWeek,
            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String answerWords) {

        static Uplift of(Prices.Uplift uplift, Words words) {
            Prices.Answer answer = uplift.answer();
            if (answer == null)
                return new Uplift(
                        uplift.from(), uplift.asked(), words.at(uplift.words()), "open", null, null, null, null);
            return new Uplift(
                    uplift.from(),
                    uplift.asked(),
                    words.at(uplift.words()),
                    answer.agreed() == null ? "declined" : "agreed",
                    answer.agreed(),
                    answer.from(),
                    answer.price(),
                    words.at(answer.words()));
        }
    }

    @Schema(name = "ContractEmptyNights")
    record EmptyNights(
            LocalDate from,
            List<EmptyNight> paid,
            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String words) {}

    @Schema(name = "ContractEntitlement")
    record Due(LocalDate from, int beds, List<HomeId> homes) {}

    @Schema(name = "ContractOption")
    record Option(LocalDate from, int beds) {}

    @Schema(name = "ContractDefault")
    record DefaultServed(
            LocalDate on,
            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String words) {}

    @Schema(name = "ContractNoticeGiven")
    record NoticeGiven(
            NoticeBy by,
            LocalDate givenOn,
            LocalDate endsOn,
            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String words) {

        static NoticeGiven of(Notice notice, Words words) {
            return new NoticeGiven(notice.by(), notice.givenOn(), notice.endsOn(), words.at(notice.words()));
        }
    }
}
