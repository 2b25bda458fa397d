package brokerage.provider;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.provider.Providers.*;

import brokerage.provider.ProviderCommand.RegisterProvider;
import brokerage.provider.ProviderRefusal.ProviderAlreadyRegistered;
import org.junit.jupiter.api.Test;

class RegisterProviderTest {

    @Test
    void a_provider_is_registered() {
        provider()
                .givenNoPriorActivity()
                .when(new RegisterProvider(NORTHGATE, DETAILS))
                .expectResultMessagePayload(0L)
                .expectEvents(REGISTERED);
    }

    @Test
    void a_provider_is_registered_once() {
        provider()
                .given(REGISTERED)
                .when(new RegisterProvider(NORTHGATE, DETAILS))
                .expectNoEvents()
                .expectException(refusedWith(new ProviderAlreadyRegistered(NORTHGATE)));
    }
}
