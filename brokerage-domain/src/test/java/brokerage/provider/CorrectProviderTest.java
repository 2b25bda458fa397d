package brokerage.provider;

import static brokerage.provider.Providers.*;

import brokerage.language.provision.Sector;
import brokerage.provider.ProviderCommand.CorrectProvider;
import brokerage.provider.ProviderEvent.ProviderCorrected;
import org.junit.jupiter.api.Test;

class CorrectProviderTest {

    @Test
    void what_was_recorded_wrongly_is_put_right() {
        var right = new ProviderDetails("Northgate Trust", Sector.VOLUNTARY);
        provider()
                .given(REGISTERED)
                .when(new CorrectProvider(NORTHGATE, right))
                .expectResultMessagePayload(1L)
                .expectEvents(new ProviderCorrected(NORTHGATE, right));
    }

    @Test
    void the_same_again_changes_nothing() {
        provider()
                .given(REGISTERED)
                .when(new CorrectProvider(NORTHGATE, DETAILS))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }
}
