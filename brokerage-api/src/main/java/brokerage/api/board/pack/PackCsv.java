package brokerage.api.board.pack;

import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Shown;
import brokerage.api.board.shown.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack as CSV (RFC 4180, UTF-8): a line for each thing it says, with its exact value and how it reads. This is also what its
 * digest is of. What a spreadsheet would take for a formula is quoted with an apostrophe.
 */
final class PackCsv {

    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter lines;

    private PackCsv(CsvWriter lines) {
        this.lines = lines;
    }

    static byte[] of(Pack pack) {
        var out = new StringWriter();
        try (CsvWriter lines = CsvWriter.builder().build(out)) {
            var csv = new PackCsv(lines);
            csv.line("section", "part", "row", "name", "value", "shown", "before", "target");
            csv.cover(pack);
            pack.sections().forEach(csv::section);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String digest(Pack pack) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(pack)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private void cover(Pack pack) {
        said("council", pack.now().council().value());
        said("as-at", pack.now().asAt().toString());
        said("compared-with", pack.then().asAt().toString());
        said("position", Long.toString(pack.now().position()));
        if (pack.hiddenBelow() != null) said("suppressed-below", Integer.toString(pack.hiddenBelow()));
    }

    private void said(String name, String value) {
        line("", "cover", "", name, value, value, "", "");
    }

    private void section(Section section) {
        line(section.id(), "title", "", "", "", harmless(section.title()), "", "");
        section.figures().forEach(figure -> figure(section.id(), figure));
        Table table = section.table();
        if (table == null) return;
        line(section.id(), "table", "", "", "", harmless(table.caption()), "", "");
        for (int row = 0; row < table.rows().size(); row++) row(section.id(), table, row);
    }

    private void figure(String section, Figure figure) {
        String name = harmless(figure.name());
        Shown value = figure.value();
        line(
                section,
                "figure",
                "",
                name,
                exact(value),
                harmless(value.text()),
                exact(figure.before()),
                exact(figure.target()));
    }

    private void row(String section, Table table, int nth) {
        List<Table.Cell> cells = table.rows().get(nth);
        for (int i = 0; i < cells.size(); i++) {
            Table.Cell cell = cells.get(i);
            String value = cell.record() == null ? exact(cell.shown()) : cell.record();
            String name = harmless(table.columns().get(i).name());
            line(section, "cell", Integer.toString(nth + 1), name, value, harmless(cell.text()), "", "");
        }
    }

    /** A number or a date is no formula, whatever it begins with. */
    private static String exact(@Nullable Shown shown) {
        if (shown == null) return "";
        return shown.value() == null ? harmless(shown.text()) : shown.value();
    }

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void line(String... fields) {
        lines.writeRecord(fields);
    }
}
