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

    public Place inBed(@Nullable Integer given) {
        return new Place(child, given, age, where);
    }
}
