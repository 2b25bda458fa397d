package brokerage.api.work.shown;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.door.Addresses;
import brokerage.api.door.LondonDay;
import brokerage.language.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of an answer as people read them. What it does not say, or not to them, is an en dash. */
public final class Plain {

    private static final BigDecimal METRES_IN_A_MILE = new BigDecimal("1609.344");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(LondonDay.LONDON);

    private Plain() {}

    public static boolean isSaid(JsonNode node) {
        return !node.isMissingNode() && !node.isNull() && !(node.isContainer() && node.isEmpty());
    }

    public static Stream<JsonNode> each(JsonNode list) {
        return list.valueStream();
    }

    /** Those of a list that are told of a day which has come. */
    public static Stream<JsonNode> by(LocalDate day, JsonNode list) {
        return each(list)
                .filter(one -> !LocalDate.parse(one.path("on").asString()).isAfter(day));
    }

    public static String text(JsonNode node) {
        return isSaid(node) ? node.asString() : Said.NOTHING;
    }

    public static String date(JsonNode node) {
        return isSaid(node) ? Said.date(LocalDate.parse(node.asString())).text() : Said.NOTHING;
    }

    public static String minute(JsonNode node) {
        return isSaid(node) ? MINUTE.format(Instant.parse(node.asString())) : Said.NOTHING;
    }

    /** The day in London on which something was said. */
    public static String dayOf(JsonNode instant) {
        return LocalDate.ofInstant(Instant.parse(instant.asString()), LondonDay.LONDON)
                .toString();
    }

    public static String word(JsonNode node) {
        return isSaid(node) ? Said.words(node.asString()).replace('-', ' ') : Said.NOTHING;
    }

    public static String words(JsonNode list) {
        return isSaid(list) ? each(list).map(Plain::word).collect(Collectors.joining(", ")) : Said.NOTHING;
    }

    /** The name of a component, as in {@code socialCare}. */
    public static String spaced(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    public static String yes(JsonNode node) {
        return isSaid(node) ? node.asBoolean() ? "yes" : "no" : Said.NOTHING;
    }

    public static String pounds(JsonNode amount) {
        return isSaid(amount) ? Said.pounds(Money.pounds(amount.asString())).text() : Said.NOTHING;
    }

    /** All parts of a week's fees. */
    public static String week(JsonNode fees) {
        if (!isSaid(fees)) return Said.NOTHING;
        Money all =
                fees.valueStream().map(part -> Money.pounds(part.asString())).reduce(Money.NONE, Money::plus);
        return Said.pounds(all) + " a week";
    }

    /** How far, and in whose area; of one whereabouts. */
    public static String away(JsonNode where) {
        String miles = isSaid(where.path("metres")) ? miles(where.path("metres").asLong()) : "distance not known";
        return isSaid(where.path("area"))
                ? miles + ", " + area(where.path("area").asString())
                : miles;
    }

    private static String miles(long metres) {
        return BigDecimal.valueOf(metres).divide(METRES_IN_A_MILE, 1, RoundingMode.HALF_UP) + " miles";
    }

    private static String area(String area) {
        return switch (area) {
            case "own" -> "in the own area";
            case "adjoining" -> "in an adjoining area";
            default -> "at a distance";
        };
    }

    /** A record by the last part of its id, leading to its page if it has one. */
    public static Cell record(JsonNode id) {
        return isSaid(id) ? record(id.asString(), Said.key(id.asString())) : Cell.of(Said.NOTHING);
    }

    /** A record by its name, as far as the reader may know it, with its id. */
    public static Cell named(JsonNode id, @Nullable String name) {
        if (!isSaid(id)) return Cell.of(Said.NOTHING);
        String key = Said.key(id.asString());
        return record(id.asString(), name == null ? key : "%s (%s)".formatted(name, key));
    }

    public static Cell records(JsonNode ids) {
        List<JsonNode> all = each(ids).toList();
        if (all.size() == 1) return record(all.getFirst());
        String keys = all.stream().map(id -> Said.key(id.asString())).collect(Collectors.joining(", "));
        String whole = all.stream().map(JsonNode::asString).collect(Collectors.joining(" "));
        return all.isEmpty() ? Cell.of(Said.NOTHING) : new Cell(keys, whole, null);
    }

    private static Cell record(String id, String text) {
        return new Cell(text, id, page(id));
    }

    /** Where a record is shown; none of what has no page of its own. */
    public static @Nullable String page(String id) {
        if (id.startsWith("child:")) return Addresses.WORK + "/children/" + id;
        if (id.startsWith("home:")) return Addresses.WORK + "/homes/" + id;
        if (id.startsWith("referral:")) return Addresses.WORK + "/referrals/" + id;
        if (id.startsWith("action:")) return Addresses.WORK + "/actions/" + id;
        if (id.startsWith("scheme:")) return Addresses.WORK + "/pipeline/" + id;
        if (id.startsWith("budget:")) return Addresses.WORK + "/budgets/" + id;
        return null;
    }
}
