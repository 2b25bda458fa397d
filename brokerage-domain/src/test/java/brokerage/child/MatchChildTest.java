package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.MatchChild;
import brokerage.child.ChildEvent.ChildMatchEnded;
import brokerage.child.ChildEvent.ChildMatched;
import brokerage.child.ChildRefusal.AlreadyMatched;
import brokerage.language.care.PlacementType;
import brokerage.language.id.MatchId;
import brokerage.language.id.ReferralId;
import org.junit.jupiter.api.Test;

class MatchChildTest {

    static final Matched MATCH = matched("r-1", "m-1");

    @Test
    void the_child_is_matched_and_says_what_their_own_rules_say() {
        child().given(LOOKED_AFTER)
                .when(match(MATCH))
                .expectResultMessagePayload(ChildRules.of(history(), PlacementType.FOSTER_IFA, may(25), 14))
                .expectEvents(new ChildMatched(CHILD, MATCH, may(25)));
    }

    @Test
    void a_home_is_chosen_once_at_a_time_whichever_referral_asks() {
        child().given(LOOKED_AFTER, new ChildMatched(CHILD, MATCH, may(25)))
                .when(match(matched("r-2", "m-2")))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyMatched(MATCH)));
    }

    @Test
    void once_a_match_has_ended_another_may_be_made() {
        Matched second = matched("r-1", "m-2");
        child().given(LOOKED_AFTER, new ChildMatched(CHILD, MATCH, may(25)), new ChildMatchEnded(CHILD, MATCH.match()))
                .when(match(second))
                .expectEvents(new ChildMatched(CHILD, second, may(25)));
    }

    static MatchChild match(Matched match) {
        return new MatchChild(CHILD, match, PlacementType.FOSTER_IFA, may(25), 14);
    }

    static Matched matched(String referral, String match) {
        return new Matched(ReferralId.of(COUNCIL, referral), MatchId.of(COUNCIL, match), OAK);
    }
}
