package brokerage.api.board.pack;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Section;
import brokerage.api.door.LondonDay;
import brokerage.api.log.Log;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The board's sections, asked once for all who look: what they say of a date, as all is known that the council told, stays the
 * same until it tells more. What was known before is asked each time: between an erasure and the rows without the child it may
 * still name it, and must not be remembered then.
 */
@Component
class Sections {

    /** Some fifty megabytes. */
    private static final long MOST_CELLS = 300_000;

    /** @param point as known at the newest fact of its council */
    private record Asked(Point point, LocalDate today) {}

    private final List<BoardSection> sections;
    private final Log log;
    private final Clock clock;
    private final LoadingCache<Asked, List<Section>> said;

    Sections(List<BoardSection> sections, @Qualifier("logOfOneCouncil") Log log, Clock clock) {
        this.sections = List.copyOf(sections);
        this.log = log;
        this.clock = clock;
        this.said = Caffeine.newBuilder()
                .maximumWeight(MOST_CELLS)
                .weigher((Asked asked, List<Section> all) ->
                        all.stream().mapToInt(Section::cells).sum())
                .build(asked -> anew(asked.point()));
    }

    /** In their order. What other councils told since the newest fact of this one makes no difference to it. */
    List<Section> at(Point point) {
        long newest = log.newest();
        if (point.position() < newest) return anew(point);
        var settled = new Point(point.council(), point.asAt(), newest);
        return said.get(new Asked(settled, LondonDay.today(clock)));
    }

    /** The same from the record itself, for whoever wants proof. */
    List<Section> anew(Point point) {
        return sections.stream().map(section -> section.at(point)).toList();
    }
}
