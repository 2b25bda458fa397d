package brokerage.api.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.problems.RequestFault;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.client.RestTestClient;

@WholeService
class DevelopmentHeadersTest {

    @Autowired
    RestTestClient client;

    @ParameterizedTest
    @CsvSource({
        "X-Brokerage-Council,",
        "X-Brokerage-Council, Oxford Shire",
        "X-Brokerage-Actor,",
        "X-Brokerage-Actor, a smith",
        "X-Brokerage-Role,",
        "X-Brokerage-Role, king"
    })
    void a_missing_or_malformed_header_is_named(String header, String value) {
        Map<String, String> headers = good();
        if (value == null) headers.remove(header);
        else headers.put(header, value);

        var request = client.get().uri("/api/v1/homes");
        headers.forEach(request::header);

        Clerk.refused(request.exchange(), 401, "identity-needed", header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sufficiency_board_member", "downstream_system", "information_governance_officer"})
    void who_only_reads_changes_nothing(String role) {
        Clerk reader = new Clerk(client, "only-reads").as(role);

        Clerk.refused(reader.post("/homes", "{}"), 403, "not-for-this-role", "X-Brokerage-Role");
        reader.get("/homes").expectStatus().isOk();
    }

    @Test
    void a_request_keeps_the_name_it_came_with_and_gets_one_otherwise() {
        Clerk clerk = new Clerk(client, "correlated");

        clerk.request(HttpMethod.GET, "/homes")
                .header("X-Correlation-Id", "case-17")
                .exchange()
                .expectHeader()
                .valueEquals("X-Correlation-Id", "case-17");
        clerk.request(HttpMethod.GET, "/nowhere")
                .header("X-Correlation-Id", "no good, this")
                .exchange()
                .expectHeader()
                .valueMatches("X-Correlation-Id", "[A-Za-z0-9_-]{22}");
    }

    @Test
    void headers_are_believed_from_this_machine() {
        for (String address : new String[] {"127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "127.8.8.8"})
            assertThat(letsIn(true, address)).as(address).isTrue();
    }

    @Test
    void headers_are_not_believed_from_elsewhere_or_when_switched_off() {
        for (String address : new String[] {"10.1.2.3", "192.168.0.7", "2001:db8::1"})
            assertThatThrownBy(() -> letsIn(true, address)).as(address).isInstanceOf(RequestFault.class);
        assertThatThrownBy(() -> letsIn(false, "127.0.0.1")).isInstanceOf(RequestFault.class);
    }

    private static boolean letsIn(boolean believed, String address) {
        var request = new MockHttpServletRequest("GET", "/api/v1/homes");
        request.setRemoteAddr(address);
        good().forEach(request::addHeader);
        return new DevelopmentHeaders(believed).preHandle(request, new MockHttpServletResponse(), new Object());
    }

    private static Map<String, String> good() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Brokerage-Council", "oxfordshire");
        headers.put("X-Brokerage-Actor", "a.smith");
        headers.put("X-Brokerage-Role", "brokerage_officer");
        return headers;
    }
}
