package brokerage.api.published;

import brokerage.home.HomeDetails;
import brokerage.home.HomeEvent;
import brokerage.home.HomeEvent.*;
import brokerage.language.Period;
import brokerage.language.Word;
import brokerage.language.id.Identifier;
import brokerage.language.provision.Resident;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A new event in a home's stream breaks the build here: somebody must decide what others are told of it. */
final class HomeTranslation {

    private HomeTranslation() {}

    static HomeMessage of(HomeEvent event) {
        String home = event.home().value();
        return switch (event) {
            case HomeRegistered e ->
                new HomeMessage.HomeRegistered(
                        home,
                        particulars(e.details()),
                        e.from(),
                        e.registration().word(),
                        word(e.rating()),
                        word(e.light()));
            case HomeCorrected e -> new HomeMessage.HomeCorrected(home, particulars(e.details()));
            case HomeRegistrationChanged e ->
                new HomeMessage.HomeRegistrationChanged(
                        home,
                        e.on(),
                        e.state().word(),
                        e.urgentMoves().stream()
                                .map(move -> move.placement().value())
                                .toList());
            case HomeInspected e ->
                new HomeMessage.HomeInspected(home, e.on(), e.rating().word());
            case TrafficLightSet e ->
                new HomeMessage.TrafficLightSet(home, e.on(), e.light().word());
            case BedAllotted e ->
                new HomeMessage.BedAllotted(home, e.bed(), e.from(), id(e.to().contract()), e.to().own());
            case BedHeld e -> held(home, e.bed(), e.hold().period());
            case BedHoldReleased e -> new HomeMessage.BedHoldReleased(home, e.bed(), e.heldFrom(), e.on());
            case BedClosed e ->
                new HomeMessage.BedClosed(
                        home,
                        e.bed(),
                        e.closure().period().from(),
                        e.closure().period().until(),
                        e.closure().reason().word());
            case BedReopened e -> new HomeMessage.BedReopened(home, e.bed(), e.closedFrom(), e.on());
            case VoidExplained e ->
                new HomeMessage.VoidExplained(
                        home,
                        e.bed(),
                        e.explanation().from(),
                        e.explanation().reason().word());
            case BedsBudgeted e ->
                new HomeMessage.BedsBudgeted(
                        home, e.from(), BigDecimal.valueOf(e.perBedWeek().pence(), 2));
            case ResidentRecorded e -> resident(home, e.resident());
        };
    }

    private static HomeMessage.BedHeld held(String home, int bed, Period period) {
        return new HomeMessage.BedHeld(home, bed, period.from(), period.until());
    }

    private static HomeMessage.ResidentRecorded resident(String home, Resident resident) {
        return new HomeMessage.ResidentRecorded(
                home,
                resident.placement().value(),
                resident.spells().stream()
                        .map(spell -> new HomeMessage.Nights(
                                spell.bed(),
                                spell.period().from(),
                                spell.period().until()))
                        .toList(),
                resident.away().stream()
                        .map(away -> new HomeMessage.Away(away.from(), away.until()))
                        .toList());
    }

    private static HomeMessage.Particulars particulars(HomeDetails details) {
        return new HomeMessage.Particulars(
                id(details.provider()),
                details.kind().word(),
                details.places(),
                details.bedsTracked(),
                details.inHouse(),
                details.ofstedUrn(),
                details.openedOn(),
                details.purpose().ageFrom(),
                details.purpose().ageTo());
    }

    private static @Nullable String id(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }
}
