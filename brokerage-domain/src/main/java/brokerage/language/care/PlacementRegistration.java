package brokerage.language.care;

import brokerage.language.Word;

/** Whether a child's own placement is in a setting registered as it should be. */
public enum PlacementRegistration implements Word {
    REGISTERED,
    UNREGISTERED
}
