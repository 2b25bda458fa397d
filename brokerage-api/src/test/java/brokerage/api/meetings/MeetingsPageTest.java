package brokerage.api.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.board.Chrome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The page of the board's meetings, in a browser. */
@WholeService
class MeetingsPageTest {

    private static final String COUNCIL = "page-meeting-town";

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    @Test
    void a_commissioner_calls_a_meeting_freezes_its_pack_and_checks_it() {
        try (Chrome chrome = Chrome.open(port, Tokens.bearer(COUNCIL, "k.commissioner", "commissioner"), true)) {
            chrome.visit("/board/meetings");
            chrome.script("document.getElementById('on').value = '2023-03-07'; return 1");
            chrome.leave(chrome.all("#call ~ form button").getFirst());
            assertThat(chrome.text("main")).startsWith("Meetings of the board");
            assertThat(chrome.text("h2")).isEqualTo("7 March 2023");

            chrome.all("details summary").getFirst().click();
            chrome.leave(chrome.all("details form button").getFirst());
            assertThat(chrome.text("tbody tr")).startsWith("1 7 March 2023 7 February 2023");

            for (int width : new int[] {1280, 390}) {
                chrome.resize(width, 900);
                chrome.visit("/board/meetings");
                assertThat(chrome.barriers()).as("%d wide", width).isEmpty();
            }
            chrome.leave(chrome.all("tbody td:last-child a").getFirst());
            assertThat(chrome.all("#agrees")).hasSize(1);
            assertThat(chrome.barriers()).isEmpty();
        }
    }

    @Test
    void a_member_of_the_board_reads_and_holds_none() {
        var clerk = new Clerk(client, "page-meeting-village");
        String meeting = clerk.made("/meetings", "{'on': '2023-03-07'}");
        clerk.made("/meetings/" + meeting + "/packs", "{'asAt': '2023-03-06'}");
        String member = Tokens.bearer("page-meeting-village", "b.member", "sufficiency_board_member");
        try (Chrome chrome = Chrome.open(port, member, false)) {
            chrome.visit("/board");
            assertThat(chrome.all("a[href*='pack.pdf']")).hasSize(1);
            chrome.visit("/board/meetings");
            assertThat(chrome.all("a[href*='/packs/1/pack.']")).hasSize(3);
            assertThat(chrome.all("form")).isEmpty();
        }
    }
}
