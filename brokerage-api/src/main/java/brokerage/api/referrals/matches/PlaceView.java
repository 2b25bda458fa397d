package brokerage.api.referrals.matches;

import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.projections.referral.OnFile.Placed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One child's place in a match; with the placement once the child has moved in. */
@Schema(name = "PlaceInMatch")
record PlaceView(
        ChildRef child,

        @Schema(description = "Where beds are counted") @Nullable
        Integer bed,

        @Schema(description = "In years on the first night") @Nullable
        Integer age,

        Whereabouts where,
        @Nullable PlacementId placement,
        @Nullable LocalDate startedOn) {

    static List<PlaceView> of(MatchId match, List<Placed> places) {
        return places.stream()
                .filter(place -> place.match().equals(match))
                .map(place -> new PlaceView(
                        place.child(),
                        place.bed(),
                        place.age(),
                        new Whereabouts(place.metres(), place.authority(), place.area()),
                        place.placement(),
                        place.startedOn()))
                .toList();
    }
}
