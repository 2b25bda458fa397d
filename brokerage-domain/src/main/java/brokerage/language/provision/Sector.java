package brokerage.language.provision;

import brokerage.language.Word;

/** Who stands behind a provider. */
public enum Sector implements Word {
    IN_HOUSE,
    PRIVATE,
    VOLUNTARY,
    OTHER_AUTHORITY,
    HEALTH
}
