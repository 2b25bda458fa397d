package brokerage.home;

import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.provision.Spell;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which bed a child who comes gets, and what stands against it. */
final class BedChoice {

    private final HomeHistory home;
    private final ConsiderAdmission coming;

    BedChoice(HomeHistory home, ConsiderAdmission coming) {
        this.home = home;
        this.coming = coming;
    }

    Admission answer() {
        var findings = new ArrayList<>(HomeRules.of(home, coming));
        if (!home.known().bedsTracked() && coming.bed() == null) return new Admission(null, findings, null);
        Integer bed = coming.bed() == null ? best() : asked(coming.bed());
        findings.add(usable(bed));
        return new Admission(bed, findings, bed == null ? null : kept(bed));
    }

    private Integer asked(int number) {
        home.bed(coming.home(), number);
        home.taken(spell(number), coming.child()).ifPresent(taken -> {
            throw new Refused(taken);
        });
        return number;
    }

    /** The best of the free beds, the first of equals; none if none is free. */
    private @Nullable Integer best() {
        return home.beds().keySet().stream()
                .filter(bed -> home.taken(spell(bed), coming.child()).isEmpty())
                .min(Comparator.comparing(this::fitness))
                .orElse(null);
    }

    /** How well a free bed fits, the best first. */
    private enum Fitness {
        HELD_FOR_THEM,
        USABLE,
        NEEDED_UNTIL_THEY_COME,
        FLAGGED
    }

    private Fitness fitness(int number) {
        if (against(number) != null) return Fitness.FLAGGED;
        Period kept = coming.kept();
        if (isHeldForThem(number, kept)) return Fitness.HELD_FOR_THEM;
        return kept == null || canBeKept(number, kept) ? Fitness.USABLE : Fitness.NEEDED_UNTIL_THEY_COME;
    }

    /** A bed that is closed, held for another child, or not there at all, stops a choice; what happened is flagged. */
    private Finding usable(@Nullable Integer bed) {
        String against = bed == null ? "no bed is free" : against(bed);
        String inputs = Objects.requireNonNullElse(against, "bed %d can be used".formatted(bed));
        return new Finding("bed-usable", 1, Tier.LAW, against == null, inputs);
    }

    private @Nullable String against(int number) {
        LocalDate from = coming.period().from();
        if (home.bed(coming.home(), number).closureOn(from).isPresent())
            return "bed %d is closed on %s".formatted(number, from);
        boolean held = home.bed(coming.home(), number)
                .holdOn(from)
                .filter(this::isForAnother)
                .isPresent();
        return held ? "bed %d is held on %s".formatted(number, from) : null;
    }

    /** The nights asked for; from the first night of the stay where somebody else needs the bed before. */
    private @Nullable Period kept(int number) {
        Period asked = coming.kept();
        LocalDate from = coming.period().from();
        if (asked == null || !asked.contains(from) || canBeKept(number, asked)) return asked;
        return new Period(from, asked.until());
    }

    private boolean canBeKept(int number, Period nights) {
        Bed bed = home.bed(coming.home(), number);
        boolean held = bed.holds().stream()
                .filter(this::isForAnother)
                .anyMatch(hold -> hold.period().overlaps(nights));
        return !held
                && bed.closureOn(nights.from()).isEmpty()
                && home.taken(new Spell(number, nights), null).isEmpty();
    }

    private boolean isHeldForThem(int number, @Nullable Period kept) {
        return home.bed(coming.home(), number).holds().stream()
                .filter(hold -> !isForAnother(hold))
                .map(Hold::period)
                .anyMatch(held -> held.contains(coming.period().from()) || (kept != null && held.overlaps(kept)));
    }

    private boolean isForAnother(Hold hold) {
        return !coming.child().equals(hold.child());
    }

    private Spell spell(int bed) {
        return new Spell(bed, coming.period());
    }
}
