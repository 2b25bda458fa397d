package brokerage.projections.meeting;

import brokerage.language.id.CouncilId;
import brokerage.language.id.MeetingId;
import brokerage.meeting.FrozenPack;
import brokerage.projections.Answers;
import brokerage.projections.Found;
import brokerage.projections.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers when a council's board meets and what it has before it, as known at a position in the log. */
@Component
public class Meetings {

    /**
     * A meeting with all that was frozen for it.
     *
     * @param onDay the meeting's day
     * @param packs the issues of its pack, the first one first
     * @param version of the meeting's stream: the ETag
     */
    public record Known(MeetingId meeting, LocalDate onDay, List<FrozenPack> packs, long version) {

        /** Counted from 1. */
        public Optional<FrozenPack> pack(int number) {
            return number < 1 || number > packs.size() ? Optional.empty() : Optional.of(packs.get(number - 1));
        }
    }

    private static final String READS =
            "select meeting, on_day, packs, version from meeting_meeting where known @> ?::int8";

    private static final String ONE = READS + " and meeting = ?";

    private static final String PAGE = READS + """
             and council = ? and (? = '' or meeting < ?)
            order by meeting desc limit ?
            """;

    private static final String BEFORE = READS + " and council = ? and on_day < ? order by on_day desc limit 1";

    private final Answers answers;

    Meetings(Answers answers) {
        this.answers = answers;
    }

    public Optional<Found<Known>> of(MeetingId meeting, long knownAt) {
        long at = at(knownAt);
        return answers.one(Known.class, ONE, at, meeting.value()).map(known -> new Found<>(at, known));
    }

    /** The latest first, those that lie ahead too. */
    public Page<Known> page(CouncilId council, long knownAt, Page.Asked asked) {
        long at = at(knownAt);
        var found =
                answers.list(Known.class, PAGE, at, council.value(), asked.afterId(), asked.afterId(), asked.oneMore());
        return Page.of(at, found, asked, known -> known.meeting().value());
    }

    /** The day of the last meeting before this one. */
    public Optional<LocalDate> lastBefore(LocalDate day, CouncilId council, long knownAt) {
        return answers.one(Known.class, BEFORE, at(knownAt), council.value(), day)
                .map(Known::onDay);
    }

    private long at(long knownAt) {
        return answers.at(MeetingProjection.NAME, knownAt);
    }
}
