-- Who sleeps where, what stands empty and what that costs, from the streams of homes and contracts. "valid" is when a row was true, "known" the log
-- positions between which it was believed.
-- Layout 3: raise the number when the code that fills these tables changes, and they are built anew.

-- One state of one bed that is the council's to fill, for as many nights as it stays the same; the last row is open.
-- "since" is the first of the empty nights (void or held) that these belong to, however often they were explained anew.
-- "empty_kind" is the reason as contracts read it (brokerage.language.provision.EmptyNight); none if somebody has the bed.
create table occupancy_bed (
    council         text      not null,
    home            text      not null,
    bed             integer   not null,
    kind            text      not null,
    provider        text,
    contract        text,
    own             boolean   not null,
    provision       text,
    state           text      not null,
    child           text,
    placement       text,
    reason          text,
    empty_kind      text,
    remedial_action text,
    implication     text,
    held_until      date,
    since           date,
    valid           daterange not null,
    known           int8range not null
);
create index on occupancy_bed (home);
create index on occupancy_bed using gist (valid, known);

-- A child's nights in a home, counted beds or not, as the home stands; urgent where it may not keep the child.
create table occupancy_resident (
    council      text      not null,
    home         text      not null,
    child        text      not null,
    placement    text      not null,
    bed          integer,
    urgent       boolean   not null,
    urgent_since date,
    registration text,
    rating       text,
    light        text,
    valid        daterange not null,
    known        int8range not null
);
create index on occupancy_resident (home);
create index on occupancy_resident using gist (valid, known);

-- What a bed-week of an in-house home is budgeted at, in pence.
create table occupancy_budget (
    council      text      not null,
    home         text      not null,
    weekly_pence bigint    not null,
    valid        daterange not null,
    known        int8range not null
);
create index on occupancy_budget (home);

-- What a contract pays while it runs: pence for a bed-week, and which empty nights. A void, held or blocked night is paid if
-- its empty_kind is among paid_void_kinds, one out of use if paid_out_of_use. No row, no payment.
create table occupancy_terms (
    council         text      not null,
    contract        text      not null,
    weekly_pence    bigint,
    paid_void_kinds text[]    not null,
    paid_out_of_use boolean   not null,
    valid           daterange not null,
    known           int8range not null
);
create index on occupancy_terms (contract);

-- So many beds that a contract owes in any of these homes, without naming them.
create table occupancy_entitlement (
    council  text      not null,
    contract text      not null,
    beds     integer   not null,
    homes    text[]    not null,
    valid    daterange not null,
    known    int8range not null
);
create index on occupancy_entitlement (contract);

-- Which night of which bed is paid at which weekly price, said once for every question about it: a bed by its contract's terms
-- of that night or, if it is the council's own, by its home's budget. Council, period, position.
drop function if exists occupancy_shared(daterange, bigint);
drop function if exists occupancy_void_costs(text, daterange, bigint);
drop function if exists occupancy_paying(text, daterange, bigint);
drop function if exists occupancy_is_paid(text, text, text, text[], boolean);

create function occupancy_paying(text, daterange, bigint) returns table (
    payer text, weekly_pence bigint, paid_void_kinds text[], paid_out_of_use boolean, valid daterange)
language sql stable as $$
    select contract, weekly_pence, paid_void_kinds, paid_out_of_use, valid
    from occupancy_terms where council = $1 and valid && $2 and known @> $3
    union all
    select home, weekly_pence, null, false, valid
    from occupancy_budget where council = $1 and valid && $2 and known @> $3
$$;

-- Payer, state and kind of an empty night, and what the terms pay. An own bed that could be used is staffed for whatever the
-- reason; one out of use is counted, not costed.
create function occupancy_is_paid(text, text, text, text[], boolean) returns boolean language sql immutable as $$
    select case when $1 is null then false
                when $2 in ('void', 'held', 'blocked') then $4 is null or $3 = any ($4)
                else $2 = 'out_of_use' and $5 end
$$;

-- What empty beds cost over a period, by contract and by kind of in-house provision. Beds that contracts owe without naming
-- them are due in a set of homes, and taken in which children live there. A child in a bed that is bought by name, or the
-- council's own, takes none. Under which contract a child came is the child's record to say, not a home's; so two contracts
-- that owe beds in one home both count the children there.
create function occupancy_void_costs(text, daterange, bigint) returns table (
    of text, contract text, nights bigint, occupied bigint, retained bigint, empty bigint, held bigint, blocked bigint,
    out_of_use bigint, payable bigint, unpriced bigint, used bigint, sevenths numeric)
language sql stable as $$
    with asked as (select $1 as council, $2 as period, $3 as at)
    , due as (
        select e.contract, e.beds, e.homes, e.valid * a.period as valid
        from asked a
        join occupancy_entitlement e on e.council = a.council and e.valid && a.period and e.known @> a.at),
    unnamed as (
        select r.home, r.child,
               unnest(datemultirange(r.valid) - coalesce(
                   (select range_agg(b.valid) from occupancy_bed b
                    where b.home = r.home and b.bed = r.bed and b.known @> a.at), '{}')) as valid
        from asked a
        join occupancy_resident r on r.council = a.council and r.valid && a.period and r.known @> a.at
        where r.home in (select unnest(homes) from due)),
    cut as (
        select contract, valid as of, lower(valid) as night from due
        union
        select d.contract, d.valid, end_of.night
        from due d
        join unnamed u on u.home = any (d.homes) and u.valid && d.valid
        cross join lateral (values (lower(u.valid)), (upper(u.valid))) end_of (night)
        where end_of.night <@ d.valid),
    span as (
        select contract, of, daterange(night,
               coalesce(lead(night) over (partition by contract, of order by night), upper(of))) as valid
        from cut),
    due_night as (
        select s.contract, d.beds, s.valid,
               (select count(distinct u.child)::int from unnamed u
                where u.home = any (d.homes) and u.valid @> lower(s.valid)) as children
        from span s
        join due d on d.contract = s.contract and d.valid = s.of)
    , night as (
        select coalesce(b.contract, b.provision) as of, b.contract, coalesce(b.contract, b.home) as payer,
               1 as beds, b.state, b.empty_kind, b.valid * a.period as valid
        from asked a
        join occupancy_bed b on b.council = a.council and b.valid && a.period and b.known @> a.at
        union all
        select contract, contract, contract, least(beds, children), 'occupied', null, valid
        from due_night
        union all
        select contract, contract, contract, greatest(beds - children, 0), 'void', 'no_suitable_referral', valid
        from due_night),
    counted as (
        select of, contract, sum(n) as nights,
               coalesce(sum(n) filter (where state = 'occupied'), 0) as occupied,
               coalesce(sum(n) filter (where state = 'retained'), 0) as retained,
               coalesce(sum(n) filter (where state in ('void', 'held')), 0) as empty,
               coalesce(sum(n) filter (where state = 'held'), 0) as held,
               coalesce(sum(n) filter (where state = 'blocked'), 0) as blocked,
               coalesce(sum(n) filter (where state = 'out_of_use'), 0) as out_of_use
        from (select *, beds * (upper(valid) - lower(valid)) as n from night) nights
        group by of, contract),
    paid as (
        select n.of, n.state, n.beds * (upper(n.valid * t.valid) - lower(n.valid * t.valid)) as n,
               t.weekly_pence, occupancy_is_paid(t.payer, n.state, n.empty_kind, t.paid_void_kinds, t.paid_out_of_use) as payable
        from night n
        join occupancy_paying($1, $2, $3) t on t.payer = n.payer and t.valid && n.valid),
    bill as (
        select of, sum(n) filter (where payable) as payable,
               sum(n) filter (where payable and weekly_pence is null) as unpriced,
               sum(n) filter (where state in ('occupied', 'retained')) as used,
               sum(n::numeric * weekly_pence) filter (where payable) as sevenths
        from paid
        group by of)
    select c.of, c.contract, c.nights, c.occupied, c.retained, c.empty, c.held, c.blocked, c.out_of_use,
           coalesce(b.payable, 0)::bigint, coalesce(b.unpriced, 0)::bigint, coalesce(b.used, 0)::bigint, coalesce(b.sevenths, 0)
    from counted c
    left join bill b on b.of = c.of
    order by c.of
$$;

-- What a contract shares, month by month, with the council that asks: of the beds that the council which keeps it counts, how
-- they were used; of all its beds, the price, and what of it falls to who asks. Whole pence: what is missing goes to the
-- largest remainders, of equal ones to the council that keeps it, then to its partners in order. Period, position.
create function occupancy_shared(daterange, bigint) returns table (
    contract text, month date, nights bigint, used bigint, empty bigint, payable bigint, unpriced boolean,
    cost_pence bigint, part_pence bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with month as (
        select s.contract, s.council, s.beds, s.mine, m.first::date as first,
               daterange(m.first::date, (m.first + interval '1 month')::date) * $1 * s.valid as period
        from register_sharing($2) s
        cross join lateral generate_series(date_trunc('month', lower($1)::timestamp), upper($1)::timestamp,
                                           interval '1 month') m (first)
        where not isempty(daterange(m.first::date, (m.first + interval '1 month')::date) * $1 * s.valid)),
    priced as (
        select m.*, p.sevenths, p.unpriced
        from month m
        cross join lateral (
            select coalesce(sum(n.nights * t.weekly_pence), 0) as sevenths,
                   coalesce(sum(n.nights) filter (where t.weekly_pence is not null), 0)
                       < upper(m.period) - lower(m.period) as unpriced
            from occupancy_terms t
            cross join lateral (select upper(t.valid * m.period) - lower(t.valid * m.period) as nights) n
            where t.contract = m.contract and t.valid && m.period and t.known @> $2) p),
    part as (
        select p.contract, p.first, p.sevenths * b.beds as exact, b.nth, b.nth = p.mine + 1 as is_mine
        from priced p cross join lateral unnest(p.beds) with ordinality b (beds, nth)),
    ranked as (
        select a.contract, a.first, a.is_mine, div(a.exact, 7) as pence,
               row_number() over (partition by a.contract, a.first order by mod(a.exact, 7) desc, a.nth) as rank,
               div(2 * sum(a.exact) over w + 7, 14) as whole,
               div(2 * sum(a.exact) over w + 7, 14) - sum(div(a.exact, 7)) over w as missing
        from part a window w as (partition by a.contract, a.first))
    select p.contract, p.first, coalesce(c.nights, 0), coalesce(c.used, 0), coalesce(c.empty, 0), coalesce(c.payable, 0),
           p.unpriced, r.whole::bigint, (r.pence + case when r.rank <= r.missing then 1 else 0 end)::bigint
    from priced p
    join ranked r on r.contract = p.contract and r.first = p.first and r.is_mine
    left join lateral occupancy_void_costs(p.council, p.period, $2) c on c.contract = p.contract
    order by 1, 2;
end
$$;

revoke all on function occupancy_paying(text, daterange, bigint), occupancy_is_paid(text, text, text, text[], boolean),
    occupancy_void_costs(text, daterange, bigint), occupancy_shared(daterange, bigint) from public;
grant execute on function occupancy_paying(text, daterange, bigint), occupancy_is_paid(text, text, text, text[], boolean),
    occupancy_void_costs(text, daterange, bigint), occupancy_shared(daterange, bigint) to brokerage_reader;
