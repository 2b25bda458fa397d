package brokerage.pipeline;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Refused;
import brokerage.language.id.ContractId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a home is to be.
 *
 * @param beds it is to add
 * @param inHouse whether they are to be the council's own; otherwise they are bought by contract
 * @param contract under which they are to be bought, once there is one
 * @param authority the local authority it is to lie in, by its code such as {@code E07000178}
 * @param capital what it takes to make it
 * @param perBedWeek what seven nights of a bed are expected to cost
 * @param words what else there is to say, in the vault
 */
public record SchemeDetails(
        HomeKind kind,
        int beds,
        boolean inHouse,
        @Nullable ContractId contract,
        @Nullable String authority,
        @Nullable Money capital,
        @Nullable Money perBedWeek,
        @Nullable VaultRef words) {

    /** More than any one scheme adds: a slip of the finger must not fill the forecast. */
    private static final int MOST_BEDS = 100;

    private static final Pattern AUTHORITY = Pattern.compile("[A-Z][0-9]{8}");

    public SchemeDetails {
        if (beds < 1 || beds > MOST_BEDS)
            throw new Refused(new InvalidValue("beds", "a scheme adds between 1 and %d beds".formatted(MOST_BEDS)));
        if (inHouse && contract != null)
            throw new Refused(new InvalidValue("contract", "beds of the council's own are bought by no contract"));
        if (authority != null && !AUTHORITY.matcher(authority).matches())
            throw new Refused(new InvalidValue("authority", "the code of a local authority is expected, as E07000178"));
    }
}
