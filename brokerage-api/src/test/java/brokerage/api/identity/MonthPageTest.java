package brokerage.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.MonthLists;
import brokerage.api.WholeService;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A month's lists handed in on the page of the money, by whoever has signed in. */
@WholeService
class MonthPageTest {

    private static final Map<String, String> LISTS =
            Map.of("cases", MonthLists.CASES + "NOBODY-1,residential,2023-02-10,\n", "ledger", MonthLists.LEDGER);

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void differences_are_shown_on_a_page_and_the_month_is_signed_off_there() throws Exception {
        browser.signIn("sam", "sam");
        String token = browser.formsToken("/board/money");

        HttpResponse<String> compared = browser.upload("/board/money/comparisons", fields(token, ""), LISTS);
        assertThat(compared.statusCode()).isEqualTo(200);
        assertThat(compared.body()).contains("missing here", "cases.csv").doesNotContain("NOBODY-1");

        HttpResponse<String> signed = browser.upload("/board/money/sign-offs", fields(token, "Looked into"), LISTS);
        assertThat(signed.statusCode()).isEqualTo(302);
        assertThat(signed.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/board/money#sign-offs"));
        assertThat(browser.open("/board/money").body()).contains("2023-03");
    }

    @Test
    void a_list_that_cannot_be_read_is_refused_on_a_page_and_a_form_without_its_token_is_not_taken() throws Exception {
        browser.signIn("sam", "sam");
        String token = browser.formsToken("/board/money");

        HttpResponse<String> refused = browser.upload(
                "/board/money/comparisons",
                fields(token, ""),
                Map.of("cases", MonthLists.CASES + "L-1,castle,2023-02-10,\n", "ledger", MonthLists.LEDGER));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("cases.csv line 2 column type");
        HttpResponse<String> forged = browser.upload("/board/money/sign-offs", fields("guessed", "Mine"), LISTS);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("open it anew").doesNotContain("Whitelabel");
        var files = new HashMap<>(LISTS);
        files.put("month", "2023-03");
        HttpResponse<String> file =
                browser.upload("/board/money/comparisons", Map.of("words", "", "_csrf", token), files);
        assertThat(file.statusCode()).isEqualTo(400);
        assertThat(file.body()).contains("month").contains("not a file");
    }

    @Test
    void the_form_is_for_those_who_may_sign_off() throws Exception {
        browser.signIn("bo", "bo");

        assertThat(browser.open("/board/money").body()).doesNotContain("Sign off a month");
        assertThat(new Browser(port)
                        .upload("/board/money/comparisons", Map.of("month", "x".repeat(13 << 20)), Map.of())
                        .statusCode())
                .isEqualTo(413);
    }

    private static Map<String, String> fields(String token, String words) {
        return new HashMap<>(Map.of("month", "2023-03", "words", words, "_csrf", token));
    }
}
