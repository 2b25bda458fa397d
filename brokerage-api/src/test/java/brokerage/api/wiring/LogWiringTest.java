package brokerage.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.WholeService;
import brokerage.api.log.Caller;
import brokerage.api.log.Commands;
import brokerage.api.log.Envelope;
import brokerage.api.log.Log;
import brokerage.api.log.Receipt;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.provider.ProviderCommand.CorrectProvider;
import brokerage.provider.ProviderCommand.RegisterProvider;
import brokerage.provider.ProviderDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** One command all the way through the wired service. */
@WholeService
class LogWiringTest {

    private static final CouncilId COUNCIL = new CouncilId("log-wiring");
    private static final ProviderId PROVIDER = ProviderId.of(COUNCIL, "p1");
    private static final Caller CALLER =
            new Caller(COUNCIL, "a.smith", "brokerage-officer", "tests", null, "request-1");

    @Autowired
    Commands commands;

    @Autowired
    Log log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RestTestClient client;

    @Test
    void a_command_is_stored_under_a_stable_name_with_who_gave_it_and_refused_the_second_time() {
        var register = new RegisterProvider(PROVIDER, new ProviderDetails("Oak Care", Sector.PRIVATE));

        Receipt receipt = commands.send(Envelope.of(register, CALLER));

        assertThat(receipt.version()).isZero();
        assertThat(log.recordedAt(receipt.position())).isPresent();
        assertThat(jdbc.sql("select type || ' ' || payloadtype || ' ' || payloadrevision || ' '"
                                + " || (convert_from(metadata, 'UTF8')::json ->> 'actor')"
                                + " from domainevententry where globalindex = ?")
                        .param(receipt.position())
                        .query(String.class)
                        .single())
                .isEqualTo("provider provider.registered 1 a.smith");
        assertThatThrownBy(() -> commands.send(Envelope.of(register, CALLER))).isInstanceOf(Refused.class);
        assertThat(commands.send(Envelope.of(
                                new CorrectProvider(PROVIDER, new ProviderDetails("Oak Homes", Sector.PRIVATE)),
                                CALLER))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void health_tells_of_the_trackers() {
        client.get().uri("/actuator/health/trackers").exchange().expectStatus().isOk();
    }
}
