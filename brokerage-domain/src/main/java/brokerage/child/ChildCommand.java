package brokerage.child;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Arrangement;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.Identifier;
import brokerage.language.id.LegalHoldId;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.Refers;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * All that may be asked of a child's record. {@code today} is the date in London when it is asked: a date after it is a
 * choice, which rules may refuse; any other date has happened and is recorded.
 */
public sealed interface ChildCommand {

    ChildRef child();

    /** A command that may change who sleeps where: it goes through the flow, which asks and tells the homes. */
    sealed interface OfResidence extends ChildCommand {

        /** The homes whose beds it may touch, given the child's record before it. */
        Stream<HomeId> homes(ChildHistory before);
    }

    /** A command that places the child in a home, which must be asked first. */
    sealed interface OfAdmission extends OfResidence, Refers {

        Placed placed();

        LocalDate today();

        /** The child's age in years on the first day, by the exact date of birth; the month has to do where it is unknown. */
        @Nullable
        Integer age();

        /** The last night's end, where it is known already. */
        default @Nullable LocalDate until() {
            return null;
        }

        /** The same command with the home's answer: the bed it gave and what its rules said. */
        OfAdmission admitted(@Nullable Integer bed, List<Finding> findings);

        @Override
        default List<Identifier> refersTo() {
            return references(placed().home(), placed().arrangement());
        }
    }

    record StartLookingAfter(@TargetAggregateIdentifier ChildRef child, LocalDate on, Particulars particulars)
            implements ChildCommand {}

    /**
     * Puts right what was recorded of who the child is.
     *
     * @param careFrom when the present or last period of care began; none if that was right
     * @param because why, in the vault; none when an import brings a corrected row
     */
    record CorrectChild(
            @TargetAggregateIdentifier ChildRef child,
            @Nullable LocalDate careFrom,
            Particulars particulars,
            @Nullable VaultRef because)
            implements ChildCommand {}

    /**
     * Places a child who lives nowhere on that day.
     *
     * @param until given when a stay is told after it was over
     */
    record StartPlacement(
            @TargetAggregateIdentifier ChildRef child,
            Placed placed,
            @Nullable LocalDate until,
            @Nullable EndReason endReason,
            LocalDate today,
            @Nullable Integer age,
            List<Finding> findings)
            implements OfAdmission {
        public StartPlacement {
            if (endReason != null && until == null)
                throw new Refused(new InvalidValue("endReason", "a stay that has ended has a day: say until when"));
        }

        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.of(placed.home());
        }

        @Override
        public StartPlacement admitted(@Nullable Integer bed, List<Finding> answer) {
            return new StartPlacement(child, placed.found(bed, answer), until, endReason, today, age, answer);
        }
    }

    record MoveChild(
            @TargetAggregateIdentifier ChildRef child,
            PlacementId leaving,
            EndReason reason,
            Placed placed,
            LocalDate today,
            @Nullable Integer age,
            List<Finding> findings)
            implements OfAdmission {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.of(before.placement(leaving).home(), placed.home());
        }

        @Override
        public MoveChild admitted(@Nullable Integer bed, List<Finding> answer) {
            return new MoveChild(child, leaving, reason, placed.found(bed, answer), today, age, answer);
        }
    }

    record StepDownPlacement(
            @TargetAggregateIdentifier ChildRef child,
            PlacementId leaving,
            Placed placed,
            LocalDate today,
            @Nullable Integer age,
            List<Finding> findings)
            implements OfAdmission {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.of(before.placement(leaving).home(), placed.home());
        }

        @Override
        public StepDownPlacement admitted(@Nullable Integer bed, List<Finding> answer) {
            return new StepDownPlacement(child, leaving, placed.found(bed, answer), today, age, answer);
        }
    }

    record EndPlacement(
            @TargetAggregateIdentifier ChildRef child, PlacementId placement, LocalDate on, EndReason reason)
            implements OfResidence {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.of(before.placement(placement).home());
        }
    }

    record CeaseCare(@TargetAggregateIdentifier ChildRef child, LocalDate on) implements OfResidence {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return before.placements().stream()
                    .filter(placement -> placement.period().isOpen())
                    .map(Placement::home);
        }
    }

    record ChangeBed(@TargetAggregateIdentifier ChildRef child, PlacementId placement, LocalDate from, int bed)
            implements OfResidence {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.of(before.placement(placement).home());
        }
    }

    /** Only the fields given are corrected. */
    record CorrectPlacement(
            @TargetAggregateIdentifier ChildRef child, PlacementId placement, Correction correction, VaultRef because)
            implements OfResidence, Refers {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            HomeId corrected = correction.home();
            Stream<HomeId> concerned = before.linkedTo(placement).map(Placement::home);
            return corrected == null ? concerned : Stream.concat(Stream.of(corrected), concerned);
        }

        @Override
        public List<Identifier> refersTo() {
            var named = new ArrayList<Identifier>();
            if (correction.home() != null) named.add(correction.home());
            correction.contracts().forEach(named::add);
            return named;
        }
    }

    /** It never happened. */
    record WithdrawPlacement(@TargetAggregateIdentifier ChildRef child, PlacementId placement, VaultRef because)
            implements OfResidence {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.of(before.placement(placement).home());
        }
    }

    /**
     * These placements, taken from another record, read like this: what is new is recorded, what differs is corrected,
     * what is the same changes nothing. All or none.
     *
     * @param inError what that record told before and now tells no longer of this child, or as part of another placement;
     *     what is not recorded here needs no taking back
     */
    record RecordPlacements(
            @TargetAggregateIdentifier ChildRef child, List<Placement> placements, List<PlacementId> inError)
            implements OfResidence, Refers {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.concat(before.placements().stream(), placements.stream())
                    .map(Placement::home);
        }

        @Override
        public List<Identifier> refersTo() {
            return placements.stream()
                    .flatMap(placement -> placement.terms().arrangements().changes().stream()
                            .flatMap(change -> references(placement.home(), change.value()).stream()))
                    .distinct()
                    .toList();
        }
    }

    /** The child sleeps elsewhere for a while and the bed is kept: retained, not void. */
    record LeaveTemporarily(
            @TargetAggregateIdentifier ChildRef child,
            PlacementId placement,
            AbsenceKind kind,
            LocalDate from,
            @Nullable LocalDate until)
            implements OfResidence {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.of(before.placement(placement).home());
        }
    }

    record ReturnFromAbsence(@TargetAggregateIdentifier ChildRef child, PlacementId placement, LocalDate on)
            implements OfResidence {
        @Override
        public Stream<HomeId> homes(ChildHistory before) {
            return Stream.of(before.placement(placement).home());
        }
    }

    record ChangeFees(@TargetAggregateIdentifier ChildRef child, PlacementId placement, LocalDate from, WeeklyFees fees)
            implements ChildCommand {}

    record ChangeArrangement(
            @TargetAggregateIdentifier ChildRef child, PlacementId placement, LocalDate from, Arrangement arrangement)
            implements ChildCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            ContractId contract = arrangement.contract();
            return contract == null ? List.of() : List.of(contract);
        }
    }

    record ChangeRegistration(
            @TargetAggregateIdentifier ChildRef child,
            PlacementId placement,
            LocalDate from,
            PlacementRegistration registration)
            implements ChildCommand {}

    /** An unregistered placement was looked at: how it is to end, and what has been done about it. */
    record ReviewUnregisteredPlacement(
            @TargetAggregateIdentifier ChildRef child, PlacementId placement, LocalDate on, UnregisteredReview review)
            implements ChildCommand {
        public ReviewUnregisteredPlacement {
            review.mustBePossibleOn(on);
        }
    }

    record AgreeFunding(
            @TargetAggregateIdentifier ChildRef child, PlacementId placement, LocalDate from, FundingShares shares)
            implements ChildCommand {}

    /**
     * Forbids that the record is erased until it is lifted.
     *
     * @param reference what whoever asks for it calls it, in the vault
     */
    record PlaceLegalHold(
            @TargetAggregateIdentifier ChildRef child,
            LegalHoldId hold,
            @Nullable VaultRef reference,
            VaultRef because) implements ChildCommand {}

    record LiftLegalHold(@TargetAggregateIdentifier ChildRef child, LegalHoldId hold, VaultRef because)
            implements ChildCommand {}

    /**
     * Makes what the vault keeps about the child unreadable, for ever. Goes through the flow, which does the same to the
     * referrals all of whose children are erased.
     *
     * @param diedOn when the child died, if under eighteen
     * @param referrals all that name the child
     */
    record EraseRecord(
            @TargetAggregateIdentifier ChildRef child,
            @Nullable LocalDate diedOn,
            LocalDate today,
            List<ReferralId> referrals)
            implements ChildCommand {
        public EraseRecord {
            referrals = List.copyOf(referrals);
            if (diedOn != null && diedOn.isAfter(today))
                throw new Refused(new InvalidValue("diedOn", "what is recorded has happened: not after today"));
        }
    }

    /**
     * Told by the flow only: a bed is kept, or about to be, for this child and no other match.
     *
     * @param from the first night there
     * @param age in years on that night, by the exact date of birth
     */
    record MatchChild(
            @TargetAggregateIdentifier ChildRef child,
            Matched match,
            PlacementType type,
            LocalDate from,
            @Nullable Integer age)
            implements ChildCommand {}

    /** Told by the flow only: the match has led to a placement, or to nothing. */
    record UnmatchChild(@TargetAggregateIdentifier ChildRef child, MatchId match) implements ChildCommand {}

    /** Asked by the flow only: what the child's own rules say of a placement. */
    record ConsiderPlacement(
            @TargetAggregateIdentifier ChildRef child,
            PlacementType type,
            LocalDate from,
            @Nullable Integer age) implements ChildCommand {}

    /** Asked by the flow only: the record as it reads now, whose homes the flow then locks. */
    record ReadHistory(@TargetAggregateIdentifier ChildRef child) implements ChildCommand {}

    private static List<Identifier> references(HomeId home, Arrangement arrangement) {
        ContractId contract = arrangement.contract();
        return contract == null ? List.of(home) : List.of(home, contract);
    }
}
