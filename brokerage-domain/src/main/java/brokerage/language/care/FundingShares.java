package brokerage.language.care;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;

/** Who pays which share, in hundredths of a per cent; the three always make a whole. */
public record FundingShares(int socialCare, int education, int health) {

    public static final int WHOLE = 10_000;

    public FundingShares {
        if (socialCare < 0 || education < 0 || health < 0)
            throw new Refused(new InvalidValue("funding", "a share is never negative"));
        if ((long) socialCare + education + health != WHOLE)
            throw new Refused(new InvalidValue("funding", "the shares must add up to 100 per cent"));
    }
}
