package brokerage.api.vault.seals;

/** A key in the database is wrapped under none of the master keys this service was given: what it seals cannot be read. */
public final class VaultLocked extends RuntimeException {

    VaultLocked(String whose, Throwable cause) {
        super("the master keyset of this service does not open the key of " + whose, cause);
    }
}
