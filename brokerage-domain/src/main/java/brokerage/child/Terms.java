package brokerage.child;

import brokerage.language.Arrangement;
import brokerage.language.FundingShares;
import brokerage.language.PlacementRegistration;
import brokerage.language.Timeline;
import brokerage.language.WeeklyFees;
import java.time.LocalDate;

/** What can change in a placement without a move, each from a date. Beds are empty where the council counts none. */
public record Terms(
        Timeline<Integer> beds,
        Timeline<Arrangement> arrangements,
        Timeline<WeeklyFees> fees,
        Timeline<PlacementRegistration> registrations,
        Timeline<FundingShares> funding) {

    Terms beginningOn(LocalDate from) {
        return new Terms(
                beds.beginningOn(from),
                arrangements.beginningOn(from),
                fees.beginningOn(from),
                registrations.beginningOn(from),
                funding.beginningOn(from));
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
