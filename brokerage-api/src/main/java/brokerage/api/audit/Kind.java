package brokerage.api.audit;

import brokerage.language.Word;

/** What an entry of the audit is about. */
public enum Kind implements Word {
    /** Facts were recorded. */
    CHANGED,
    /** Something was shown. */
    READ,
    /** Something was asked or attempted, and turned away. */
    REFUSED
}
