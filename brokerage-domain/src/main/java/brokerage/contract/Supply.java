package brokerage.contract;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.Timeline;
import brokerage.language.id.HomeId;
import java.util.Comparator;
import java.util.List;

/**
 * The beds a contract gives besides those that homes name as bought by it.
 *
 * @param entitlements so many beds in any of a set of homes, from date to date
 * @param options how many of the option's beds are taken up, from date to date
 */
public record Supply(Timeline<Entitlement> entitlements, Timeline<Integer> options) {

    static final Supply NAMED_BEDS = new Supply(Timeline.empty(), Timeline.empty());

    /**
     * So many beds in a set of homes, whichever are free.
     *
     * @param homes each once, in the order of their ids; none only where nothing is due any more
     */
    public record Entitlement(int beds, List<HomeId> homes) {

        public Entitlement {
            homes = homes.stream()
                    .distinct()
                    .sorted(Comparator.comparing(HomeId::value))
                    .toList();
            if (beds < 0) throw new Refused(new InvalidValue("beds", "beds are never negative"));
            if (beds > 0 && homes.isEmpty())
                throw new Refused(new InvalidValue("homes", "beds are due in a home at least"));
        }
    }

    Supply withEntitlements(Timeline<Entitlement> other) {
        return new Supply(other, options);
    }

    Supply withOptions(Timeline<Integer> other) {
        return new Supply(entitlements, other);
    }
}
