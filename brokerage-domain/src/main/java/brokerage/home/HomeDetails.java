package brokerage.home;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a home is.
 *
 * @param provider who runs it; none for a family's own home
 * @param places children it may take, as registered with Ofsted or approved by the fostering panel
 * @param bedsTracked whether the council answers for its empty beds (in-house and block): then its beds are numbered
 *     from 1 to {@code places}
 * @param inHouse whether its beds are the council's own from the day it opened
 * @param ofstedUrn the inspectorate's number of the home, or of the agency for a fostering household
 * @param openedOn the first night it could be used; unknown for settings arranged around one child
 * @param purpose whom it is for
 * @param name where the vault keeps its name, which may be a carer's
 * @param postcode where the vault keeps its postcode, which may be a carer's
 */
public record HomeDetails(
        @Nullable ProviderId provider,
        HomeKind kind,
        int places,
        boolean bedsTracked,
        boolean inHouse,
        @Nullable String ofstedUrn,
        @Nullable LocalDate openedOn,
        StatementOfPurpose purpose,
        VaultRef name,
        @Nullable VaultRef postcode) {

    /** More than any real home; a slip of the finger must not number a million beds. */
    private static final int MOST_PLACES = 500;

    public HomeDetails {
        if (places < 1 || places > MOST_PLACES)
            throw new Refused(new InvalidValue("places", "a home has between 1 and %d places".formatted(MOST_PLACES)));
        if (bedsTracked && openedOn == null)
            throw new Refused(new InvalidValue("openedOn", "a home with tracked beds has a day it opened"));
    }
}
