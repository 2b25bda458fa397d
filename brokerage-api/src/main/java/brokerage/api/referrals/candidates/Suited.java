package brokerage.api.referrals.candidates;

import brokerage.language.care.PlacementType;
import brokerage.language.provision.HomeKind;
import java.util.Collection;
import java.util.Set;

/** Which types of placement a kind of home is looked at for. Whether it fits is for those who match to say. */
final class Suited {

    private Suited() {}

    /** @param wanted none: every kind will do */
    static boolean is(HomeKind kind, Collection<PlacementType> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(types(kind)::contains);
    }

    private static Set<PlacementType> types(HomeKind kind) {
        return switch (kind) {
            case CHILDRENS_HOME, ASSESSMENT_HOME -> Set.of(PlacementType.RESIDENTIAL);
            case SOLO_HOME -> Set.of(PlacementType.RESIDENTIAL, PlacementType.BESPOKE);
            case BESPOKE -> Set.of(PlacementType.BESPOKE);
            case SECURE_HOME -> Set.of(PlacementType.SECURE);
            case RESIDENTIAL_SCHOOL -> Set.of(PlacementType.RESIDENTIAL_SCHOOL);
            case FAMILY_CENTRE -> Set.of(PlacementType.FAMILY_CENTRE);
            case FOSTER_HOUSEHOLD -> Set.of(PlacementType.FOSTER_IN_HOUSE, PlacementType.FOSTER_IFA);
            case KINSHIP_HOUSEHOLD -> Set.of(PlacementType.FOSTER_KINSHIP);
            case SUPPORTED_ACCOMMODATION -> Set.of(PlacementType.SUPPORTED_ACCOMMODATION);
            case SUPPORTED_LODGINGS -> Set.of(PlacementType.SUPPORTED_LODGINGS);
            case MOVE_ON_FLAT -> Set.of(PlacementType.SUPPORTED_ACCOMMODATION, PlacementType.INDEPENDENT);
            case ADOPTIVE_HOME -> Set.of(PlacementType.ADOPTION);
            case WITH_PARENTS -> Set.of(PlacementType.WITH_PARENTS);
        };
    }
}
