package brokerage.referral.request;

import brokerage.language.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a match has to consider, in the words of the Placements Data Standard. What is not given is not specified.
 *
 * @param communication languages and ways of communicating the carers need; empty: none is known of
 * @param homeAdapted whether the home must be adapted
 * @param livingWith whom the child can live alongside
 * @param support what the child needs besides the placement itself
 * @param deprivationOfLiberty whether the child is to be deprived of their liberty, which only a court may authorise
 * @param foster how suitable fostering is, as the other two for their kinds of care
 */
public record Considerations(
        List<Communication> communication,
        @Nullable Boolean homeAdapted,
        @Nullable CulturalNeeds culture,
        @Nullable LivingWith livingWith,
        @Nullable Pets pets,
        List<Support> support,
        @Nullable Boolean deprivationOfLiberty,
        @Nullable Suitability foster,
        @Nullable Suitability residential,
        @Nullable Suitability supported) {

    public Considerations {
        communication = Listing.of(communication);
        support = Listing.of(support);
    }

    public enum Communication implements Word {
        ESOL,
        BSL,
        MAKATON,
        OTHER
    }

    public enum CulturalNeeds implements Word {
        REQUIRED,
        NOT_REQUIRED,
        NOT_KNOWN,
        OTHER
    }

    public enum LivingWith implements Word {
        SOLO,
        WITH_OTHERS,
        ONLY_OLDER,
        ONLY_YOUNGER,
        NO_PREFERENCE
    }

    public enum Pets implements Word {
        MUST,
        CAN,
        NO,
        NOT_KNOWN
    }

    public enum Support implements Word {
        ADDITIONAL_SUPERVISION,
        THERAPEUTIC_SUPPORT,
        RESPITE_WORKER,
        TAXIS_TO_SCHOOL,
        OTHER
    }

    public enum Suitability implements Word {
        PREFERRED,
        SUITABLE,
        UNSUITABLE
    }
}
