package brokerage.api.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Section;
import brokerage.api.desk.Told;
import brokerage.language.id.CouncilId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What is remembered of the board: as long as nothing more is known of the council, and never another's. */
@WholeService
class SectionsTest {

    private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);

    @Autowired
    RestTestClient client;

    @Autowired
    Sections sections;

    @Test
    void what_was_asked_is_asked_no_more_until_the_council_tells_something() {
        var clerk = new Clerk(client, "remembered");
        String home = clerk.home("ELM", 2);
        String child = clerk.child("R-1");
        List<Section> before = at("remembered", known(clerk));
        assertThat(children(before)).isEqualTo("0");

        var other = new Clerk(client, "remembered-elsewhere");
        placed(other, other.home("ELM", 2), other.child("R-1"));
        assertThat(at("remembered", known(other))).isSameAs(before);
        assertThat(children(at("remembered-elsewhere", known(other)))).isEqualTo("1");

        long untilThen = known(clerk);
        placed(clerk, home, child);
        List<Section> after = at("remembered", known(clerk));
        assertThat(children(after)).isEqualTo("1");
        assertThat(at("remembered", untilThen))
                .as("asked again as known before")
                .isNotSameAs(before);
        assertThat(children(at("remembered", untilThen))).isEqualTo("0");
        assertThat(at("remembered", known(clerk))).isSameAs(after).isEqualTo(anew("remembered", known(clerk)));
    }

    @Test
    void a_council_of_which_nothing_is_known_has_nobody() {
        assertThat(children(at("remembered-never", 1))).isEqualTo("0");
    }

    private List<Section> at(String council, long position) {
        var id = new CouncilId(council);
        return Asking.as(id, () -> sections.at(new Point(id, MARCH, position)));
    }

    private List<Section> anew(String council, long position) {
        var id = new CouncilId(council);
        return Asking.as(id, () -> sections.anew(new Point(id, MARCH, position)));
    }

    /** How far what the board reads has come. */
    private static long known(Clerk clerk) {
        return Long.parseLong(Objects.requireNonNull(clerk.get("/pack.csv?asAt=" + MARCH)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getFirst(Told.POSITION)));
    }

    private static void placed(Clerk clerk, String home, String child) {
        clerk.post("/children/" + child + "/placements", Clerk.start(home, "2023-02-01"))
                .expectStatus()
                .isCreated();
    }

    private static String children(List<Section> sections) {
        return sections.getFirst().figures().stream()
                .filter(figure -> figure.name().equals("Children living in placements"))
                .map(Figure::value)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
