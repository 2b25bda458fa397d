package brokerage.house;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.MoveChild;
import brokerage.referral.ReferralCommand.ProposeMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BehavioursTest {

    private static final Path PAGE = Path.of("../docs/behaviours.md");

    @Test
    void the_page_of_behaviours_says_what_the_code_does() throws IOException {
        String page = Behaviours.page();
        if (Boolean.getBoolean("behaviours.write")) Files.writeString(PAGE, page);

        assertThat(PAGE)
                .content()
                .as("%s is not what the code does: write it anew", PAGE)
                .isEqualTo(page);
    }

    @Test
    void what_a_flow_does_is_followed_into_every_record_it_touches() {
        Consequences proposal = Consequences.of(ProposeMatch.class);

        assertThat(proposal.events()).contains("MatchProposed", "ChildMatched", "BedHeld");
        assertThat(proposal.refusals()).contains("UnknownOffer", "AlreadyMatched", "BedAlreadyHeld", "RuleNotMet");
        assertThat(proposal.events()).doesNotContain("ReferralWithdrawn", "PlacementStarted");
    }

    @Test
    void so_is_a_move() {
        Consequences move = Consequences.of(MoveChild.class);

        assertThat(move.events()).contains("ChildMoved", "ResidentRecorded").doesNotContain("PlacementSteppedDown");
        assertThat(move.refusals()).contains("BedTaken", "LivesElsewhere");
    }
}
