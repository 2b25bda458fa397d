package brokerage.language.care;

import brokerage.language.Word;

/** Why a child is away from a placement that is kept for them. */
public enum AbsenceKind implements Word {
    HOSPITAL,
    CUSTODY,
    MISSING,
    RESPITE,
    HOLIDAY
}
