package brokerage.api.imports.files;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Refused;
import brokerage.language.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file. Cells are read by column and refuse, naming it, what is not of their kind. What stands in a
 * personal column is repeated by no refusal.
 *
 * @param line the one it starts on, counted from 1
 */
public record Row(long line, Header header, List<String> cells) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int LONGEST = 4_000;

    public Sheet sheet() {
        return header.sheet();
    }

    /** Whether it has a cell for each column. */
    public boolean isWhole() {
        return cells.size() == header.columns().size();
    }

    /** What stands in the column; nothing if that is empty. */
    public @Nullable String text(String column) {
        if (!isWhole())
            throw new RowRefused(
                    null,
                    "number-of-columns",
                    "the row has %d columns, the header %d"
                            .formatted(cells.size(), header.columns().size()));
        String text = cells.get(header.columns().indexOf(column)).strip();
        if (text.length() > LONGEST)
            throw new RowRefused(column, "too-long", "more than %d characters".formatted(LONGEST));
        if (text.chars().anyMatch(c -> c == 0))
            throw new RowRefused(column, "not-text", "a text holds no null character");
        return text.isEmpty() ? null : text;
    }

    public String needed(String column) {
        String text = text(column);
        if (text == null) throw new RowRefused(column, "needed", "%s must not be empty".formatted(column));
        return text;
    }

    /** The council's own code of something, which becomes part of its id. */
    public String code(String column) {
        return read(column, needed(column), CODE, text -> text, "is not a code of letters, digits, '.', '_' and '-'");
    }

    public @Nullable String codeIfSaid(String column) {
        return text(column) == null ? null : code(column);
    }

    public LocalDate date(String column) {
        return read(column, needed(column), DATE, LocalDate::parse, "is not a date such as 2023-03-31");
    }

    public @Nullable LocalDate dateIfSaid(String column) {
        return text(column) == null ? null : date(column);
    }

    public int number(String column) {
        return read(column, needed(column), NUMBER, Integer::parseInt, "is not a whole number");
    }

    public @Nullable Integer numberIfSaid(String column) {
        return text(column) == null ? null : number(column);
    }

    public boolean yes(String column) {
        return switch (needed(column).toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong(column, needed(column), "is neither yes nor no");
        };
    }

    public @Nullable Boolean yesIfSaid(String column) {
        return text(column) == null ? null : yes(column);
    }

    public Money money(String column) {
        return of(column, Money::pounds);
    }

    public @Nullable Money moneyIfSaid(String column) {
        return text(column) == null ? null : money(column);
    }

    public <E extends Enum<E>> E word(String column, Class<E> vocabulary) {
        return of(column, text -> Word.read(vocabulary, column, text));
    }

    public <E extends Enum<E>> @Nullable E wordIfSaid(String column, Class<E> vocabulary) {
        return text(column) == null ? null : word(column, vocabulary);
    }

    /** A value of the language made from the text, whose own refusal becomes that of the column. */
    public <T> T of(String column, Function<String, T> reading) {
        try {
            return reading.apply(needed(column));
        } catch (Refused refused) {
            String words = sheet().isPersonal(column)
                    ? "is not of the right form"
                    : refused.refusal().inWords();
            throw new RowRefused(column, rule(refused), words);
        }
    }

    /** Refuses the row for what stands in this column. */
    public RowRefused wrong(String column, @Nullable String written, String words) {
        boolean shown = written != null && !sheet().isPersonal(column);
        return new RowRefused(column, "invalid-value", shown ? "'%s' %s".formatted(written, words) : "it " + words);
    }

    private <T> T read(String column, String text, Pattern form, Function<String, T> reading, String otherwise) {
        try {
            if (form.matcher(text).matches()) return reading.apply(text);
        } catch (DateTimeException noSuchDay) {
            throw wrong(column, text, "is not a day of the calendar");
        }
        throw wrong(column, text, otherwise);
    }

    private static String rule(Refused refused) {
        return refused.refusal() instanceof InvalidValue ? "invalid-value" : "not-allowed";
    }

    /** Says where it stands, never what it says. */
    @Override
    public String toString() {
        return "%s line %d".formatted(sheet().file(), line);
    }
}
