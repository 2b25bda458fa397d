package brokerage.api.published;

import brokerage.api.published.PlacementPart.Arrangement;
import brokerage.api.published.PlacementPart.Fees;
import brokerage.api.published.PlacementPart.RuleNotMet;
import brokerage.api.published.PlacementPart.Where;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What messages about referrals are made of. */
sealed interface ReferralPart {

    /** What is asked for. In an emergency much of it is not known yet. */
    record Request(
            @JsonPropertyDescription("emergency, urgent or planned.")
            String urgency,

            @JsonPropertyDescription("The first night in the new home.") @Nullable
            LocalDate neededBy,

            List<String> wanted,

            @JsonPropertyDescription("The type the care plan recommends; foster is met by any fostering.") @Nullable
            String carePlan,

            @JsonPropertyDescription("Whether the home should lie in the council's own area.") @Nullable
            Boolean local,

            @JsonPropertyDescription("What is still to be said before a planned search can begin.")
            List<String> missing)
            implements ReferralPart {}

    /** Without its price, which is the provider's until it is chosen. */
    record Offer(
            String offer,
            String route,
            @Nullable String provider,
            String home,
            List<String> children,
            String type,
            @Nullable String contract,
            LocalDate availableFrom,
            String registration,
            Instant answeredAt)
            implements ReferralPart {}

    /** An offer chosen for the children of a referral, or a home found in an emergency without one. */
    record Match(
            String match,
            @Nullable String offer,
            String home,
            Arrangement arrangement,

            @JsonPropertyDescription("For each child.") Fees fees,

            String registration,

            @JsonPropertyDescription("The first night.") LocalDate from,

            @JsonPropertyDescription("The day from which its beds are kept no longer. Left out in an emergency.")
            @Nullable
            LocalDate heldUntil,

            List<Place> places,
            List<RuleNotMet> rulesNotMet,
            List<ApprovalNeeded> approvalsNeeded)
            implements ReferralPart {}

    /** One child's place in a match. */
    record Place(
            String child,

            @JsonPropertyDescription("The bed's number, where the council counts beds.") @Nullable
            Integer bed,

            Where where)
            implements ReferralPart {}

    /** Somebody in this part must take it upon themselves that a rule is not met. */
    record ApprovalNeeded(String rule, String by) implements ReferralPart {}

    /** Said, not yet written. */
    record VerbalApproval(String as, Instant at) implements ReferralPart {}
}
