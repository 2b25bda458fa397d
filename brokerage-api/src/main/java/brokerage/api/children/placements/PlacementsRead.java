package brokerage.api.children.placements;

import brokerage.api.reading.Question;
import brokerage.projections.Moment;
import brokerage.projections.journey.Journey;
import brokerage.projections.referral.FoundThrough;
import brokerage.projections.referral.Referrals;
import java.util.List;
import org.springframework.stereotype.Component;

/** A child's placements, each with the referral it was found through. */
@Component
public class PlacementsRead {

    private final FoundThrough found;

    PlacementsRead(FoundThrough found) {
        this.found = found;
    }

    /** As known at the position the journey is told at, though another projection tells of referrals. */
    public List<PlacementView> of(Journey.Told journey, Question question) {
        Moment moment = question.moment(Referrals.PROJECTION);
        long position = Math.min(moment.knownAt(), journey.position());
        return PlacementView.of(journey, found.of(journey.who().child(), position));
    }
}
