package brokerage.projections.measures.catalogue;

import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Population;
import brokerage.projections.measures.definition.Population.More;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The populations made of placements. A night of no length, and a placement of none, belong to nobody. */
final class Placements {

    /** Living in a placement on the night: the start night counts, the end night does not. */
    static final Population LIVING = new Population(
            "Those who live in placements on the night of the date", """
            journey_stay s on s.council = a.council and s.from_on <= a.on_date
                 and (s.until_on is null or s.until_on > a.on_date) and s.known @> a.at""", "1", more(), groups("a.on_date"), true);

    /** A change of status with the same carer (PLACE) ends nothing. */
    static final Population ENDED = new Population(
            "Placements that ended in the twelve months to the date, the date included",
            """
            journey_stay s on s.council = a.council and s.ended_on > a.year_before and s.ended_on <= a.on_date
                 and s.until_on = s.ended_on and s.end_reason is distinct from 'PLACE' and s.known @> a.at""",
            "1",
            more(),
            ended(),
            true);

    /** Each row counts its nights. */
    static final Population NIGHTS = new Population(
            "The nights spent in placements from the first of the month to the date, both included",
            """
            journey_stay s on s.council = a.council and s.from_on <= a.on_date
                 and (s.until_on is null or s.until_on > a.month)
                 and s.from_on is distinct from s.until_on and s.known @> a.at""",
            "least(coalesce(s.until_on, a.on_date + 1), a.on_date + 1) - greatest(s.from_on, a.month)",
            more(),
            groups("a.on_date"),
            true);

    private Placements() {}

    /** Full years on a date; a birthday is taken to be the last day of its month, as the rules take it. */
    static String age(String on) {
        return "((extract(year from %1$s) * 12 + extract(month from %1$s) - left(s.born_in, 4)::int * 12".formatted(on)
                + " - right(s.born_in, 2)::int - 1)::int / 12)";
    }

    /** The types of a list, as SQL. */
    static String types(String... types) {
        return "coalesce(s.type in ('" + String.join("', '", types) + "'), false)";
    }

    /**
     * Whether the child had a night in at least three placements after one date up to and including the date asked about, on which it lives
     * in one: the last but one before that ended later.
     */
    static String threePlacementsAfter(String date) {
        return "coalesce(s.last_but_one_ended_on > %s + 1, false)".formatted(date);
    }

    /**
     * Of the care, the registration, the home and its standing one row each, looked up by its index whatever the planner knows of the
     * tables.
     */
    private static List<More> more() {
        String known = "%1$s.known @> a.at";
        String thatNight =
                "%1$s.from_on <= a.on_date and (%1$s.until_on is null or %1$s.until_on > a.on_date) and " + known;
        return List.of(
                one("k", "journey_care", "child", thatNight),
                one("u", "journey_unregistered", "placement", thatNight),
                one("h", "register_home", "home", known),
                one("t", "register_standing", "home", thatNight));
    }

    private static More one(String alias, String table, String key, String when) {
        return new More(alias, """
                left join lateral (
                    select * from %2$s %1$s
                    where %1$s.council = a.council and %1$s.%3$s = s.%3$s and %4$s limit 1) %1$s on true""".formatted(alias, table, key, when.formatted(alias)));
    }

    private static Map<By, String> groups(String on) {
        var groups = new EnumMap<By, String>(By.class);
        groups.put(By.TYPE, "coalesce(s.type, 'none')");
        groups.put(By.BASIS, "coalesce(s.basis, 'none')");
        groups.put(By.CONTRACT, "coalesce(s.contract, 'none')");
        groups.put(By.PROVIDER, "coalesce(h.provider, 'none')");
        groups.put(By.HOME, "s.home");
        groups.put(By.AGE_BAND, """
                case when s.born_in is null then 'unknown' when %1$s < 4 then '0-3' when %1$s < 7 then '4-6'
                     when %1$s < 12 then '7-11' when %1$s < 16 then '12-15' when %1$s < 18 then '16-17' else '18+' end
                """.formatted(age(on)));
        groups.put(By.AREA, "coalesce(s.area, 'unknown')");
        groups.put(By.AUTHORITY, "coalesce(s.authority, 'unknown')");
        groups.put(By.FOOTPRINT, """
                case when s.authority is null then 'unknown' when s.authority = any (a.footprint) then 'inside'
                     else 'outside' end""");
        groups.put(By.COHORT, """
                case when s.type in ('residential', 'bespoke') then 'residential'
                     when s.type = 'foster_ifa' then 'agency_fostering'
                     when s.type in ('supported_accommodation', 'supported_lodgings') then 'sixteen_plus'
                     else 'none' end""");
        return groups;
    }

    private static Map<By, String> ended() {
        Map<By, String> groups = groups("s.ended_on");
        groups.put(By.REASON, "coalesce(s.end_reason, 'none')");
        groups.put(By.DESTINATION, """
                case when s.type = 'adoption' then 'adoption' when s.type = 'with_parents' then 'home'
                     when s.ended_on >= (to_date(s.born_in, 'YYYY-MM') + interval '18 years')::date then 'adulthood'
                     else 'other' end""");
        return groups;
    }
}
