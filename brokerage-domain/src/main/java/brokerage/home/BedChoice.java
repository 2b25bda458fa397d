package brokerage.home;

import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.language.Refused;
import brokerage.language.provision.Spell;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        var findings = new ArrayList<>(
                HomeRules.of(home, coming.placement(), coming.period().from()));
        if (!home.known().bedsTracked() && coming.bed() == null) return new Admission(null, findings);
        Integer bed = coming.bed() == null ? firstFree() : asked(coming.bed());
        findings.add(usable(bed));
        return new Admission(bed, findings);
    }

    private Integer asked(int number) {
        home.bed(coming.home(), number);
        home.taken(spell(number), coming.child()).ifPresent(taken -> {
            throw new Refused(taken);
        });
        return number;
    }

    /** A free bed that is neither closed nor held for somebody else; failing that any free bed; failing that none. */
    private @Nullable Integer firstFree() {
        List<Integer> free = home.beds().keySet().stream()
                .filter(bed -> home.taken(spell(bed), coming.child()).isEmpty())
                .toList();
        return free.stream()
                .filter(bed -> against(bed) == null)
                .findFirst()
                .orElse(free.isEmpty() ? null : free.getFirst());
    }

    /** A bed that is closed, held for another child, or not there at all, stops a choice; what happened is flagged. */
    private Finding usable(@Nullable Integer bed) {
        String against = bed == null ? "no bed is free" : against(bed);
        String inputs = Objects.requireNonNullElse(against, "bed %d can be used".formatted(bed));
        return new Finding("bed-usable", 1, Tier.LAW, against == null, inputs);
    }

    private @Nullable String against(int number) {
        Bed bed = home.bed(coming.home(), number);
        LocalDate from = coming.period().from();
        if (bed.closureOn(from).isPresent()) return "bed %d is closed on %s".formatted(number, from);
        boolean heldForAnother = bed.holdOn(from)
                .filter(hold -> !coming.child().equals(hold.child()))
                .isPresent();
        return heldForAnother ? "bed %d is held on %s".formatted(number, from) : null;
    }

    private Spell spell(int bed) {
        return new Spell(bed, coming.period());
    }
}
