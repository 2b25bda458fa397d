package brokerage.projections.measures.catalogue;

import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Population;
import java.util.List;
import java.util.Map;

/** Places on the one side, children on the other. */
final class Sufficiency {

    static final Population PLACES_AND_CHILDREN = new Population(
            "The council's usable beds in its own area, and its own children in placements of the same cohorts, on the night of the date",
            """
            lateral (
                select bed.council, 1 as places, 0 as children,
                       case when bed.kind in ('childrens_home', 'assessment_home', 'solo_home', 'bespoke') then 'residential'
                            when bed.kind = 'foster_household' then 'fostering'
                            when bed.kind in ('supported_accommodation', 'supported_lodgings', 'move_on_flat')
                            then 'sixteen_plus' end as cohort
                from occupancy_bed bed
                join (select distinct on (stay.home) stay.home, stay.area
                      from journey_stay stay
                      where stay.council = a.council and stay.known @> a.at and stay.area is not null
                      order by stay.home, stay.from_on desc) lies on lies.home = bed.home and lies.area = 'own'
                where bed.council = a.council and bed.valid @> a.on_date and bed.known @> a.at
                  and bed.state not in ('out_of_use', 'blocked')
                union all
                select stay.council, 0, 1,
                       case when stay.type in ('residential', 'bespoke') then 'residential'
                            when stay.type in ('foster_in_house', 'foster_ifa') then 'fostering'
                            when stay.type in ('supported_accommodation', 'supported_lodgings') then 'sixteen_plus' end
                from journey_stay stay
                where stay.council = a.council and stay.from_on <= a.on_date
                  and (stay.until_on is null or stay.until_on > a.on_date) and stay.known @> a.at) s
            on s.cohort is not null""",
            "s.children",
            List.of(),
            Map.of(By.COHORT, "s.cohort"),
            false);

    private Sufficiency() {}
}
