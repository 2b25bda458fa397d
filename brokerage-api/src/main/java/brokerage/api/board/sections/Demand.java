package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Section;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was asked for, and what became of it. */
@Order(11)
@Component
final class Demand implements BoardSection {

    private static final List<String> ASKED_AND_GOT = List.of(
            "referrals-received",
            "offers-per-referral",
            "no-offer-rate",
            "fill-rate",
            "declines",
            "time-to-first-offer",
            "time-to-accepted-offer",
            "time-to-start",
            "time-to-start-90th",
            "got-what-was-asked",
            "preferred-location-met",
            "siblings-kept-together");

    private final Measured measured;

    Demand(Measured measured) {
        this.measured = measured;
    }

    @Override
    public Section at(Point point) {
        return new Section(
                "referrals",
                "Referrals and unmet need",
                "Referrals received in the twelve months to the date, and what became of them; times are in hours, the"
                        + " middle one of all, and where it says so the one that nine in ten keep within. What was wanted and not"
                        + " offered shows by type on each measure's page.",
                "/measures/no-offer-rate?by=wanted",
                measured.at(point, ASKED_AND_GOT),
                null,
                null);
    }
}
