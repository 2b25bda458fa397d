package brokerage.api.imports.files;

import brokerage.api.imports.files.FileRefusal.FileTwice;
import brokerage.api.imports.files.FileRefusal.NothingToImport;
import brokerage.api.imports.files.FileRefusal.TooLarge;
import brokerage.api.imports.files.FileRefusal.UnknownFile;
import brokerage.language.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All files of one import, their form checked; what their rows say is not looked at yet. */
public record Upload(Map<Sheet, List<Row>> rows) {

    /**
     * Reads files, zipped or not. Files that are not CSV, a read-me say, are passed over.
     *
     * @throws Refused by a {@link FileRefusal} when one of them does not have the form of an import file
     */
    public static Upload of(List<SourceFile> files) {
        var rows = new EnumMap<Sheet, List<Row>>(Sheet.class);
        for (SourceFile file : Unpacked.of(files)) {
            if (!file.isCsv()) continue;
            Sheet sheet = Sheet.of(file.name()).orElseThrow(() -> new Refused(new UnknownFile(file.name())));
            if (rows.containsKey(sheet)) throw new Refused(new FileTwice(file.name()));
            rows.put(sheet, Csv.rows(sheet, file.content()));
        }
        if (rows.isEmpty()) throw new Refused(new NothingToImport());
        return new Upload(rows);
    }

    /**
     * Reads one list by itself, at most so many rows.
     *
     * @throws Refused by a {@link FileRefusal} when it does not have the form
     */
    public static List<Row> list(Sheet sheet, byte[] content, int most) {
        List<Row> rows = Csv.rows(sheet, content);
        if (rows.size() > most) throw new Refused(new TooLarge(sheet.file(), most + " rows"));
        return rows;
    }

    public boolean has(Sheet sheet) {
        return rows.containsKey(sheet);
    }

    public List<Row> rows(Sheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }
}
