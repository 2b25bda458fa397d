package brokerage.language.care;

import brokerage.language.Word;

/** How a placement or a bed is bought; the market is tested in this order of preference. */
public enum Basis implements Word {
    IN_HOUSE,
    BLOCK,
    FRAMEWORK,
    APPROVED_LIST,
    SPOT
}
