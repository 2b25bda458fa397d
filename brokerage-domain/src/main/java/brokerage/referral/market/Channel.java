package brokerage.referral.market;

import brokerage.language.Word;

/** How a provider answered. */
public enum Channel implements Word {
    PHONE,
    EMAIL,
    PORTAL,
    MEETING
}
