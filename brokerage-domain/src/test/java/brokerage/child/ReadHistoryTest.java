package brokerage.child;

import static brokerage.child.Children.*;

import brokerage.child.ChildCommand.ReadHistory;
import org.junit.jupiter.api.Test;

class ReadHistoryTest {

    @Test
    void the_record_reads_as_its_events_say_and_asking_records_nothing() {
        ChildEvent stay = started(FIRST, OAK, may(2));
        child().given(LOOKED_AFTER, stay)
                .when(new ReadHistory(CHILD))
                .expectResultMessagePayload(history(stay))
                .expectNoEvents();
    }
}
