package brokerage.child;

import brokerage.language.Timeline;
import brokerage.language.care.Arrangement;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import java.time.LocalDate;

/** What can change in a placement without a move, each from a date. Beds are empty where the council counts none. */
public record Terms(
        Timeline<Integer> beds,
        Timeline<Arrangement> arrangements,
        Timeline<WeeklyFees> fees,
        Timeline<PlacementRegistration> registrations,
        Timeline<FundingShares> funding) {

    /** The same terms of a placement whose first day has moved. */
    Terms movedStart(LocalDate was, LocalDate from) {
        return new Terms(
                beds.movedStart(was, from),
                arrangements.movedStart(was, from),
                fees.movedStart(was, from),
                registrations.movedStart(was, from),
                funding.movedStart(was, from));
    }

    Terms withBeds(Timeline<Integer> other) {
        return new Terms(other, arrangements, fees, registrations, funding);
    }

    Terms withArrangements(Timeline<Arrangement> other) {
        return new Terms(beds, other, fees, registrations, funding);
    }

    Terms withFees(Timeline<WeeklyFees> other) {
        return new Terms(beds, arrangements, other, registrations, funding);
    }

    Terms withRegistrations(Timeline<PlacementRegistration> other) {
        return new Terms(beds, arrangements, fees, other, funding);
    }

    Terms withFunding(Timeline<FundingShares> other) {
        return new Terms(beds, arrangements, fees, registrations, other);
    }
}
