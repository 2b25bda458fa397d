package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.occupancy.BedHistory;
import brokerage.projections.occupancy.BedState;
import brokerage.projections.register.Homes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A home from date to date. A date until which something is so is the first on which it is not. */
@Schema(name = "HomeHistory")
record HomeHistoryView(
        HomeId home,
        LocalDate from,
        LocalDate until,
        @Nullable Instant knownAt,
        long position,

        @Schema(description = "Of its whole time, the newest first")
        List<Standing> standings,

        @Schema(description = "Its counted beds, bed by bed, the newest first")
        List<Bed> beds,

        @Schema(description = "Who lives there, in a counted bed or not, the newest first")
        List<Resident> residents) {

    /** How it stood with the inspectorate and with the council's quality team. */
    @Schema(name = "StandingOfHome")
    record Standing(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light) {

        static Standing of(Homes.Standing stood) {
            return new Standing(stood.fromOn(), stood.untilOn(), stood.registration(), stood.rating(), stood.light());
        }
    }

    /** Nights on which a bed reads the same. */
    @Schema(name = "BedOverTime")
    record Bed(
            int bed,
            BedState state,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ContractId contract,
            @Nullable String provision,

            @Schema(description = "Why it is closed or empty, as far as anyone has said") @Nullable
            String reason,

            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String remedialAction,
            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String implication,
            @Nullable LocalDate heldUntil,

            @Schema(description = "Who sleeps there, or whom it is kept for") @Nullable
            ChildRef child,

            @Nullable PlacementId placement) {

        static Bed of(BedHistory.Spell spell, Words words) {
            return new Bed(
                    spell.bed(),
                    spell.state(),
                    spell.from(),
                    spell.until(),
                    spell.contract(),
                    spell.provision(),
                    spell.reason(),
                    words.at(spell.remedialAction()),
                    words.at(spell.implication()),
                    spell.heldUntil(),
                    spell.child(),
                    spell.placement());
        }
    }

    /** A child's nights there. */
    @Schema(name = "ResidentOfHome")
    record Resident(
            ChildRef child,
            PlacementId placement,
            @Nullable Integer bed,
            LocalDate from,
            @Nullable LocalDate until) {

        static Resident of(BedHistory.Resident lived) {
            return new Resident(lived.child(), lived.placement(), lived.bed(), lived.from(), lived.until());
        }
    }
}
