package brokerage.projections.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.id.CouncilId;
import brokerage.language.id.MeetingId;
import brokerage.meeting.FrozenPack;
import brokerage.meeting.MeetingEvent.*;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ProjectionBench;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingProjectionTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 13);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 25);
    private static final FrozenPack PACK =
            new FrozenPack(JULY, JUNE, 7, List.of("position", "mix"), "0123456789abcdef".repeat(4));

    private final ProjectionBench bench = new ProjectionBench(MeetingProjection::new);
    private final Meetings meetings = new Meetings(bench.answers());

    @Test
    void the_latest_meeting_comes_first_with_the_issues_of_its_pack() {
        called(JUNE);
        long before = called(JULY);
        frozen(JULY, 1);
        frozen(JULY, 2);

        assertThat(page(null, 10).items()).extracting(Meetings.Known::onDay).containsExactly(JULY, JUNE);
        assertThat(page(null, 1).next()).isEqualTo(id(JULY).value());
        assertThat(page(id(JULY).value(), 1).items())
                .extracting(Meetings.Known::onDay)
                .containsExactly(JUNE);
        Meetings.Known july = meetings.of(id(JULY), Moment.LATEST).orElseThrow().found();
        assertThat(july.packs()).containsExactly(PACK, PACK);
        assertThat(july.version()).isEqualTo(2);
        assertThat(july.pack(2)).contains(PACK);
        assertThat(july.pack(0)).isEmpty();
        assertThat(july.pack(3)).isEmpty();
        assertThat(meetings.of(id(JULY), before).orElseThrow().found().packs()).isEmpty();
        assertThat(meetings.of(id(JULY.plusDays(1)), Moment.LATEST)).isEmpty();
    }

    @Test
    void a_board_looks_back_to_its_own_last_meeting_before_a_day() {
        long before = called(JUNE);
        called(JULY);

        assertThat(meetings.lastBefore(JULY.plusDays(1), COUNCIL, Moment.LATEST))
                .contains(JULY);
        assertThat(meetings.lastBefore(JULY, COUNCIL, Moment.LATEST)).contains(JUNE);
        assertThat(meetings.lastBefore(JULY.plusDays(1), COUNCIL, before)).contains(JUNE);
        assertThat(meetings.lastBefore(JUNE, COUNCIL, Moment.LATEST)).isEmpty();
        assertThat(meetings.lastBefore(JULY, new CouncilId("othershire"), Moment.LATEST))
                .isEmpty();
    }

    @Test
    void told_twice_or_built_anew_it_is_the_same() {
        called(JULY);
        frozen(JULY, 1);
        List<String> rows = bench.rows();

        bench.tell(0, 2);
        assertThat(bench.rows()).isEqualTo(rows);
        bench.rebuild(1);
        assertThat(bench.rows()).isEqualTo(rows);
        assertThat(bench.differences()).isEmpty();
    }

    private Page<Meetings.Known> page(String after, int limit) {
        return meetings.page(COUNCIL, Moment.LATEST, new Page.Asked(after, limit));
    }

    private long called(LocalDate on) {
        return bench.happens(id(on), new MeetingCalled(id(on)));
    }

    private long frozen(LocalDate on, int number) {
        return bench.happens(id(on), new PackFrozen(id(on), number, PACK));
    }

    private static MeetingId id(LocalDate on) {
        return MeetingId.of(COUNCIL, on);
    }
}
