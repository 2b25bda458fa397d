package brokerage.child;

import brokerage.language.Arrangement;
import brokerage.language.ContractId;
import brokerage.language.EndReason;
import brokerage.language.HomeId;
import brokerage.language.Period;
import brokerage.language.PlacementRegistration;
import brokerage.language.Timeline;
import brokerage.language.WeeklyFees;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a placement was recorded wrongly and how it should have read. What is left out stays as it is.
 *
 * @param notEnded the placement has not ended after all
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
        @Nullable Timeline<PlacementRegistration> registrations) {

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
        Terms terms = termsOf(wrong.terms());
        LocalDate from = startedOn == null ? wrong.period().from() : startedOn;
        LocalDate until = notEnded ? null : endedOn == null ? wrong.period().until() : endedOn;
        EndReason reason = endReason == null ? wrong.endReason() : endReason;
        return new Placement(
                wrong.id(),
                home == null ? wrong.home() : home,
                new Period(from, until),
                until == null ? null : Objects.requireNonNullElse(reason, EndReason.OTHER),
                terms.beginningOn(from),
                wrong.absences(),
                wrong.expectedEnd());
    }

    private Terms termsOf(Terms wrong) {
        Terms terms = wrong;
        if (beds != null) terms = terms.withBeds(beds);
        else if (home != null) terms = terms.withBeds(Timeline.empty());
        if (arrangements != null) terms = terms.withArrangements(arrangements);
        if (fees != null) terms = terms.withFees(fees);
        return registrations == null ? terms : terms.withRegistrations(registrations);
    }
}
