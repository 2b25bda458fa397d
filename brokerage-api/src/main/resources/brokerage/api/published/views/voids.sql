-- Nights on which nobody has a bed, cut where its price or what is paid of it changes. Those terms are the contract's or, of
-- an own bed, the home's budget; which nights they pay is said in brokerage.projections.occupancy.BedMoney.
with night as (
    select home, bed, kind, provider, contract, own, provision, state, reason, empty_kind, held_until, since,
           remedial_action is not null as remedial_action_recorded,
           implication is not null as implication_recorded,
           coalesce(contract, home) as payer, valid, lower(known) as told
    from occupancy_bed
    where home = any (:scopes) and state in ('void', 'held', 'blocked', 'out_of_use') and known @> :at::int8),
terms as (
    select contract as payer, weekly_pence, paid_void_kinds, paid_out_of_use, valid, lower(known) as told
    from occupancy_terms
    where contract in (select contract from night) and known @> :at::int8
    union all
    select home, weekly_pence, null, false, valid, lower(known)
    from occupancy_budget
    where home = any (:scopes) and known @> :at::int8),
piece as (
    select n.*, n.valid * t.valid as nights, t.weekly_pence, greatest(n.told, t.told) as position,
           case when n.state = 'out_of_use' then t.paid_out_of_use
                else t.paid_void_kinds is null or n.empty_kind = any (t.paid_void_kinds) end as payable
    from night n
    join terms t on t.payer = n.payer and t.valid && n.valid
    union all
    select n.*, without.terms, null, n.told, false
    from night n
    cross join lateral unnest(datemultirange(n.valid) - coalesce(
        (select range_agg(t.valid) from terms t where t.payer = n.payer), '{}')) as without (terms))
select home as scope,
       home || '/' || bed || '/' || lower(nights) as key,
       home, bed, lower(nights) as "from", upper(nights) as until, state, reason, empty_kind, kind, provider, contract, own,
       provision, held_until, since, payable, (weekly_pence / 100.0)::numeric(14, 2) as weekly_price,
       remedial_action_recorded, implication_recorded, position
from piece
where state in ('void', 'held') or payable
