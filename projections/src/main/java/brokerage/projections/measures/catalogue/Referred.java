package brokerage.projections.measures.catalogue;

import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Population;
import brokerage.projections.measures.definition.Population.More;
import java.util.List;
import java.util.Map;

/** The populations made of referrals. A referral that follows another goes on with it: the first stands for both. */
final class Referred {

    /** Of what became of it, what had happened by the date. */
    static final Population RECEIVED = new Population(
            "Referrals received in the twelve months to the date, the date included; one that follows another is counted with the first, one"
                    + " logged in error not at all",
            """
            referral_standing s on s.council = a.council and s.received_on > a.year_before and s.received_on <= a.on_date
                 and s.known @> a.at and s.reason is distinct from 'logged_in_error'
                 and not exists (select from referral_request again
                                 where again.referral = s.referral and again.follows is not null and again.known @> a.at)""",
            "1",
            List.of(
                    new More("r", "left join referral_request r on r.referral = s.referral and r.known @> a.at"),
                    new More("x", """
                            left join lateral (
                                with recursive chain (referral) as (
                                    select s.referral
                                    union
                                    select later.referral
                                    from referral_request later
                                    join chain on later.follows = chain.referral
                                    where later.known @> a.at)
                                select array_agg(referral) as ids from chain) x on true"""),
                    new More("o", """
                            left join lateral (
                                select count(*) as offers, min(f.answered_at) as first_at,
                                       min(f.answered_at) filter (where exists (
                                           select from referral_match m
                                           join referral_place p on p.referral = m.referral and p.match = m.match
                                                and p.known @> a.at and p.started_on <= a.on_date
                                           where m.referral = f.referral and m.offer = f.offer and m.known @> a.at)) as taken_at
                                from referral_offer f
                                where f.referral = any (x.ids) and f.known @> a.at
                                  and f.answered_at < ((a.on_date + 1)::timestamp at time zone 'Europe/London')) o on true"""),
                    new More("g", """
                            left join lateral (
                                select min(p.started_on) as first_on, count(distinct p.child) as placed,
                                       count(distinct m.home) as homes,
                                       (array_agg(m.type order by p.started_on, p.child))[1] as type,
                                       (array_agg(p.area order by p.started_on, p.child))[1] as area
                                from referral_place p
                                join referral_match m on m.referral = p.referral and m.match = p.match and m.known @> a.at
                                where p.referral = any (x.ids) and p.known @> a.at and p.started_on <= a.on_date) g on true"""),
                    new More("e", """
                            left join lateral (
                                select bool_or(z.status = 'fulfilled' and z.closed_on <= a.on_date) as filled,
                                       bool_and(coalesce(z.status = 'withdrawn' and z.closed_on <= a.on_date, false)) as withdrawn
                                from referral_standing z
                                where z.referral = any (x.ids) and z.known @> a.at and z.received_on <= a.on_date) e on true""")),
            Map.of(
                    By.WANTED_AND_GOT,
                    "coalesce(r.wanted[1], 'none') || '->' || coalesce(g.type, 'none')",
                    By.URGENCY,
                    "coalesce(r.urgency, 'none')",
                    By.WANTED,
                    "coalesce(r.wanted[1], 'none')",
                    By.TYPE,
                    "coalesce(g.type, 'none')",
                    By.OUTCOME,
                    "case when e.filled then 'filled' when e.withdrawn then 'withdrawn' else 'open' end"),
            false);

    static final Population DECLINED = new Population(
            "What providers declined in the twelve months to the date, the date included",
            """
            referral_decline s on s.council = a.council and s.known @> a.at
                 and s.answered_at >= ((a.year_before + 1)::timestamp at time zone 'Europe/London')
                 and s.answered_at < ((a.on_date + 1)::timestamp at time zone 'Europe/London')""",
            "1",
            List.of(),
            Map.of(By.REASON, "s.reason", By.PROVIDER, "s.provider", By.ROUTE, "s.route"),
            false);

    private Referred() {}
}
