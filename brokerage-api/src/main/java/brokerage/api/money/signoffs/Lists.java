package brokerage.api.money.signoffs;

import brokerage.api.imports.files.FileRefusal.TooLarge;
import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.api.imports.files.Sheet;
import brokerage.api.imports.files.Upload;
import brokerage.api.problems.RequestFault;
import brokerage.api.problems.SeveralFaults;
import brokerage.api.problems.SeveralFaults.Fault;
import brokerage.language.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;

/**
 * A month's two lists as they were handed in, read in memory and kept nowhere.
 *
 * @param caseDigest by which the case system's list can be told again, {@code ledgerDigest} the ledger's
 */
record Lists(List<CaseRow> cases, List<LedgerRow> ledger, String caseDigest, String ledgerDigest) {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_BYTES = 5 << 20;
    private static final int FAULTS_SHOWN = 500;

    /**
     * Reads both, and says of every row that cannot be read where it stands and why.
     *
     * @throws SeveralFaults if there is such a row
     * @throws Refused if a list has not the form of a list at all
     */
    static Lists of(byte[] cases, byte[] ledger) {
        var faults = new ArrayList<Fault>();
        List<CaseRow> caseRows = rows(Sheet.CASES, cases, CaseRow::of, faults);
        List<LedgerRow> ledgerRows = rows(Sheet.LEDGER, ledger, LedgerRow::of, faults);
        if (!faults.isEmpty())
            throw new SeveralFaults(
                    "rows-not-read",
                    "%d rows cannot be read; nothing was compared".formatted(faults.size()),
                    faults.subList(0, Math.min(FAULTS_SHOWN, faults.size())));
        return new Lists(caseRows, ledgerRows, digest(cases), digest(ledger));
    }

    /** The bytes of a part; too many are refused before anybody looks at them. */
    static byte[] content(Sheet sheet, MultipartFile part) {
        if (part.getSize() > MOST_BYTES) throw tooLarge(new TooLarge(sheet.file(), (MOST_BYTES >> 20) + " MB"));
        try {
            return part.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> List<T> rows(Sheet sheet, byte[] content, Function<Row, T> reading, List<Fault> faults) {
        var rows = new ArrayList<T>();
        for (Row row : read(sheet, content)) {
            try {
                rows.add(reading.apply(row));
            } catch (RowRefused refused) {
                faults.add(fault(row, refused));
            }
        }
        return rows;
    }

    private static List<Row> read(Sheet sheet, byte[] content) {
        try {
            return Upload.list(sheet, content, MOST_ROWS);
        } catch (Refused refused) {
            throw refused.refusal() instanceof TooLarge large ? tooLarge(large) : refused;
        }
    }

    private static Fault fault(Row row, RowRefused refused) {
        String column = refused.column() == null ? "" : " column " + refused.column();
        return new Fault(row + column, refused.rule(), refused.inWords());
    }

    private static RequestFault tooLarge(TooLarge large) {
        String words = "%s is more than is compared at once: %s".formatted(large.file(), large.limit());
        return new RequestFault(HttpStatus.CONTENT_TOO_LARGE, "too-large", large.file(), words);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Says nothing of its rows. */
    @Override
    public String toString() {
        return "%d and %d rows".formatted(cases.size(), ledger.size());
    }
}
