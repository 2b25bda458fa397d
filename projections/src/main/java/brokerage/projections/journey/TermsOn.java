package brokerage.projections.journey;

import brokerage.child.Terms;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ContractId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A placement's terms as they read on one night. Money in pence a week, shares in hundredths of a per cent. */
record TermsOn(
        @Nullable Integer bed,
        @Nullable PlacementType type,
        @Nullable Basis basis,
        @Nullable ContractId contract,
        @Nullable CarePlanType carePlan,
        @Nullable PlacementRegistration registration,
        @Nullable Long corePence,
        @Nullable Long supportPence,
        @Nullable Long educationPence,
        @Nullable Long otherPence,
        @Nullable Long weeklyPence,
        @Nullable Integer socialCareShare,
        @Nullable Integer educationShare,
        @Nullable Integer healthShare) {

    static TermsOn of(Terms terms, LocalDate night) {
        Optional<Arrangement> arranged = terms.arrangements().on(night);
        Optional<WeeklyFees> fees = terms.fees().on(night);
        Optional<FundingShares> shares = terms.funding().on(night);
        return new TermsOn(
                terms.beds().on(night).orElse(null),
                arranged.map(Arrangement::type).orElse(null),
                arranged.map(Arrangement::basis).orElse(null),
                arranged.map(Arrangement::contract).orElse(null),
                arranged.map(Arrangement::carePlan).orElse(null),
                terms.registrations().on(night).orElse(null),
                pence(fees, WeeklyFees::core),
                pence(fees, WeeklyFees::support),
                pence(fees, WeeklyFees::education),
                pence(fees, WeeklyFees::other),
                pence(fees, WeeklyFees::total),
                shares.map(FundingShares::socialCare).orElse(null),
                shares.map(FundingShares::education).orElse(null),
                shares.map(FundingShares::health).orElse(null));
    }

    /** The dates on which any of the terms changes. */
    static List<LocalDate> changes(Terms terms) {
        var dates = new ArrayList<LocalDate>();
        List<Timeline<?>> all =
                List.of(terms.beds(), terms.arrangements(), terms.fees(), terms.registrations(), terms.funding());
        for (Timeline<?> timeline : all) for (Timeline.Change<?> change : timeline.changes()) dates.add(change.from());
        return dates;
    }

    private static @Nullable Long pence(Optional<WeeklyFees> fees, Function<WeeklyFees, Money> part) {
        return fees.map(part).map(Money::pence).orElse(null);
    }
}
