package brokerage.home;

import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.Identifier;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.Refers;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.TrafficLight;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of a home. */
public sealed interface HomeCommand {

    HomeId home();

    record RegisterHome(
            @TargetAggregateIdentifier HomeId home,
            HomeDetails details,
            LocalDate from,
            RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light)
            implements HomeCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return provider(details);
        }
    }

    record CorrectHome(
            @TargetAggregateIdentifier HomeId home,
            HomeDetails details,
            @Nullable VaultRef because) implements HomeCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return provider(details);
        }
    }

    record ChangeHomeRegistration(@TargetAggregateIdentifier HomeId home, LocalDate on, RegistrationState state)
            implements HomeCommand {}

    record InspectHome(@TargetAggregateIdentifier HomeId home, LocalDate on, OfstedRating rating)
            implements HomeCommand {}

    record SetTrafficLight(@TargetAggregateIdentifier HomeId home, LocalDate on, TrafficLight light)
            implements HomeCommand {}

    /**
     * Puts a bed under a contract, or takes it back.
     *
     * @param contract none: the bed is the council's own if the home is in-house, else no longer the council's to fill
     */
    record AllotBed(
            @TargetAggregateIdentifier HomeId home,
            int bed,
            LocalDate from,
            @Nullable ContractId contract) implements HomeCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return contract == null ? List.of() : List.of(contract);
        }
    }

    record HoldBed(
            @TargetAggregateIdentifier HomeId home,
            int bed,
            LocalDate from,
            LocalDate until,
            @Nullable ChildRef child) implements HomeCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return child == null ? List.of() : List.of(child);
        }
    }

    record ReleaseHold(@TargetAggregateIdentifier HomeId home, int bed, LocalDate on) implements HomeCommand {}

    record CloseBed(@TargetAggregateIdentifier HomeId home, int bed, Closure closure) implements HomeCommand {}

    record ReopenBed(@TargetAggregateIdentifier HomeId home, int bed, LocalDate on) implements HomeCommand {}

    record ExplainVoid(@TargetAggregateIdentifier HomeId home, int bed, Explanation explanation)
            implements HomeCommand {}

    /** Says what a bed of an in-house home is budgeted to cost for seven nights, from a date. */
    record BudgetBeds(@TargetAggregateIdentifier HomeId home, LocalDate from, Money perBedWeek)
            implements HomeCommand {}

    /**
     * Asked by the flow only: may this child come, and into which bed? Answers with an {@link Admission} and records
     * nothing.
     *
     * @param placement none before a match has led to one
     * @param period the nights of the stay
     * @param kept for a match, the nights its bed is to be kept; none for a child who comes
     * @param alongside how many come with the child whom the home does not know of yet
     */
    record ConsiderAdmission(
            @TargetAggregateIdentifier HomeId home,
            ChildRef child,
            @Nullable PlacementId placement,
            @Nullable Integer bed,
            Period period,
            @Nullable Period kept,
            int alongside,
            LocalDate today)
            implements HomeCommand {

        /** A child who comes by themselves, and has no bed kept first. */
        public ConsiderAdmission(
                HomeId home,
                ChildRef child,
                PlacementId placement,
                @Nullable Integer bed,
                Period period,
                LocalDate today) {
            this(home, child, placement, bed, period, null, 0, today);
        }
    }

    /** Told by the flow only: no bed is kept for this child any longer, whether or not one still was. */
    record LiftHold(@TargetAggregateIdentifier HomeId home, ChildRef child, LocalDate on) implements HomeCommand {}

    /** Told by the flow only: a child's nights here now read so. */
    record RecordResident(@TargetAggregateIdentifier HomeId home, Resident resident) implements HomeCommand {}

    private static List<Identifier> provider(HomeDetails details) {
        ProviderId provider = details.provider();
        return provider == null ? List.of() : List.of(provider);
    }
}
