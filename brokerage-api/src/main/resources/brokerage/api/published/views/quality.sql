select home as scope,
       placement || '/' || lower(valid) as key,
       home, placement, bed, lower(valid) as "from", upper(valid) as until, registration, rating, light,
       urgent, urgent_since, lower(known) as position
from occupancy_resident
where home = any (:scopes) and known @> :at::int8 and not isempty(valid)
  and (registration in ('suspended', 'cancelled', 'admissions_restricted')
       or rating in ('requires_improvement', 'inadequate') or light in ('red', 'amber'))
  and not exists (select from journey_child c where c.child = occupancy_resident.child and c.erased and c.known @> :at::int8)
