select child as scope,
       placement || '/' || from_on as key,
       placement, home, from_on as "from", until_on as until, type, basis, contract, cohort,
       (weekly_pence / 100.0)::numeric(14, 2) as weekly,
       (core_pence / 100.0)::numeric(14, 2) as core,
       (support_pence / 100.0)::numeric(14, 2) as support,
       (education_pence / 100.0)::numeric(14, 2) as education,
       (other_pence / 100.0)::numeric(14, 2) as other,
       lower(known) as position
from journey_stay
join (values ('residential', 'residential'), ('bespoke', 'residential'), ('foster_ifa', 'agency_fostering'),
             ('supported_accommodation', 'sixteen_plus'), ('supported_lodgings', 'sixteen_plus'))
     as cohorts (of_type, cohort) on of_type = type
where child = any (:scopes) and known @> :at::int8 and not isempty(valid)
  and not exists (select from journey_child c where c.child = journey_stay.child and c.erased and c.known @> :at::int8)
