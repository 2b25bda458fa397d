select home as scope,
       home || '/' || bed || '/' || lower(valid) as key,
       home, bed, lower(valid) as "from", upper(valid) as until, state, reason, kind, provider, contract, own, provision,
       case when not exists (select from journey_child c where c.child = occupancy_bed.child and c.erased and c.known @> :at::int8)
            then placement end as placement,
       held_until, since,
       remedial_action is not null as remedial_action_recorded,
       implication is not null as implication_recorded,
       lower(known) as position
from occupancy_bed
where home = any (:scopes) and known @> :at::int8
