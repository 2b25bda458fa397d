package brokerage.language.provision;

import brokerage.language.Word;

/** What kind of setting a home is. */
public enum HomeKind implements Word {
    CHILDRENS_HOME,
    ASSESSMENT_HOME,
    SOLO_HOME,
    SECURE_HOME,
    RESIDENTIAL_SCHOOL,
    FAMILY_CENTRE,
    FOSTER_HOUSEHOLD,
    KINSHIP_HOUSEHOLD,
    SUPPORTED_ACCOMMODATION,
    SUPPORTED_LODGINGS,
    MOVE_ON_FLAT,
    BESPOKE,
    ADOPTIVE_HOME,
    WITH_PARENTS
}
