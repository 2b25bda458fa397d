package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.home.HomeRefusal.BedTaken;
import org.junit.jupiter.api.Test;

/** Which bed, and what stands against it, is {@link BedChoiceTest}'s. */
class ConsiderAdmissionTest {

    @Test
    void the_home_answers_and_records_nothing() {
        var question = new ConsiderAdmission(OAK, CAT, placement(CAT), null, since(5), TODAY);
        home().given(REGISTERED, lives(ANN, 1, since(2)))
                .when(question)
                .expectResultMessagePayload(new BedChoice(history(lives(ANN, 1, since(2))), question).answer())
                .expectNoEvents();
    }

    @Test
    void a_bed_that_is_taken_is_not_given() {
        home().given(REGISTERED, lives(ANN, 1, since(2)))
                .when(new ConsiderAdmission(OAK, CAT, placement(CAT), 1, since(5), TODAY))
                .expectNoEvents()
                .expectException(refusedWith(new BedTaken(1, placement(ANN), since(2))));
    }
}
