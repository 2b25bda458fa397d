package brokerage.referral.request;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the home should lie.
 *
 * @param local whether in the council's own area
 * @param outwardCode the first half of a postcode near which it should be, such as {@code OX4}
 * @param outOfArea why not in the own area, where that is so
 */
public record PreferredLocation(
        boolean local,
        @Nullable String outwardCode,
        @Nullable OutOfAreaReason outOfArea) {

    private static final Pattern OUTWARD_CODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

    public PreferredLocation {
        if (outwardCode != null && !OUTWARD_CODE.matcher(outwardCode).matches())
            throw new Refused(new InvalidValue("outwardCode", "an outward code reads like OX4"));
        if (local && outOfArea != null)
            throw new Refused(
                    new InvalidValue("outOfArea", "there is a reason only where the home is not to be local"));
    }
}
