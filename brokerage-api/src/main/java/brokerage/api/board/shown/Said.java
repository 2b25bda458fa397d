package brokerage.api.board.shown;

import brokerage.api.board.disclosure.Sum;
import brokerage.api.board.shown.Shown.Form;
import brokerage.api.door.LondonDay;
import brokerage.language.Money;
import brokerage.language.Word;
import brokerage.language.id.Identifier;
import brokerage.projections.measures.definition.Unit;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as people in England read them. What nobody has said is an en dash. */
public final class Said {

    public static final String NOTHING = "–";

    /** Where a number is kept back because it would tell of too few children; as government statistics write it. */
    public static final String HIDDEN = "[c]";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(LondonDay.LONDON);

    private Said() {}

    public static Shown count(long count) {
        return Shown.of(NumberFormat.getIntegerInstance(Locale.UK).format(count), Form.NUMBER, Long.toString(count));
    }

    /** A number of children, by its name. */
    public static Shown children(String name, long count) {
        return count(count).about(name, count);
    }

    /** A number of children among others; so it tells how many of the others there are as well. */
    public static Shown children(String name, long count, long among) {
        return children(name, count).about(name + Sum.OTHERS, among - count);
    }

    public static Shown percent(@Nullable BigDecimal percent) {
        if (percent == null) return Shown.text(NOTHING);
        return Shown.of(percent.toPlainString() + "%", Form.PERCENT, percent.toPlainString());
    }

    /** To the penny. */
    public static Shown pounds(Money money) {
        var pounds = new BigDecimal(money.toString());
        return Shown.of(
                NumberFormat.getCurrencyInstance(Locale.UK).format(pounds), Form.POUNDS, pounds.toPlainString());
    }

    /** A measure's value: a share, pounds out of pence, or a number with as many decimals as it has. */
    public static Shown measured(Unit unit, @Nullable BigDecimal value) {
        if (value == null) return Shown.text(NOTHING);
        if (unit == Unit.PERCENT) return percent(value);
        if (unit.isMoney()) return pounds(new Money(value.longValueExact()));
        return Shown.of(NumberFormat.getNumberInstance(Locale.UK).format(value), Form.NUMBER, value.toPlainString());
    }

    public static Shown date(@Nullable LocalDate date) {
        return date == null ? Shown.text(NOTHING) : Shown.of(DAY.format(date), Form.DATE, date.toString());
    }

    /** In London, to the minute. */
    public static Shown instant(@Nullable Instant instant) {
        return Shown.text(instant == null ? NOTHING : MOMENT.format(instant));
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
