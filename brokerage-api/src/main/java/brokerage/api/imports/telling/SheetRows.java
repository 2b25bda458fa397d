package brokerage.api.imports.telling;

import brokerage.api.imports.files.Sheet;
import brokerage.api.imports.files.Upload;
import brokerage.api.vault.Keys;
import java.time.LocalDate;

/** Tells, row by row, all files whose rows stand for themselves: all but placements and postcodes. */
public final class SheetRows {

    private final Teller teller;
    private final Progress progress;
    private final Children children;

    public SheetRows(Teller teller, Progress progress) {
        this.teller = teller;
        this.progress = progress;
        this.children = new Children(teller);
    }

    /** Those the upload spoke of, and any other that is asked for. */
    public Children children() {
        return children;
    }

    /**
     * Tells what there is of these files.
     *
     * @param today in London: nobody is born after it
     */
    public void tell(Upload upload, Keys keys, LocalDate today) {
        var organisations = new OrganisationRows(teller);
        tell(upload, Sheet.PROVIDERS, organisations::provider);
        tell(upload, Sheet.CONTRACTS, organisations::contract);
        tell(upload, Sheet.HOMES, new HomeRows(teller));
        tell(upload, Sheet.CONTRACT_BEDS, new BedRows(teller));
        tell(upload, Sheet.HOME_EVENTS, new HomeEventRows(teller, upload.rows(Sheet.HOME_EVENTS)));
        tell(upload, Sheet.BED_CLOSURES, new ClosureRows(teller, upload.rows(Sheet.BED_CLOSURES)));
        tell(upload, Sheet.CHILDREN, new ChildRows(teller, children, keys, today));
    }

    private void tell(Upload upload, Sheet sheet, RowTelling telling) {
        telling.all(upload.rows(sheet), progress);
    }
}
