package brokerage.projections.measures.definition;

import org.jspecify.annotations.Nullable;

/**
 * What is worked out of a population's rows, in SQL: of those {@code among} it, what is {@code counted}, and how much each
 * comes to. Shares are rounded half up to one decimal, money to the penny.
 *
 * @param among which rows it is about
 * @param counted which of them make the numerator
 * @param amount of a row; pence where it is money
 */
public record Formula(Kind kind, String among, String counted, String amount, boolean isMoney) {

    /** How the rows become one figure. */
    public enum Kind {
        COUNT,
        SHARE,
        SUM,
        SHARE_OF_SUM,
        MEAN,
        /** A seventh of the amount for each night. */
        NIGHTLY,
        /** The same, by the weeks of all nights. */
        BY_THE_WEEK,
        /** The same, by the nights that are counted. */
        BY_THE_NIGHT,
        /** How many in a hundred of an amount that is no part of the population. */
        OF_ALLOWANCE,
        LONGEST,
        MEDIAN,
        NINETIETH
    }

    private static final String ALL = "true";

    /** How many. */
    public static Formula count(String counted) {
        return new Formula(Kind.COUNT, ALL, counted, "1", false);
    }

    /** How many in a hundred. */
    public static Formula share(String counted, String among) {
        return new Formula(Kind.SHARE, among, counted, "1", false);
    }

    /** Pence together. */
    public static Formula pence(String amount, String counted) {
        return new Formula(Kind.SUM, ALL, counted, amount, true);
    }

    /** Pence in a hundred. */
    public static Formula shareOfPence(String amount, String counted, String among) {
        return new Formula(Kind.SHARE_OF_SUM, among, counted, amount, true);
    }

    /** Pence a week on average, night by night. */
    public static Formula penceByTheWeek(String amount) {
        return new Formula(Kind.BY_THE_WEEK, ALL, ALL, amount, true);
    }

    /** Pence of all nights together, a seventh of the week's each. */
    public static Formula nightlyPence(String amount, String counted) {
        return new Formula(Kind.NIGHTLY, ALL, counted, amount, true);
    }

    /** Pence of all nights among it, for each night that is counted. */
    public static Formula penceByTheNight(String amount, String counted, String among) {
        return new Formula(Kind.BY_THE_NIGHT, among, counted, amount, true);
    }

    /** How many in a hundred of an allowance. */
    public static Formula ofAllowance(String counted, String allowance) {
        return new Formula(Kind.OF_ALLOWANCE, ALL, counted, allowance, false);
    }

    /** Whatever is not money, by this kind of figure. */
    public static Formula of(Kind kind, String amount, String counted) {
        return new Formula(kind, ALL, counted, amount, false);
    }

    /** None where there is nothing to count, as with a median. */
    public @Nullable String numerator(Population of) {
        return switch (kind) {
            case COUNT, SHARE, OF_ALLOWANCE -> total(of.weight(), both());
            case SUM, SHARE_OF_SUM, MEAN -> total(amount, both());
            case NIGHTLY, BY_THE_WEEK -> "round(" + total(nightly(of), both()) + " / 7.0)";
            case BY_THE_NIGHT -> "round(" + total(nightly(of), among) + " / 7.0)";
            case LONGEST -> "coalesce(max(%s) filter (where %s), 0)".formatted(amount, both());
            case MEDIAN, NINETIETH -> null;
        };
    }

    /** None where the numerator is the figure. */
    public @Nullable String denominator(Population of) {
        return switch (kind) {
            case COUNT, SUM, NIGHTLY, LONGEST -> null;
            case SHARE -> total(of.weight(), among);
            case OF_ALLOWANCE -> "max(" + amount + ")";
            case BY_THE_NIGHT -> total(of.weight(), both());
            case SHARE_OF_SUM -> total(amount, among);
            case MEAN, MEDIAN, NINETIETH -> total(of.weight(), both() + " and (" + amount + ") is not null");
            case BY_THE_WEEK -> "round(" + total(of.weight(), both()) + " / 7.0, 2)";
        };
    }

    /** None where there is nothing to divide by. */
    public String value(Population of) {
        return switch (kind) {
            case COUNT, SUM, NIGHTLY, LONGEST -> String.valueOf(numerator(of));
            case SHARE, SHARE_OF_SUM, OF_ALLOWANCE ->
                "round(100.0 * %s / nullif(%s, 0), 1)".formatted(numerator(of), denominator(of));
            case MEAN ->
                "round(1.0 * %s / nullif(%s, 0), %d)".formatted(numerator(of), denominator(of), isMoney ? 0 : 2);
            case BY_THE_WEEK ->
                "round(1.0 * %s / nullif(%s, 0))".formatted(total(nightly(of), both()), total(of.weight(), both()));
            case BY_THE_NIGHT ->
                "round(%s / 7.0 / nullif(%s, 0))".formatted(total(nightly(of), among), total(of.weight(), both()));
            case MEDIAN -> centile("0.5");
            case NINETIETH -> centile("0.9");
        };
    }

    /** The rows of the numerator. */
    public String both() {
        return "(" + among + ") and (" + counted + ")";
    }

    private String nightly(Population of) {
        return "(%s)::numeric * (%s)".formatted(of.weight(), amount);
    }

    private String centile(String part) {
        return "round((percentile_cont(%s) within group (order by %s) filter (where %s))::numeric, 1)"
                .formatted(part, amount, both());
    }

    private static String total(String what, String where) {
        return "coalesce(sum(%s) filter (where s.council is not null and (%s)), 0)".formatted(what, where);
    }
}
