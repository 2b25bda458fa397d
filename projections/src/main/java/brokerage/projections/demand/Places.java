package brokerage.projections.demand;

import brokerage.language.care.PlacementType;
import brokerage.language.id.CouncilId;
import brokerage.language.provision.HomeKind;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the usable beds that are the council's to fill, in-house and under block contracts, on dates to come, and those of homes to come. */
@Component
public class Places {

    /**
     * Of each type by date, in the order asked for; a type is missing where no bed of it is ever counted.
     *
     * @param coming beds of homes that are planned to be open by then, each times how sure that is; not among the beds
     */
    public record Told(long position, Map<PlacementType, int[]> beds, Map<PlacementType, double[]> coming) {

        /** None where beds of the type are not counted. */
        public @Nullable Integer of(PlacementType type, int nth) {
            int[] places = beds.get(type);
            return places == null ? null : places[nth];
        }

        /** None where no home for it is to come by then. */
        public @Nullable Double coming(PlacementType type, int nth) {
            double[] beds = coming.get(type);
            return beds == null || beds[nth] == 0 ? null : beds[nth];
        }
    }

    private record Count(int nth, HomeKind kind, boolean own, double beds) {}

    private static final String BEDS = """
            select nth, bed.kind, bed.own, count(*) as beds
            from unnest(?::date[]) with ordinality as dates (night, nth)
            join occupancy_bed bed on bed.council = ? and bed.valid @> dates.night and bed.known @> ?::int8
            where bed.state not in ('out_of_use', 'blocked')
            group by nth, bed.kind, bed.own
            """;

    private static final String COMING = """
            select nth, s.kind, s.in_house as own, sum(s.beds * s.confidence / 100.0)::float8 as beds
            from unnest(?::date[]) with ordinality as dates (night, nth)
            join pipeline_standing s on s.council = ? and s.valid @> ?::date and s.known @> ?::int8
                 and s.course = 'under_way' and s.opens_on > ?::date and s.opens_on <= dates.night
            group by nth, s.kind, s.in_house
            """;

    private final Answers answers;

    Places(Answers answers) {
        this.answers = answers;
    }

    /** As they are known, and planned, to be open on each night. */
    public Told of(CouncilId council, List<LocalDate> nights, Moment moment) {
        long at = answers.at("pipeline", answers.at("occupancy", moment.knownAt()));
        LocalDate asAt = moment.asAt();
        String[] dates = nights.stream().map(LocalDate::toString).toArray(String[]::new);
        var beds = new EnumMap<PlacementType, int[]>(PlacementType.class);
        byType(answers.list(Count.class, BEDS, dates, council.value(), at), dates.length)
                .forEach((type, counts) -> beds.put(
                        type, Arrays.stream(counts).mapToInt(n -> (int) n).toArray()));
        List<Count> coming = answers.list(Count.class, COMING, dates, council.value(), asAt, at, asAt);
        return new Told(at, beds, byType(coming, dates.length));
    }

    private static Map<PlacementType, double[]> byType(List<Count> counts, int nights) {
        var beds = new EnumMap<PlacementType, double[]>(PlacementType.class);
        for (Count count : counts) {
            PlacementType type = type(count.kind(), count.own());
            if (type != null) beds.computeIfAbsent(type, none -> new double[nights])[count.nth() - 1] += count.beds();
        }
        return beds;
    }

    /** What a bed in such a home is for; a foster household that is not the council's own works for an agency. */
    private static @Nullable PlacementType type(HomeKind kind, boolean own) {
        return switch (kind) {
            case CHILDRENS_HOME, ASSESSMENT_HOME, SOLO_HOME -> PlacementType.RESIDENTIAL;
            case SECURE_HOME -> PlacementType.SECURE;
            case RESIDENTIAL_SCHOOL -> PlacementType.RESIDENTIAL_SCHOOL;
            case FAMILY_CENTRE -> PlacementType.FAMILY_CENTRE;
            case FOSTER_HOUSEHOLD -> own ? PlacementType.FOSTER_IN_HOUSE : PlacementType.FOSTER_IFA;
            case SUPPORTED_ACCOMMODATION, MOVE_ON_FLAT -> PlacementType.SUPPORTED_ACCOMMODATION;
            case SUPPORTED_LODGINGS -> PlacementType.SUPPORTED_LODGINGS;
            case BESPOKE -> PlacementType.BESPOKE;
            case KINSHIP_HOUSEHOLD, ADOPTIVE_HOME, WITH_PARENTS -> null;
        };
    }
}
