package brokerage.api.board.shown;

import brokerage.language.Money;
import brokerage.language.Word;
import brokerage.language.id.Identifier;
import brokerage.projections.measures.definition.Unit;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as people in England read them. What nobody has said is an en dash. */
public final class Said {

    public static final String NOTHING = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Said() {}

    public static String count(long count) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(count);
    }

    public static String percent(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : percent.toPlainString() + "%";
    }

    /** To the penny. */
    public static String pounds(Money money) {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(new BigDecimal(money.toString()));
    }

    /** A measure's value: a share, pounds out of pence, or a number with as many decimals as it has. */
    public static String measured(Unit unit, @Nullable BigDecimal value) {
        if (value == null) return NOTHING;
        if (unit == Unit.PERCENT) return percent(value);
        if (unit.isMoney()) return pounds(new Money(value.longValueExact()));
        return NumberFormat.getNumberInstance(Locale.UK).format(value);
    }

    public static String date(@Nullable LocalDate date) {
        return date == null ? NOTHING : DAY.format(date);
    }

    public static String word(@Nullable Word word) {
        return word == null ? NOTHING : words(word.word()).replace('-', ' ');
    }

    /** A word of the vocabulary, or several joined by underscores. */
    public static String words(@Nullable String word) {
        return word == null ? NOTHING : word.replace('_', ' ');
    }

    /** Without the kind and the council, which everything on a page has in common. */
    public static String id(@Nullable Identifier id) {
        return id == null ? NOTHING : key(id.value());
    }

    /** As {@link #id}, of what may be an id or a plain word. */
    public static String key(String id) {
        return id.contains(":") ? id.substring(id.lastIndexOf(':') + 1) : words(id);
    }
}
