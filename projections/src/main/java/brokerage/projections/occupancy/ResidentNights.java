package brokerage.projections.occupancy;

import brokerage.home.Standing;
import brokerage.language.Timeline;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Spell;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A child's nights in a home, cut wherever the home's standing changes. */
final class ResidentNights {

    /**
     * How the home stands.
     *
     * @param urgent whether it may not keep the child
     * @param urgentSince the first of the unbroken nights on which it may not
     */
    record Stands(
            boolean urgent,
            @Nullable LocalDate urgentSince,
            @Nullable RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light) {}

    private final Spell spell;
    private final Standing home;
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Segment<Boolean>> urgentRuns;

    private ResidentNights(Spell spell, Standing home) {
        this.spell = spell;
        this.home = home;
        dates.add(spell.period().from());
        if (spell.period().until() != null) dates.add(spell.period().until());
        Stream.<Timeline<?>>of(home.registrations(), home.ratings(), home.lights())
                .flatMap(timeline -> timeline.changes().stream())
                .<LocalDate>map(Timeline.Change::from)
                .filter(spell.period()::contains)
                .forEach(dates::add);
        urgentRuns = Segments.of(dates, night -> Optional.of(isUrgent(night)).filter(urgent -> urgent));
    }

    static List<Segment<Stands>> of(Spell spell, Standing home) {
        var nights = new ResidentNights(spell, home);
        return Segments.of(nights.dates, nights::on);
    }

    private Optional<Stands> on(LocalDate night) {
        if (!spell.period().contains(night)) return Optional.empty();
        return Optional.of(new Stands(
                isUrgent(night),
                urgentSince(night),
                home.registrations().on(night).orElse(null),
                home.ratings().on(night).orElse(null),
                home.lights().on(night).orElse(null)));
    }

    private @Nullable LocalDate urgentSince(LocalDate night) {
        return urgentRuns.stream()
                .map(Segment::period)
                .filter(run -> run.contains(night))
                .map(run -> run.from())
                .findFirst()
                .orElse(null);
    }

    private boolean isUrgent(LocalDate night) {
        return spell.period().contains(night)
                && home.registrations()
                        .on(night)
                        .filter(RegistrationState::meansResidentsMove)
                        .isPresent();
    }
}
