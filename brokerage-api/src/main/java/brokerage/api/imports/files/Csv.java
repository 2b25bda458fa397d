package brokerage.api.imports.files;

import brokerage.api.imports.files.FileRefusal.EmptyFile;
import brokerage.api.imports.files.FileRefusal.NotCsv;
import brokerage.api.imports.files.FileRefusal.NotUtf8;
import brokerage.api.imports.files.FileRefusal.WrongColumns;
import brokerage.language.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one file: RFC 4180 in UTF-8, with or without a byte-order mark, lines ended as any system ends them. */
final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Sheet sheet;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private long line;

    private Csv(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Row> rows(Sheet sheet, byte[] content) {
        return new Csv(sheet).read(decoded(sheet, content));
    }

    private List<Row> read(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Header header = null;
            for (CsvRecord csv : records) {
                line = csv.getStartingLineNumber();
                if (header == null) header = header(csv.getFields());
                else rows.add(new Row(line, header, shared(csv.getFields())));
            }
            if (header == null) throw new Refused(new EmptyFile(sheet.file()));
            return rows;
        } catch (CsvParseException broken) {
            throw new Refused(new NotCsv(sheet.file(), line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Most cells say what others say: kept once each, a long file takes a third of the memory. */
    private List<String> shared(List<String> cells) {
        return cells.stream()
                .map(cell -> words.computeIfAbsent(cell, same -> same))
                .toList();
    }

    private Header header(List<String> written) {
        List<String> named = written.stream().map(String::strip).toList();
        List<String> missing = sheet.columns().stream()
                .filter(column -> !named.contains(column))
                .toList();
        List<String> unknown = named.stream()
                .filter(column -> !sheet.columns().contains(column))
                .toList();
        Set<String> seen = new HashSet<>();
        List<String> twice = named.stream().filter(column -> !seen.add(column)).toList();
        if (!missing.isEmpty() || !unknown.isEmpty() || !twice.isEmpty())
            throw new Refused(new WrongColumns(sheet.file(), missing, unknown, twice));
        return new Header(sheet, named);
    }

    private static String decoded(Sheet sheet, byte[] content) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        if (content.length == 0) return "";
        if (utf8.decode(bytes, text, true).isError() || utf8.flush(text).isError())
            throw new Refused(new NotUtf8(sheet.file(), lines(content, bytes.position())));
        String read = text.flip().toString();
        return !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK ? read.substring(1) : read;
    }

    private static long lines(byte[] content, int until) {
        long lines = 1;
        for (int i = 0; i < until; i++) if (content[i] == '\n') lines++;
        return lines;
    }
}
