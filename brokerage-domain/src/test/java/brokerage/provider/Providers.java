package brokerage.provider;

import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.provider.ProviderEvent.ProviderRegistered;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** One private provider. */
final class Providers {

    static final ProviderId NORTHGATE = ProviderId.of(new CouncilId("oxfordshire"), "northgate");
    static final ProviderDetails DETAILS = new ProviderDetails("Northgate Care", Sector.PRIVATE);
    static final ProviderRegistered REGISTERED = new ProviderRegistered(NORTHGATE, DETAILS);

    private Providers() {}

    static FixtureConfiguration<Provider> provider() {
        return new AggregateTestFixture<>(Provider.class);
    }
}
