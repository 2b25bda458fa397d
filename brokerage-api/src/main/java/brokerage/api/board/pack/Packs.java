package brokerage.api.board.pack;

import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Section;
import brokerage.api.door.LondonDay;
import brokerage.api.log.Log;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.language.id.CouncilId;
import brokerage.meeting.FrozenPack;
import brokerage.projections.meeting.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Asks the board's questions: for its page, for what is taken along, and again for what was frozen. */
@Component
public class Packs {

    private static final String[] PROJECTIONS = {
        "journey", "occupancy", "register", "referral", "pipeline", "meeting", "money"
    };

    private final Sections sections;
    private final Meetings meetings;
    private final Log log;
    private final Clock clock;

    Packs(Sections sections, Meetings meetings, @Qualifier("logOfOneCouncil") Log log, Clock clock) {
        this.sections = sections;
        this.meetings = meetings;
        this.log = log;
        this.clock = clock;
    }

    /**
     * For any date, those ahead too.
     *
     * @param since the date to compare with; that of the last meeting before, or a month earlier, if left out
     */
    public Pack drawn(Question question, @Nullable String since) {
        long position = question.position(PROJECTIONS);
        Point now = new Point(question.council(), question.asAt(), position);
        return answered(now, now.on(compared(since, now)), sections::at);
    }

    /** To be taken along or frozen: of a night that has come, beside an earlier one. */
    public Pack taken(Question question, @Nullable String since) {
        if (question.asAt().isAfter(LondonDay.today(clock)))
            throw RequestFault.badParameter("asAt", "A pack is of a night that has come");
        Pack pack = drawn(question, since);
        if (!pack.then().asAt().isBefore(pack.now().asAt()))
            throw RequestFault.badParameter("since", "A pack is compared with an earlier date than its own");
        return pack;
    }

    /** What was frozen, worked out once more from the record; a section that there is no longer is missing. The question waits for it. */
    public Pack again(Question question, CouncilId council, FrozenPack frozen) {
        question.position(PROJECTIONS);
        Point now = new Point(council, frozen.asAt(), frozen.position());
        Pack all = answered(now, now.on(frozen.since()), sections::anew);
        Map<String, Section> byName =
                all.sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        List<Section> chosen = frozen.sections().stream()
                .flatMap(id -> Stream.ofNullable(byName.get(id)))
                .toList();
        return new Pack(all.now(), all.then(), all.knownAt(), null, chosen);
    }

    /** The same as it leaves the council; each date by itself, so that two packs of one date keep the same back. */
    Pack leaving(Pack pack, int below) {
        List<Section> now = Leaving.of(sections.at(pack.now()), below);
        List<Section> then = Leaving.of(sections.at(pack.then()), below);
        List<Section> both = IntStream.range(0, now.size())
                .filter(nth -> pack.sectionIds().contains(now.get(nth).id()))
                .mapToObj(nth -> now.get(nth).comparedWith(then.get(nth)))
                .toList();
        return new Pack(pack.now(), pack.then(), pack.knownAt(), below, both);
    }

    private Pack answered(Point now, Point then, Function<Point, List<Section>> asking) {
        List<Section> before = asking.apply(then);
        List<Section> today = asking.apply(now);
        List<Section> answers = IntStream.range(0, today.size())
                .mapToObj(nth -> today.get(nth).comparedWith(before.get(nth)))
                .toList();
        return new Pack(now, then, log.recordedBy(now.position()).orElse(null), null, answers);
    }

    private LocalDate compared(@Nullable String since, Point now) {
        if (since != null && !since.isBlank()) return Dates.read("since", since);
        return meetings.lastBefore(now.asAt(), now.council(), now.position())
                .orElse(now.asAt().minusMonths(1));
    }
}
