package brokerage.projections.occupancy;

import brokerage.language.provision.HomeKind;

/** The kinds of in-house provision the board is told of, in its own words. */
public final class Provision {

    private Provision() {}

    public static String inHouse(HomeKind kind) {
        return "in-house "
                + switch (kind) {
                    case CHILDRENS_HOME, SOLO_HOME, SECURE_HOME, RESIDENTIAL_SCHOOL -> "residential";
                    case ASSESSMENT_HOME -> "assessment";
                    case FAMILY_CENTRE -> "family centre";
                    case FOSTER_HOUSEHOLD -> "fostering";
                    case KINSHIP_HOUSEHOLD -> "kinship care";
                    case SUPPORTED_ACCOMMODATION -> "supported accommodation";
                    case SUPPORTED_LODGINGS -> "supported lodgings";
                    case MOVE_ON_FLAT -> "move-on";
                    case BESPOKE -> "bespoke";
                    case ADOPTIVE_HOME -> "adoption";
                    case WITH_PARENTS -> "with parents";
                };
    }
}
