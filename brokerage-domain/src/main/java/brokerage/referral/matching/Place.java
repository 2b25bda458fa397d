package brokerage.referral.matching;

import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * One child's place in a match.
 *
 * @param bed where beds are counted
 * @param age in years on the first night, by the exact date of birth; none where it is unknown
 * @param where how far from home it lies
 */
public record Place(
        ChildRef child, @Nullable Integer bed, @Nullable Integer age, Whereabouts where) {

    /** As it is asked for: the bed kept for it, and how far from home it lies, are still to be found. */
    public static Place asked(ChildRef child, @Nullable Integer bed, @Nullable Integer age) {
        return new Place(child, bed, age, Whereabouts.UNKNOWN);
    }

    public Place kept(@Nullable Integer given, Whereabouts found) {
        return new Place(child, given, age, found);
    }
}
