package brokerage.referral.request;

import brokerage.language.Word;

/** A risk that is present, to the child or to others; the Placements Data Standard's list. */
public enum Risk implements Word {
    SELF_HARM,
    CRIMINAL_EXPLOITATION,
    SEXUAL_EXPLOITATION,
    DRUGS_OR_ALCOHOL,
    EATING_DISORDER,
    MISSING,
    PHYSICAL_HARM_TO_OTHERS,
    SEXUAL_HARM_TO_OTHERS,
    FIRE_SETTING,
    HARM_TO_ANIMALS,
    CRIMINAL_EXPLOITATION_OF_OTHERS
}
