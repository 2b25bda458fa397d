package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.api.imports.files.Sheet;
import brokerage.api.log.RowTaken;
import brokerage.api.vault.Draft;
import brokerage.api.vault.Keys;
import brokerage.api.vault.Kind;
import brokerage.child.ChildCommand.CorrectChild;
import brokerage.child.ChildCommand.StartLookingAfter;
import brokerage.child.ChildRefusal.BeforeItBegan;
import brokerage.child.Particulars;
import brokerage.language.Refused;
import brokerage.language.id.ChildRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The rows about children in care. */
final class ChildRows implements RowTelling {

    /** All that a row says of a child. */
    record Cared(LocalDate from, Particulars particulars) {}

    private final Teller teller;
    private final Children children;
    private final Keys keys;
    private final LocalDate today;
    private final SaidOnce once = new SaidOnce();

    ChildRows(Teller teller, Children children, Keys keys, LocalDate today) {
        this.teller = teller;
        this.children = children;
        this.keys = keys;
        this.today = today;
    }

    @Override
    public Outcome tell(Row row) {
        String localId = row.needed("child_id");
        once.check(row, "child_id", localId);
        LocalDate born = row.date("date_of_birth");
        ChildRef child = teller.vault()
                .childByLocalId(teller.council(), localId)
                .orElseGet(() -> ChildRef.of(teller.council(), keys.next()));
        Draft draft = teller.draft(child);
        Cared cared = new Cared(careFrom(row, born), particulars(row, localId, born, draft));
        Outcome outcome = tell(child, cared, draft);
        children.put(localId, new Children.Known(child, born));
        return outcome;
    }

    private Outcome tell(ChildRef child, Cared cared, Draft draft) {
        var fact = new Fact(Sheet.CHILDREN, child.key(), child, cared);
        try {
            return teller.tell(
                    fact, draft.rows(), known -> List.of(known ? corrected(child, cared) : started(child, cared)));
        } catch (RowTaken taken) {
            throw new RowRefused("child_id", "said-twice", "another child of this local id was recorded just now");
        } catch (Refused refused) {
            if (!leftCareBefore(child, refused)) throw refused;
            return teller.tell(fact, draft.rows(), known -> List.of(started(child, cared)));
        }
    }

    private static StartLookingAfter started(ChildRef child, Cared cared) {
        return new StartLookingAfter(child, cared.from(), cared.particulars());
    }

    /** The day care began is told only if the row says another than it did: care may have ended and begun again since. */
    private CorrectChild corrected(ChildRef child, Cared cared) {
        boolean asBefore = teller.told()
                .find(Sheet.CHILDREN, child.key(), Cared.class)
                .filter(before -> before.from().equals(cared.from()))
                .isPresent();
        return new CorrectChild(child, asBefore ? null : cared.from(), cared.particulars(), null);
    }

    /** Care cannot have begun after it ended: it began anew. */
    private boolean leftCareBefore(ChildRef child, Refused refused) {
        return teller.told().find(Sheet.CHILDREN, child.key()).isPresent()
                && refused.refusal() instanceof BeforeItBegan;
    }

    private LocalDate careFrom(Row row, LocalDate born) {
        LocalDate from = row.date("care_started_on");
        if (born.isAfter(today)) throw row.wrong("date_of_birth", null, "is in the future");
        if (from.isBefore(born)) throw row.wrong("care_started_on", null, "is before the child was born");
        return from;
    }

    private static Particulars particulars(Row row, String localId, LocalDate born, Draft draft) {
        return new Particulars(
                draft.keep(Kind.LOCAL_ID, localId),
                draft.keep(Kind.DATE_OF_BIRTH, born.toString()),
                draft.keepOrForget(Kind.POSTCODE, row.text("home_postcode")),
                YearMonth.from(born),
                row.yes("uasc"));
    }
}
