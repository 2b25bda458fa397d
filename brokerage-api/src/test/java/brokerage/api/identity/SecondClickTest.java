package brokerage.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.MonthLists;
import brokerage.api.WholeService;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second click on a form tells nothing again, and its key is good for nothing else. */
@WholeService
class SecondClickTest {

    private static final Map<String, String> LISTS = Map.of("cases", MonthLists.CASES, "ledger", MonthLists.LEDGER);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void on_the_call_of_a_meeting_and_its_pack() throws Exception {
        browser.signIn("kim", "kim");
        Map<String, String> call = clicked("/board/meetings", Map.of("on", "2019-03-07"));
        for (int click = 0; click < 2; click++)
            assertThat(browser.send("/board/meetings", call).statusCode()).isEqualTo(302);
        assertThat(events("meeting:%:2019-03-07")).isEqualTo(1);

        String packs = browser.open("/board/meetings")
                .body()
                .replaceFirst("(?s).*(/board/meetings/meeting:[^:]*:2019-03-07/packs).*", "$1");
        Map<String, String> freeze = clicked("/board/meetings", Map.of("asAt", "2019-03-06"));
        for (int click = 0; click < 2; click++)
            assertThat(browser.send(packs, freeze).statusCode()).isEqualTo(302);
        assertThat(events("meeting:%:2019-03-07")).isEqualTo(2);

        call.put("on", "2019-03-08");
        freeze.put("asAt", "2019-03-05");
        assertThat(browser.send("/board/meetings", call).statusCode()).isEqualTo(409);
        assertThat(browser.send(packs, freeze).statusCode()).isEqualTo(409);
    }

    @Test
    void on_the_sign_off_of_a_month() throws Exception {
        browser.signIn("sam", "sam");
        Map<String, String> sign = clicked("/board/money", Map.of("month", "2022-11", "words", "Clicked twice"));
        for (int click = 0; click < 2; click++)
            assertThat(browser.upload("/board/money/sign-offs", sign, LISTS).statusCode())
                    .isEqualTo(302);
        assertThat(events("signoff:%:2022-11")).isEqualTo(1);

        var others = Map.of("cases", MonthLists.CASES, "ledger", MonthLists.LEDGER + ",L-1,1.00\n");
        assertThat(browser.upload("/board/money/sign-offs", sign, others).statusCode())
                .isEqualTo(409);
    }

    /** As a page sends it: with its token and the key that stands in its form. */
    private Map<String, String> clicked(String page, Map<String, String> filledIn)
            throws IOException, InterruptedException {
        var form = new HashMap<>(filledIn);
        form.put("_csrf", browser.formsToken(page));
        form.put("_key", browser.open(page).body().replaceFirst("(?s).*name=\"_key\" value=\"([^\"]+)\".*", "$1"));
        return form;
    }

    private long events(String of) {
        return database.sql("select count(*) from domainevententry where aggregateidentifier like ?")
                .param(of)
                .query(Long.class)
                .single();
    }
}
