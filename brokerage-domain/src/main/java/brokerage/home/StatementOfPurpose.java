package brokerage.home;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.id.VaultRef;
import org.jspecify.annotations.Nullable;

/**
 * Whom a home is for (Children's Homes (England) Regulations 2015, reg. 16), as far as a search can use it.
 *
 * @param ageFrom youngest age in years; no limit if unknown
 * @param ageTo oldest age in years; no limit if unknown
 * @param text where the vault keeps the statement's own words
 */
public record StatementOfPurpose(
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable VaultRef text) {

    public static final StatementOfPurpose UNKNOWN = new StatementOfPurpose(null, null, null);

    public StatementOfPurpose {
        if (ageFrom != null && ageTo != null && ageFrom > ageTo)
            throw new Refused(new InvalidValue("purpose", "the youngest age is above the oldest"));
    }
}
