package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.child.MatchChildTest.MATCH;

import brokerage.child.ChildCommand.UnmatchChild;
import brokerage.child.ChildEvent.ChildMatchEnded;
import brokerage.child.ChildEvent.ChildMatched;
import brokerage.language.id.MatchId;
import org.junit.jupiter.api.Test;

class UnmatchChildTest {

    @Test
    void the_match_ends() {
        child().given(LOOKED_AFTER, new ChildMatched(CHILD, MATCH, may(25)))
                .when(new UnmatchChild(CHILD, MATCH.match()))
                .expectResultMessagePayload(2L)
                .expectEvents(new ChildMatchEnded(CHILD, MATCH.match()));
    }

    @Test
    void another_match_than_the_one_that_stands_is_none_of_the_childs() {
        child().given(LOOKED_AFTER, new ChildMatched(CHILD, MATCH, may(25)))
                .when(new UnmatchChild(CHILD, MatchId.of(COUNCIL, "m-9")))
                .expectNoEvents();
    }

    @Test
    void a_child_without_a_match_stays_without() {
        child().given(LOOKED_AFTER).when(new UnmatchChild(CHILD, MATCH.match())).expectNoEvents();
    }
}
