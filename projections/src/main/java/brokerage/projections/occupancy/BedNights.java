package brokerage.projections.occupancy;

import brokerage.home.Allotment;
import brokerage.home.Bed;
import brokerage.home.Closure;
import brokerage.home.Explanation;
import brokerage.home.HomeHistory;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nights of one bed, as long as it is the council's to fill. */
final class BedNights {

    /** How the bed reads on a night, and whose it is. */
    record Ours(Allotment whose, Night night) {}

    private record Taken(Resident by, Period period) {}

    private final Bed bed;
    private final Timeline<RegistrationState> registrations;
    private final List<Taken> taken;
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Segment<Boolean>> emptyRuns;

    private BedNights(Bed bed, Timeline<RegistrationState> registrations, List<Taken> taken) {
        this.bed = bed;
        this.registrations = registrations;
        this.taken = taken;
        bed.allotments().changes().forEach(change -> dates.add(change.from()));
        registrations.changes().forEach(change -> dates.add(change.from()));
        bed.closures().forEach(closure -> cut(closure.period()));
        bed.holds().forEach(hold -> cut(hold.period()));
        bed.explanations().forEach(explanation -> dates.add(explanation.from()));
        for (Taken one : taken) {
            cut(one.period());
            one.by().away().forEach(this::cut);
        }
        emptyRuns = Segments.of(dates, night -> Optional.of(isEmpty(night)).filter(empty -> empty));
    }

    static List<Segment<Ours>> of(int number, HomeHistory home) {
        Bed bed = Objects.requireNonNull(home.beds().get(number));
        var taken = new ArrayList<Taken>();
        for (Resident resident : home.residents())
            for (Spell spell : resident.spells())
                if (Integer.valueOf(number).equals(spell.bed())) taken.add(new Taken(resident, spell.period()));
        var nights = new BedNights(bed, home.standing().registrations(), taken);
        return Segments.of(nights.dates, nights::on);
    }

    private Optional<Ours> on(LocalDate night) {
        return bed.allotments().on(night).filter(Allotment::isOurs).map(whose -> new Ours(whose, read(night)));
    }

    private Night read(LocalDate night) {
        Taken by = takenOn(night);
        if (by != null) return Night.taken(by.by(), by.by().isAwayOn(night));
        Closure closure = bed.closureOn(night).orElse(null);
        if (closure != null) return Night.closed(closure);
        RegistrationState shut = shutOn(night);
        if (shut != null) return Night.shut(shut);
        LocalDate since = emptySince(night);
        return bed.holdOn(night)
                .map(hold -> Night.held(hold, since))
                .orElseGet(() -> Night.empty(explanation(since, night), since));
    }

    private boolean isEmpty(LocalDate night) {
        boolean ours = bed.allotments().on(night).filter(Allotment::isOurs).isPresent();
        return ours && takenOn(night) == null && bed.closureOn(night).isEmpty() && shutOn(night) == null;
    }

    /** The standing that takes every bed of the home out of use; none while children may live there. */
    private @Nullable RegistrationState shutOn(LocalDate night) {
        return registrations
                .on(night)
                .filter(RegistrationState::meansResidentsMove)
                .orElse(null);
    }

    private LocalDate emptySince(LocalDate night) {
        return emptyRuns.stream()
                .map(Segment::period)
                .filter(run -> run.contains(night))
                .findFirst()
                .orElseThrow()
                .from();
    }

    /** The last one given within the empty nights: being taken or closed ends it. */
    private @Nullable Explanation explanation(LocalDate since, LocalDate night) {
        return bed.explanations().stream()
                .filter(why -> !why.from().isBefore(since) && !why.from().isAfter(night))
                .max(Comparator.comparing(Explanation::from))
                .orElse(null);
    }

    private @Nullable Taken takenOn(LocalDate night) {
        return taken.stream()
                .filter(one -> one.period().contains(night))
                .findFirst()
                .orElse(null);
    }

    private void cut(Period period) {
        dates.add(period.from());
        if (period.until() != null) dates.add(period.until());
    }
}
