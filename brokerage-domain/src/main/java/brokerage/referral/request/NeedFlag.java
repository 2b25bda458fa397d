package brokerage.referral.request;

import brokerage.language.Word;

/** What providers ask about first. */
public enum NeedFlag implements Word {
    /** Social, emotional and mental health needs. */
    SEMH,
    /** Autism. */
    ASD,
    SELF_HARM,
    SEXUALISED_BEHAVIOUR,
    SOLO_PLACEMENT
}
