package brokerage.referral.request;

import brokerage.language.Word;

/** The thirteen domains of the Valuing Care needs profile. */
public enum NeedDomain implements Word {
    SAFE_RELATIONSHIPS,
    MANAGING_EMOTIONS,
    MENTAL_HEALTH,
    IDENTITY,
    EXPRESSING_WISHES,
    ATTACHMENTS,
    EDUCATION,
    ACTIVITIES,
    SELF_CARE,
    SAFE_DECISIONS,
    AGE_APPROPRIATE_GOALS,
    PHYSICAL_HEALTH,
    LEARNING_DISABILITY
}
