package brokerage.language.provision;

import brokerage.language.Word;

/** Why a bed that could have been used was not. */
public enum VoidReason implements Word {
    AWAITING_MATCH,
    BETWEEN_PLACEMENTS,
    MATCHING_RESTRICTION,
    STAFFING_SHORTAGE,
    QUALITY_CONCERN,
    SUSPENSION,
    REFURBISHMENT,
    NEW_HOME_FILLING,
    NOTICE_PERIOD,
    DECLINED_BY_PROVIDER
}
