package brokerage.language.care;

import brokerage.language.Word;

/** How a placement in a setting that is not registered is to end. */
public enum WayOut implements Word {
    /** The child moves to a registered setting. */
    MOVE,
    /** The setting becomes registered with the child in it. */
    REGISTRATION_IN_PLACE
}
