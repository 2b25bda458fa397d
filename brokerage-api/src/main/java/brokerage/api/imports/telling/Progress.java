package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.api.imports.files.Sheet;
import brokerage.language.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How far an import has come. Belongs to the thread that tells it, which hands it on after every row. */
public final class Progress {

    /** Of one file: how many rows it has and what became of them so far. */
    public record Counts(int rows, int taken, int unchanged, int corrected, int refused) {

        public int read() {
            return taken + unchanged + corrected + refused;
        }

        Counts and(Outcome outcome) {
            return switch (outcome) {
                case TAKEN -> new Counts(rows, taken + 1, unchanged, corrected, refused);
                case UNCHANGED -> new Counts(rows, taken, unchanged + 1, corrected, refused);
                case CORRECTED -> new Counts(rows, taken, unchanged, corrected + 1, refused);
            };
        }

        Counts andRefused() {
            return new Counts(rows, taken, unchanged, corrected, refused + 1);
        }
    }

    private final Map<Sheet, Counts> counts = new EnumMap<>(Sheet.class);
    private final Consumer<Progress> onStep;
    private List<RefusedRow> refused = new ArrayList<>();

    public Progress(Map<Sheet, List<Row>> rows, Consumer<Progress> onStep) {
        rows.forEach((sheet, of) -> counts.put(sheet, new Counts(of.size(), 0, 0, 0, 0)));
        this.onStep = onStep;
    }

    public Map<Sheet, Counts> counts() {
        return counts;
    }

    /** The refusals since this was last asked. */
    public List<RefusedRow> drainRefused() {
        List<RefusedRow> drained = refused;
        refused = new ArrayList<>();
        return drained;
    }

    public void count(Sheet sheet, Outcome outcome) {
        counts.computeIfPresent(sheet, (same, so) -> so.and(outcome));
        onStep.accept(this);
    }

    public void refuse(Row row, RuntimeException refusal) {
        refuse(
                row,
                switch (refusal) {
                    case RowRefused r -> RefusedRow.of(row, r);
                    case Refused r -> RefusedRow.of(row, r.refusal());
                    default -> throw refusal;
                });
    }

    private void refuse(Row row, RefusedRow one) {
        refused.add(one);
        counts.computeIfPresent(row.sheet(), (same, so) -> so.andRefused());
        onStep.accept(this);
    }
}
