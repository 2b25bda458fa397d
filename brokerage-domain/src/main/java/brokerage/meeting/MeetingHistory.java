package brokerage.meeting;

import brokerage.language.id.MeetingId;
import brokerage.meeting.MeetingEvent.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's record as it reads now: the one fold of its events, shared by the aggregate that decides on it and by the
 * projection that lays it out in tables. Immutable.
 *
 * @param meeting none before it was called
 * @param packs the issues of its pack, the first one first
 */
public record MeetingHistory(@Nullable MeetingId meeting, List<FrozenPack> packs) {

    public static final MeetingHistory NONE = new MeetingHistory(null, List.of());

    public MeetingHistory {
        packs = List.copyOf(packs);
    }

    public MeetingHistory after(MeetingEvent event) {
        return switch (event) {
            case MeetingCalled e -> new MeetingHistory(e.meeting(), List.of());
            case PackFrozen e -> new MeetingHistory(e.meeting(), and(e.pack()));
        };
    }

    Optional<FrozenPack> newest() {
        return packs.isEmpty() ? Optional.empty() : Optional.of(packs.getLast());
    }

    private List<FrozenPack> and(FrozenPack pack) {
        var all = new ArrayList<>(packs);
        all.add(pack);
        return all;
    }
}
