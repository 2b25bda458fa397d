package brokerage.projections.referral;

import static brokerage.projections.referral.ReferralStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.Money;
import brokerage.language.id.ReferralId;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Inquiry.Yardstick;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula.Kind;
import brokerage.projections.measures.definition.Measure;
import brokerage.referral.ReferralEvent.*;
import brokerage.referral.request.Urgency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What became of four referrals, worked out by hand. All are received on 1 March: one fulfilled on the 5th with two children in
 * one home, after an offer in an hour; one that was referred again and had its offer after ten hours and nobody moved in; one
 * withdrawn; and an emergency that found a home without an offer. A fifth was logged in error.
 */
class OutcomesTest {

    private final ProjectionBench bench = new ProjectionBench(ReferralProjection::new);
    private final Measures measures = new Measures(bench.answers());

    @BeforeEach
    void four_referrals_go_their_ways() {
        whole(referral("r1")).forEach(event -> bench.happens(referral("r1"), event));
        happens("r2", logged(referral("r2"), Urgency.PLANNED, RECEIVED.minusSeconds(9 * 3_600), CHILD));
        happens("r2", new OfferDeclined(referral("r2"), decline()));
        happens(
                "r3",
                new ReferralLogged(
                        referral("r3"), List.of(CHILD), RECEIVED, request(Urgency.URGENT), needs(), referral("r2")));
        happens("r3", new OfferReceived(referral("r3"), offer(CHILD)));
        happens("r4", logged(referral("r4"), Urgency.URGENT, RECEIVED, SISTER));
        happens("r4", withdrawn(referral("r4"), MARCH.plusDays(2)));
        happens("r5", logged(referral("r5"), Urgency.EMERGENCY, RECEIVED, CHILD));
        happens(
                "r5",
                new PlacedInEmergency(
                        referral("r5"),
                        emergency(CHILD),
                        CHILD,
                        started(referral("r5"), CHILD).placement(),
                        verbal()));
        happens("r5", new ReferralFulfilled(referral("r5"), MARCH.plusDays(4)));
        happens("r6", logged(referral("r6"), Urgency.URGENT, RECEIVED, SISTER));
        happens(
                "r6",
                new ReferralWithdrawn(
                        referral("r6"), MARCH, brokerage.referral.WithdrawalReason.LOGGED_IN_ERROR, secret("error")));
    }

    @ParameterizedTest
    @CsvSource({
        "referrals-received, 4 of null = 4",
        "offers-per-referral, 2 of 4 = 0.50",
        "no-offer-rate, 1 of 4 = 25.0",
        "fill-rate, 2 of 3 = 66.7",
        "time-to-first-offer, null of 2 = 5.5",
        "time-to-first-offer-90th, null of 2 = 9.1",
        "time-to-accepted-offer, null of 1 = 1.0",
        "time-to-start, null of 2 = 4.0",
        "got-what-was-asked, 2 of 2 = 100.0",
        "preferred-location-met, 0 of 2 = 0.0",
        "siblings-kept-together, 1 of 1 = 100.0",
        "declines, 2 of null = 2"
    })
    void by_the_end_of_march(String measure, String expected) {
        assertThat(told(measure, null, MARCH.plusDays(30))).isEqualTo("all: " + expected);
    }

    @Test
    void on_the_day_itself_nobody_has_moved_in_yet() {
        assertThat(told("referrals-received", By.OUTCOME, MARCH)).isEqualTo("open: 4 of null = 4");
        assertThat(told("fill-rate", null, MARCH)).isEqualTo("all: 0 of 4 = 0.0");
        assertThat(told("time-to-first-offer", null, MARCH)).isEqualTo("all: null of 0 = null");
        assertThat(told("got-what-was-asked", null, MARCH)).isEqualTo("all: 0 of 0 = null");
    }

    @Test
    void by_urgency_and_by_what_became_of_it() {
        LocalDate end = MARCH.plusDays(30);
        assertThat(told("referrals-received", By.OUTCOME, end))
                .isEqualTo("filled: 2 of null = 2; open: 1 of null = 1; withdrawn: 1 of null = 1");
        assertThat(told("referrals-received", By.URGENCY, end))
                .isEqualTo("emergency: 1 of null = 1; planned: 2 of null = 2; urgent: 1 of null = 1");
        assertThat(told("declines", By.REASON, end)).isEqualTo("matching: 2 of null = 2");
    }

    @Test
    void by_what_was_asked_for_and_what_was_got() {
        assertThat(told("referrals-received", By.WANTED_AND_GOT, MARCH.plusDays(30)))
                .isEqualTo("residential->none: 2 of null = 2; residential->residential: 2 of null = 2");
    }

    @Test
    void a_year_later_they_are_forgotten() {
        assertThat(told("referrals-received", null, MARCH.plusYears(1).minusDays(1)))
                .isEqualTo("all: 4 of null = 4");
        assertThat(told("referrals-received", null, MARCH.plusYears(1))).isEqualTo("all: 0 of null = 0");
    }

    @Test
    void the_parts_of_every_breakdown_add_up_to_the_whole() {
        Set<Kind> addedUp = Set.of(Kind.COUNT, Kind.SHARE, Kind.MEAN);
        for (Measure measure : Catalogue.all()) {
            if (!Measures.projections(measure, null).equals(List.of("referral"))) continue;
            if (!addedUp.contains(measure.formula().kind())) continue;
            for (By by : measure.breakdowns()) {
                BigDecimal parts = measures.of(inquiry(measure, by, MARCH.plusDays(30))).figures().stream()
                        .map(figure -> Objects.requireNonNullElse(figure.numerator(), BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(measures.of(inquiry(measure, null, MARCH.plusDays(30)))
                                .figures()
                                .getFirst()
                                .numerator())
                        .as("%s by %s", measure.name(), by)
                        .isEqualByComparingTo(parts);
            }
        }
    }

    private String told(String measure, @Nullable By by, LocalDate on) {
        return measures.of(inquiry(Catalogue.find(measure).orElseThrow(), by, on)).figures().stream()
                .map(figure -> "%s: %s of %s = %s"
                        .formatted(figure.of(), figure.numerator(), figure.denominator(), figure.value()))
                .reduce((one, next) -> one + "; " + next)
                .orElse("");
    }

    private static Inquiry inquiry(Measure measure, @Nullable By by, LocalDate on) {
        return new Inquiry(measure, by, COUNCIL, new Yardstick(List.of(), Money.NONE, null), Moment.on(on));
    }

    private void happens(String key, Object event) {
        ReferralId id = referral(key);
        bench.happens(id, event);
    }
}
