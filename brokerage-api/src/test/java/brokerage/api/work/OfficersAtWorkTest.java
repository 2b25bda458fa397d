package brokerage.api.work;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.Tokens;
import brokerage.api.board.Chrome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** An officer and a manager find a child a home in a browser, and meet no barrier on any page on the way. */
@FridayAfternoon
class OfficersAtWorkTest {

    private static final String COUNCIL = "at-work";

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    @Test
    void a_child_is_found_a_home_on_pages_alone() {
        var clerk = new Clerk(client, COUNCIL);
        String home = clerk.home("ELM", 2);
        try (Chrome pat = Chrome.open(port, Tokens.bearer(COUNCIL, "pat", "brokerage_officer"), true);
                Chrome sam = Chrome.open(port, Tokens.bearer(COUNCIL, "sam", "brokerage_team_manager"), false)) {
            pat.visit("/work");
            noBarriers(pat);
            follow(pat, "Start looking after a child");
            fill(pat, "localId", "C-1");
            fill(pat, "dateOfBirth", "2012-05-17");
            fill(pat, "uasc", "false");
            fill(pat, "careStartedOn", "2026-01-09");
            send(pat);
            follow(pat, "Log a referral for this child");
            send(pat);
            assertThat(text(pat, ".govuk-error-summary")).contains("nothing has been recorded", "Urgency");
            noBarriers(pat);
            fill(pat, "asked.urgency", "urgent");
            fill(pat, "asked.neededBy", "2026-03-10");
            fill(pat, "asked.wanted", "residential");
            fill(pat, "asked.carePlan", "residential");
            fill(pat, "asked.location.local", "true");
            fill(pat, "needs.scores[domain=self_care].score", "2");
            send(pat);
            assertThat(text(pat, ".govuk-notification-banner")).contains("Recorded");
            assertThat(text(pat, "#candidates tbody tr")).contains("ELM", "in house", "1, 2", "nothing");
            noBarriers(pat);

            follow(pat, "Waive a route, Routes searched");
            fill(pat, "route", "kinship");
            fill(pat, "because", "Nobody in the family can");
            send(pat);
            follow(pat, "Record an offer");
            assertThat(value(pat, "home")).isEqualTo(home);
            assertThat(value(pat, "route")).isEqualTo("in_house");
            fill(pat, "fees.core", "4800.00");
            fill(pat, "answer.how", "phone");
            noBarriers(pat);
            send(pat);
            follow(pat, "Propose a match, Offers");
            for (String of : List.of("needs", "residents", "siblings", "school", "distance", "culture", "childsView"))
                fill(pat, "assessment." + of, "met");
            fill(pat, "acceptance.on", "2026-03-06");
            fill(pat, "heldUntil", "2026-03-12");
            send(pat);
            String referral = path(pat);
            assertThat(text(pat, "main")).contains("Match: waits for approval", "weekly cost");
            noBarriers(pat);

            sam.visit("/work");
            assertThat(text(sam, "#approvals tbody")).contains("weekly cost", "yes", "£4,800.00");
            sam.visit(referral);
            follow(sam, "Approve, Match: waits for approval");
            type(sam, "because", "The only home near her school");
            send(sam);
            assertThat(text(sam, "main")).contains("Match: may start", "The only home near her school");

            pat.visit(referral);
            follow(pat, "Start the placement, Match: may start");
            send(pat);
            assertThat(text(pat, "#journey")).contains("10 March 2026", "Placed: residential", "£4,800.00 a week");
            noBarriers(pat);
            pat.visit("/work");
            assertThat(text(pat, "#referrals")).contains("Referrals waiting for a home (0)");
            for (String page : List.of(
                    "/work/referrals?status=fulfilled", "/work/children", "/work/homes", "/work/homes/" + home)) {
                pat.visit(page + (page.contains("?") ? "&" : "?") + "asAt=2026-03-10");
                assertThat(text(pat, "main")).as(page).contains("10 March 2026");
                noBarriers(pat);
            }
        }
    }

    /** At a desk and on a phone. */
    private static void noBarriers(Chrome chrome) {
        for (int width : new int[] {390, 1280}) {
            chrome.resize(width, 900);
            assertThat(chrome.barriers()).as("%s, %d wide", path(chrome), width).isEmpty();
            assertThat(chrome.script("const ids = [...document.querySelectorAll('[id]')].map(each => each.id);"
                            + " return ids.filter((id, at) => ids.indexOf(id) !== at).join()"))
                    .as("%s, ids that stand twice", path(chrome))
                    .isEqualTo("");
            assertThat(chrome.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s, %d wide without scrolling sideways", path(chrome), width)
                    .isEqualTo(true);
        }
    }

    /** By what is read out, hidden words too. */
    private static void follow(Chrome chrome, String link) {
        chrome.leave(chrome.all("main a").stream()
                .filter(each -> String.valueOf(each.getDomProperty("textContent"))
                        .strip()
                        .equals(link))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + link)));
    }

    private static void send(Chrome chrome) {
        chrome.leave(chrome.all("main form button").getLast());
    }

    private static void fill(Chrome chrome, String name, String value) {
        chrome.script("""
                const inputs = [...document.getElementsByName('%s')];
                inputs.forEach(each => { if (/checkbox|radio/.test(each.type)) each.checked = each.value === '%2$s';
                  else each.value = '%2$s'; });
                return inputs.length""".formatted(name, value));
        assertThat(value(chrome, name)).as(name).isEqualTo(value);
    }

    private static void type(Chrome chrome, String name, String text) {
        chrome.all("[name='%s']".formatted(name)).getFirst().sendKeys(text);
    }

    private static String value(Chrome chrome, String name) {
        return (String) chrome.script("""
                const inputs = [...document.getElementsByName('%s')];
                const one = inputs.find(each => !/checkbox|radio/.test(each.type) || each.checked);
                return one ? one.value : ''""".formatted(name));
    }

    private static String text(Chrome chrome, String css) {
        return chrome.all(css).stream().map(WebElement::getText).findFirst().orElse("");
    }

    private static String path(Chrome chrome) {
        return (String) chrome.script("return location.pathname");
    }
}
