select u.child as scope,
       u.placement || '/' || lower(u.valid * s.valid) as key,
       u.placement, u.home, lower(u.valid * s.valid) as "from", upper(u.valid * s.valid) as until, u.since, s.type,
       (s.weekly_pence / 100.0)::numeric(14, 2) as weekly,
       u.way_out, u.reviewed_on, u.next_review_on, u.inspectorate_informed_on, u.registration_applied_on,
       u.last_resort_on, u.court_order is not null as court_order_recorded,
       greatest(lower(u.known), lower(s.known)) as position
from journey_unregistered u
join journey_stay s on s.child = u.child and s.placement = u.placement and s.valid && u.valid and s.known @> :at::int8
where u.child = any (:scopes) and u.known @> :at::int8
  and not exists (select from journey_child c where c.child = u.child and c.erased and c.known @> :at::int8)
