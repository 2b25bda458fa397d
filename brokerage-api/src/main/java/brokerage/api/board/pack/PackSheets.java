package brokerage.api.board.pack;

import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Shown;
import brokerage.api.board.shown.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A pack as a workbook (Office Open XML): the cover, then a sheet for each section, with numbers and dates as what they are. */
final class PackSheets {

    private static final int WIDE = 34;
    private static final int NARROW = 17;
    private static final int PERCENT_DIGITS = 2;

    private final Worksheet sheet;
    private int row;

    private PackSheets(Worksheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(Pack pack, String digest) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Placement brokerage", "1.0")) {
            book.properties().setTitle(Cover.TITLE);
            new PackSheets(book.newWorksheet("Cover")).cover(Cover.lines(pack, digest));
            for (Section section : pack.sections())
                new PackSheets(book.newWorksheet(section.title())).section(section, pack);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return Dated.at(Objects.requireNonNullElse(pack.knownAt(), Instant.EPOCH), out.toByteArray());
    }

    private void cover(List<Cover.Line> lines) {
        title(Cover.TITLE);
        for (Cover.Line line : lines) {
            sheet.value(row, 0, line.name());
            put(1, line.value());
            row++;
        }
    }

    private void section(Section section, Pack pack) {
        title(section.title());
        sheet.value(row, 0, section.explanation());
        row += 2;
        heads(List.of(
                "Figure",
                Said.date(pack.now().asAt()).text(),
                Said.date(pack.then().asAt()).text(),
                "Target"));
        section.figures().forEach(this::figure);
        if (section.table() != null) table(section.table());
    }

    private void title(String title) {
        sheet.width(0, WIDE);
        for (int column = 1; column < NARROW; column++) sheet.width(column, NARROW);
        sheet.value(row, 0, title);
        sheet.style(row, 0).bold().fontSize(16).set();
        row++;
    }

    private void figure(Figure figure) {
        sheet.value(row, 0, figure.name());
        put(1, figure.value());
        put(2, figure.before());
        put(3, figure.target());
        row++;
    }

    private void table(Table table) {
        row++;
        sheet.value(row, 0, table.caption());
        sheet.style(row, 0).bold().fontSize(13).set();
        row++;
        heads(table.columns().stream().map(Table.Column::name).toList());
        for (List<Table.Cell> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++)
                put(column, cells.get(column).shown());
            row++;
        }
    }

    private void heads(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(row, column, names.get(column));
            sheet.style(row, column).bold().borderStyle("thin").wrapText(true).set();
        }
        row++;
    }

    private void put(int column, @Nullable Shown shown) {
        if (shown == null) return;
        String value = shown.value();
        if (value == null) {
            sheet.value(row, column, shown.text());
            return;
        }
        switch (shown.form()) {
            case TEXT -> sheet.value(row, column, shown.text());
            case NUMBER -> number(column, new BigDecimal(value), value.contains(".") ? "#,##0.0##" : "#,##0");
            case PERCENT -> number(column, new BigDecimal(value).movePointLeft(PERCENT_DIGITS), "0.0%");
            case POUNDS -> number(column, new BigDecimal(value), "\"£\"#,##0.00");
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(value));
                sheet.style(row, column)
                        .format("d mmmm yyyy")
                        .horizontalAlignment("left")
                        .set();
            }
        }
    }

    private void number(int column, BigDecimal number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }
}
