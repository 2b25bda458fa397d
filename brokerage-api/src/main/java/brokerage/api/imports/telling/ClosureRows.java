package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.api.imports.files.Sheet;
import brokerage.api.vault.Draft;
import brokerage.api.vault.Kind;
import brokerage.home.Closure;
import brokerage.home.HomeCommand.CloseBed;
import brokerage.home.HomeCommand.ReopenBed;
import brokerage.home.HomeRefusal.BedAlreadyClosed;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.id.HomeId;
import brokerage.language.provision.ClosureReason;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows about beds out of use. */
final class ClosureRows implements RowTelling {

    private final Teller teller;
    private final Set<String> said = new HashSet<>();
    private final SaidOnce once = new SaidOnce();

    ClosureRows(Teller teller, List<Row> rows) {
        this.teller = teller;
        for (Row row : rows) rawKey(row).ifPresent(said::add);
    }

    @Override
    public Outcome tell(Row row) {
        var home = teller.streams().known("home_id", HomeId.of(teller.council(), row.code("home_id")));
        int bed = row.number("bed_no");
        Draft draft = teller.draft(home);
        Closure closure = closure(row, draft);
        String key = key(home, bed, closure.period().from());
        once.check(row, "from_on", key);
        var fact = new Fact(Sheet.BED_CLOSURES, key, home, closure);
        try {
            return close(fact, bed, closure, draft);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof BedAlreadyClosed other)) throw refused;
            takeBack(home, bed, other.period().from(), refused);
            close(fact, bed, closure, draft);
            return Outcome.CORRECTED;
        }
    }

    private Outcome close(Fact fact, int bed, Closure closure, Draft draft) {
        var command = new CloseBed((HomeId) fact.stream(), bed, closure);
        return teller.tell(fact, draft.rows(), known -> List.of(command));
    }

    /** A closure that an earlier import told and this one dates otherwise never held a night; any other stands. */
    private void takeBack(HomeId home, int bed, LocalDate from, Refused otherwise) {
        String key = key(home, bed, from);
        if (said.contains(key) || teller.told().find(Sheet.BED_CLOSURES, key).isEmpty()) throw otherwise;
        teller.send(
                new ReopenBed(home, bed, from),
                List.of(teller.told().takenBack(Sheet.BED_CLOSURES, key, home.value())));
        teller.told().forget(Sheet.BED_CLOSURES, key);
    }

    private static Closure closure(Row row, Draft draft) {
        LocalDate from = row.date("from_on");
        LocalDate until = row.dateIfSaid("until_on");
        if (until != null && until.isBefore(from))
            throw row.wrong("until_on", until.toString(), "is before it began on " + from);
        return new Closure(
                new Period(from, until),
                row.word("reason", ClosureReason.class),
                draft.keepIfSaid(Kind.REMEDIAL_ACTION, row.text("remedial_action")),
                draft.keepIfSaid(Kind.IMPLICATION, row.text("contractual_implication")));
    }

    private static String key(HomeId home, int bed, LocalDate from) {
        return "%s/%d/%s".formatted(home.key(), bed, from);
    }

    private static Optional<String> rawKey(Row row) {
        try {
            return Optional.of("%s/%s/%s".formatted(row.text("home_id"), row.text("bed_no"), row.text("from_on")));
        } catch (RowRefused toldLater) {
            return Optional.empty();
        }
    }
}
