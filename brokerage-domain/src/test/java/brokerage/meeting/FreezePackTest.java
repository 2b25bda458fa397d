package brokerage.meeting;

import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.meeting.Meetings.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import brokerage.meeting.MeetingCommand.FreezePack;
import brokerage.meeting.MeetingEvent.PackFrozen;
import brokerage.meeting.MeetingRefusal.*;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class FreezePackTest {

    @Test
    void a_pack_is_frozen_and_what_is_known_later_is_another_issue_of_it() {
        PackFrozen first = new PackFrozen(MEETING, 1, known(40));
        PackFrozen second = new PackFrozen(MEETING, 2, known(50));
        meeting()
                .given(CALLED)
                .when(new FreezePack(MEETING, known(40)))
                .expectResultMessagePayload(1L)
                .expectEvents(first);
        meeting()
                .given(CALLED, first)
                .when(new FreezePack(MEETING, known(50)))
                .expectResultMessagePayload(2L)
                .expectEvents(second);

        assertThat(MeetingHistory.NONE.after(CALLED).after(first).after(second).packs())
                .containsExactly(known(40), known(50));
    }

    @Test
    void the_same_pack_again_changes_nothing() {
        meeting()
                .given(CALLED, new PackFrozen(MEETING, 1, known(40)))
                .when(new FreezePack(MEETING, known(40)))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void no_later_issue_knows_less() {
        meeting()
                .given(CALLED, new PackFrozen(MEETING, 1, known(40)))
                .when(new FreezePack(MEETING, known(39)))
                .expectNoEvents()
                .expectException(refusedWith(new KnowsLessThanTheLastIssue(39, 40)));
    }

    @Test
    void a_meeting_has_nothing_before_it_of_the_days_after() {
        var later = new FrozenPack(NOVEMBER.plusDays(1), OCTOBER, 40, List.of("position"), DIGEST);
        meeting()
                .given(CALLED)
                .when(new FreezePack(MEETING, later))
                .expectNoEvents()
                .expectException(refusedWith(new PackOfAfterTheMeeting(NOVEMBER, NOVEMBER.plusDays(1))));
    }

    @Test
    void a_meeting_nobody_called_has_no_pack() {
        meeting()
                .givenNoPriorActivity()
                .when(new FreezePack(MEETING, known(40)))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_pack_is_compared_with_an_earlier_date_and_known_by_a_digest() {
        assertRefused(
                new InvalidValue("since", "a pack is compared with an earlier date than its own"),
                () -> new FrozenPack(NOVEMBER, NOVEMBER, 40, List.of(), DIGEST));
        for (String digest : new String[] {"", "0".repeat(63), "A".repeat(64)})
            assertRefused(
                    new InvalidValue("digest", "64 hexadecimal digits in lower case are expected"),
                    () -> new FrozenPack(NOVEMBER, OCTOBER, 40, List.of(), digest));
    }
}
