package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.language.Money;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.register.Homes.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A home with its standing on a date. */
@Schema(name = "Home")
record HomeView(
        HomeId home,
        @Nullable ProviderId provider,
        HomeKind kind,
        int places,
        boolean bedsTracked,
        boolean inHouse,
        @Nullable String ofstedUrn,
        @Nullable LocalDate openedOn,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,

        @Schema(description = "Its statement of purpose, for those who may see whose home it is")
        @Requires(Permission.SEE_WHO_A_HOME_IS)
        @Nullable
        String purpose,

        @Schema(description = "Only for those who may see whose home it is")
        @Requires(Permission.SEE_WHO_A_HOME_IS)
        @Nullable
        String name,

        @Schema(description = "Only for those who may see whose home it is")
        @Requires(Permission.SEE_WHO_A_HOME_IS)
        @Nullable
        String postcode,

        @Nullable RegistrationState registration,
        @Nullable OfstedRating rating,
        @Nullable TrafficLight light,

        @Schema(
                description =
                        "What a week of a bed is budgeted at, from date to date, where the home is the council's own")
        List<BedBudget> bedBudgets) {

    @Schema(name = "BedBudgetFrom")
    record BedBudget(LocalDate from, Money perBedWeek) {}

    static Stream<@Nullable VaultRef> words(Known known) {
        return Stream.of(known.name(), known.postcode(), known.purpose());
    }

    static HomeView of(Known known, Words words) {
        return new HomeView(
                known.home(),
                known.provider(),
                known.kind(),
                known.places(),
                known.bedsTracked(),
                known.inHouse(),
                known.ofstedUrn(),
                known.openedOn(),
                known.ageFrom(),
                known.ageTo(),
                words.at(known.purpose()),
                words.at(known.name()),
                words.at(known.postcode()),
                known.registration(),
                known.rating(),
                known.light(),
                known.bedBudgets().changes().stream()
                        .map(change -> new BedBudget(change.from(), change.value()))
                        .toList());
    }
}
