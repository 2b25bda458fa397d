package brokerage.language.provision;

import brokerage.language.Word;

/** A home's standing with Ofsted (Care Standards Act 2000; s22B notices). Only a registered home takes a new child. */
public enum RegistrationState implements Word {
    /** Nobody has applied: a setting that should be registered and is not. */
    UNREGISTERED,
    APPLIED,
    REGISTERED,
    /** The residents stay, nobody new comes. */
    ADMISSIONS_RESTRICTED,
    /** The residents must move. */
    SUSPENDED,
    CANCELLED;

    public boolean meansResidentsMove() {
        return this == SUSPENDED || this == CANCELLED;
    }
}
