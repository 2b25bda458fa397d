package brokerage.child;

import brokerage.language.InvalidValue;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.Timeline;
import brokerage.language.care.Arrangement;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a placement was recorded wrongly and how it should have read. What is left out stays as it is.
 *
 * @param notEnded the placement has not ended after all
 * @param where worked out anew for the home that is named; of another home nothing is known unless it is given
 */
public record Correction(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean notEnded,
        @Nullable EndReason endReason,
        @Nullable HomeId home,
        @Nullable Timeline<Integer> beds,
        @Nullable Timeline<Arrangement> arrangements,
        @Nullable Timeline<WeeklyFees> fees,
        @Nullable Timeline<PlacementRegistration> registrations,
        @Nullable Whereabouts where) {

    public Correction {
        haveAFirst("arrangements", arrangements);
        haveAFirst("fees", fees);
        haveAFirst("registrations", registrations);
    }

    /** A correction by which nobody has worked out anew where the placement lies. */
    public Correction(
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            boolean notEnded,
            @Nullable EndReason endReason,
            @Nullable HomeId home,
            @Nullable Timeline<Integer> beds,
            @Nullable Timeline<Arrangement> arrangements,
            @Nullable Timeline<WeeklyFees> fees,
            @Nullable Timeline<PlacementRegistration> registrations) {
        this(startedOn, endedOn, notEnded, endReason, home, beds, arrangements, fees, registrations, null);
    }

    static Correction startingOn(LocalDate on) {
        return new Correction(on, null, false, null, null, null, null, null, null);
    }

    static Correction endingOn(LocalDate on) {
        return new Correction(null, on, false, null, null, null, null, null, null);
    }

    Stream<ContractId> contracts() {
        return arrangements == null
                ? Stream.empty()
                : arrangements.changes().stream()
                        .map(change -> change.value().contract())
                        .filter(Objects::nonNull);
    }

    /** The placement as it should have read. */
    Placement of(Placement wrong) {
        LocalDate from = startedOn == null ? wrong.period().from() : startedOn;
        LocalDate until = notEnded ? null : endedOn == null ? wrong.period().until() : endedOn;
        EndReason reason = endReason == null ? wrong.endReason() : endReason;
        return new Placement(
                wrong.id(),
                home == null ? wrong.home() : home,
                new Period(from, until),
                reason,
                termsOf(wrong, from),
                wrong.absences(),
                wrong.expectedEnd(),
                whereabouts(wrong));
    }

    private @Nullable Whereabouts whereabouts(Placement wrong) {
        boolean elsewhere = home != null && !home.equals(wrong.home());
        return where == null && !elsewhere ? wrong.where() : where;
    }

    /** Beds go by the home: in another home the child sleeps in the beds that are told, or in none. */
    private Terms termsOf(Placement wrong, LocalDate from) {
        Terms terms = wrong.terms().movedStart(wrong.period().from(), from);
        if (beds != null) terms = terms.withBeds(beds.beginningOn(from));
        else if (home != null && !home.equals(wrong.home())) terms = terms.withBeds(Timeline.empty());
        if (arrangements != null) terms = terms.withArrangements(arrangements.beginningOn(from));
        if (fees != null) terms = terms.withFees(fees.beginningOn(from));
        return registrations == null ? terms : terms.withRegistrations(registrations.beginningOn(from));
    }

    private static void haveAFirst(String field, @Nullable Timeline<?> corrected) {
        if (corrected != null && corrected.changes().isEmpty())
            throw new Refused(new InvalidValue(field, "a placement has them from its first day: say which"));
    }
}
