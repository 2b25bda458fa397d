package brokerage.language.provision;

import brokerage.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of empty night that contracts tell apart when they say which are paid. What officers record of an empty or
 * closed bed is finer; here, and nowhere else, it is read as one of these.
 */
public enum EmptyNight implements Word {
    /** The home is new and fills one child at a time. */
    MOBILISATION,
    /** The council had nobody to send, or nobody who would fit beside the children there. */
    NO_SUITABLE_REFERRAL,
    /** The provider was asked and said no. */
    PROVIDER_REFUSAL,
    /** The provider could not take a child: closed, suspended, short of staff, under repair. */
    PROVIDER_CLOSURE,
    /** The bed is being given up. */
    WIND_DOWN;

    /** A usable bed. Unexplained, or held for a match, the council has nobody in it yet, and nobody else is to blame. */
    public static EmptyNight of(@Nullable VoidReason reason) {
        return switch (reason) {
            case null -> NO_SUITABLE_REFERRAL;
            case AWAITING_MATCH, BETWEEN_PLACEMENTS, MATCHING_RESTRICTION -> NO_SUITABLE_REFERRAL;
            case STAFFING_SHORTAGE, QUALITY_CONCERN, SUSPENSION, REFURBISHMENT -> PROVIDER_CLOSURE;
            case NEW_HOME_FILLING -> MOBILISATION;
            case NOTICE_PERIOD -> WIND_DOWN;
            case DECLINED_BY_PROVIDER -> PROVIDER_REFUSAL;
        };
    }

    /** A bed nobody can use. One that is blocked by the child next door is kept free at the council's own wish. */
    public static EmptyNight of(ClosureReason reason) {
        return switch (reason) {
            case CLOSED, SUSPENSION, QUALITY_CONCERN, STAFFING_SHORTAGE, CARER_UNAVAILABLE, REFURBISHMENT ->
                PROVIDER_CLOSURE;
            case SOLO_CHILD -> NO_SUITABLE_REFERRAL;
        };
    }
}
