package brokerage.projections.referral;

import static brokerage.projections.referral.ReferralStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brokerage.language.care.Route;
import brokerage.language.id.CouncilId;
import brokerage.language.id.ReferralId;
import brokerage.language.rule.Approver;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ProjectionBench;
import brokerage.projections.referral.OnFile.*;
import brokerage.projections.referral.Referrals.Listed;
import brokerage.referral.ReferralEvent;
import brokerage.referral.ReferralEvent.*;
import brokerage.referral.Status;
import brokerage.referral.request.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralProjectionTest {

    private static final ReferralId REFERRAL = referral("r1");

    private final ProjectionBench bench = new ProjectionBench(ReferralProjection::new);
    private final Referrals referrals = new Referrals(bench.answers());
    private final ReferralFile files = new ReferralFile(bench.answers());
    private final Holds holds = new Holds(bench.answers());
    private final Approvals approvals = new Approvals(bench.answers());

    @Test
    void a_file_holds_what_was_asked_for_with_needs_and_considerations_as_they_were_told() {
        bench.happens(REFERRAL, logged(REFERRAL, Urgency.URGENT, RECEIVED, CHILD, SISTER));

        ReferralFile.Told told = file(Moment.LATEST);
        assertThat(told.asked().children()).containsExactly(CHILD, SISTER);
        assertThat(told.asked().receivedAt()).isEqualTo(RECEIVED);
        assertThat(told.asked().needs()).isEqualTo(needs());
        assertThat(told.asked().considerations())
                .isEqualTo(request(Urgency.URGENT).considerations());
        assertThat(told.asked().location()).isEqualTo(request(Urgency.URGENT).location());
        assertThat(told.asked().missing()).isEmpty();
        assertThat(told.standing().receivedOn()).isEqualTo(MARCH);
        assertThat(told.standing().waiting()).isEqualTo(2);
        assertThat(told.standing().version()).isZero();
    }

    @Test
    void a_file_holds_how_the_market_answered_and_why() {
        happens(whole(REFERRAL));

        ReferralFile.Told told = file(Moment.LATEST);
        assertThat(told.searches())
                .extracting(
                        Searched::route, search -> search.asked().size(), Searched::because, Searched::waivedBecause)
                .containsExactly(
                        tuple(Route.KINSHIP, 0, null, secret("waiver")),
                        tuple(Route.FRAMEWORK, 2, secret("end"), null));
        assertThat(told.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.corePence()).isEqualTo(650_000);
            assertThat(offer.offeredTo()).isEqualTo(offer(CHILD, SISTER).to());
            assertThat(offer.answeredBy()).isEqualTo(secret("manager"));
        });
        assertThat(told.declines()).singleElement().satisfies(decline -> {
            assertThat(decline.reason()).isEqualTo(decline().reason());
            assertThat(decline.words()).isEqualTo(secret("decline"));
        });
    }

    @Test
    void a_file_holds_a_match_with_its_findings_places_and_approvals() {
        happens(whole(REFERRAL));

        ReferralFile.Told told = file(Moment.LATEST);
        assertThat(told.matches()).singleElement().satisfies(match -> {
            assertThat(match.findings()).isEqualTo(match(CHILD).findings());
            assertThat(match.assessment()).isEqualTo(match(CHILD).assessment());
            assertThat(match.heldUntil()).isEqualTo(MARCH.plusDays(5));
            assertThat(match.waiting()).isZero();
        });
        assertThat(told.places())
                .extracting(Placed::child, Placed::bed, Placed::startedOn)
                .containsExactly(tuple(CHILD, 2, MARCH.plusDays(4)), tuple(SISTER, 2, MARCH.plusDays(4)));
        assertThat(told.approvals())
                .extracting(Approved::rule, Approved::approver, Approved::givenAs, Approved::givenBy)
                .containsExactly(
                        tuple("out-of-area", Approver.NOMINATED_OFFICER, Approver.DIRECTOR, "d.jones"),
                        tuple("weekly-cost", Approver.HIGH_COST_BOARD, Approver.HIGH_COST_BOARD, "d.jones"));
        assertThat(told.standing().status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void it_reads_at_each_position_as_it_was_known_then() {
        happens(whole(REFERRAL));

        assertThat(file(7).offers()).isEmpty();
        assertThat(file(8).offers()).hasSize(1);
        assertThat(file(1).asked().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(file(2).asked().urgency()).isEqualTo(Urgency.PLANNED);
        assertThat(file(13).standing().waiting()).isEqualTo(1);
        assertThat(file(10).approvals()).allMatch(approval -> approval.givenOn() == null);
        assertThat(files.of(REFERRAL, new Moment(MARCH, 0))).isEmpty();
    }

    @Test
    void the_list_says_how_each_stood_on_the_date() {
        happens(whole(REFERRAL));
        ReferralId second = referral("r2");
        bench.happens(second, logged(second, Urgency.EMERGENCY, RECEIVED.plusSeconds(86_400), CHILD));
        bench.happens(second, withdrawn(second, MARCH.plusDays(8)));

        assertThat(listed(MARCH.minusDays(1), null, null)).isEmpty();
        assertThat(listed(MARCH, null, null)).extracting(Listed::status).containsExactly(Status.OPEN);
        assertThat(listed(MARCH.plusDays(4), null, null))
                .extracting(Listed::referral, Listed::status, Listed::offers)
                .containsExactly(tuple(REFERRAL, Status.FULFILLED, 1), tuple(second, Status.OPEN, 0));
        assertThat(listed(MARCH.plusDays(8), Status.WITHDRAWN, null))
                .extracting(Listed::referral)
                .containsExactly(second);
        assertThat(listed(MARCH.plusDays(8), null, Urgency.PLANNED))
                .extracting(Listed::referral)
                .containsExactly(REFERRAL);
        assertThat(referrals
                        .page(new CouncilId("nextshire"), Moment.on(MARCH), null, null, new Page.Asked(null, 9))
                        .items())
                .isEmpty();
    }

    @Test
    void the_list_comes_page_by_page() {
        for (String key : List.of("r3", "r1", "r2"))
            bench.happens(referral(key), logged(referral(key), Urgency.PLANNED, RECEIVED, CHILD));

        var first = referrals.page(COUNCIL, Moment.on(MARCH), null, null, new Page.Asked(null, 2));
        var last = referrals.page(COUNCIL, Moment.on(MARCH), null, null, new Page.Asked(first.next(), 2));
        assertThat(first.items()).extracting(one -> one.referral().key()).containsExactly("r1", "r2");
        assertThat(last.items()).extracting(one -> one.referral().key()).containsExactly("r3");
        assertThat(last.next()).isNull();
    }

    @Test
    void the_most_urgent_waits_first_then_the_oldest_and_who_is_placed_waits_no_more() {
        happens(whole(REFERRAL));
        waits("old", Urgency.PLANNED, 0);
        waits("late", Urgency.EMERGENCY, 7_200);
        waits("early", Urgency.EMERGENCY, 3_600);
        waits("urgent", Urgency.URGENT, 0);

        var open = referrals.open(COUNCIL, Moment.on(MARCH.plusDays(4)), 3);
        assertThat(open.items()).extracting(one -> one.referral().key()).containsExactly("early", "late", "urgent");
        assertThat(open.more()).isTrue();
        assertThat(referrals.open(COUNCIL, Moment.on(MARCH.plusDays(4)), 4).more())
                .isFalse();
    }

    @Test
    void a_hold_is_named_before_it_ends_and_after_until_the_match_ends() {
        bench.happens(REFERRAL, logged(REFERRAL, Urgency.PLANNED, RECEIVED, CHILD));
        bench.happens(REFERRAL, new MatchProposed(REFERRAL, match(CHILD)));

        assertThat(ending(MARCH, 4)).isEmpty();
        assertThat(ending(MARCH, 5)).extracting(Holds.Ending::days).containsExactly(5);
        assertThat(ending(MARCH.plusDays(7), 0)).singleElement().satisfies(hold -> {
            assertThat(hold.days()).isEqualTo(-2);
            assertThat(hold.places()).containsExactly(new Holds.KeptFor(CHILD, 2));
        });
        bench.happens(REFERRAL, new MatchEnded(REFERRAL, MATCH, MatchEnded.How.WITHDRAWN, "a.smith", MARCH, null));
        assertThat(ending(MARCH.plusDays(7), 0)).isEmpty();
    }

    @Test
    void nothing_is_kept_or_approved_for_a_child_who_was_placed_otherwise_meanwhile() {
        bench.happens(REFERRAL, logged(REFERRAL, Urgency.PLANNED, RECEIVED, CHILD, SISTER));
        bench.happens(REFERRAL, new MatchProposed(REFERRAL, match(CHILD)));
        bench.happens(
                REFERRAL,
                new PlacedInEmergency(
                        REFERRAL,
                        another(emergency(CHILD)),
                        CHILD,
                        started(REFERRAL, CHILD).placement(),
                        null));

        assertThat(ending(MARCH.plusDays(7), 0)).isEmpty();
        assertThat(outstanding()).extracting(one -> one.match().key()).containsExactly("m2", "m2");
    }

    @Test
    void what_a_child_moved_in_under_is_chased_though_the_match_ended_for_the_sibling() {
        bench.happens(REFERRAL, logged(REFERRAL, Urgency.PLANNED, RECEIVED, CHILD, SISTER));
        bench.happens(REFERRAL, new MatchProposed(REFERRAL, match(CHILD, SISTER)));
        var ended = new MatchEnded(REFERRAL, MATCH, MatchEnded.How.WITHDRAWN, "a.smith", MARCH, null);

        bench.happens(REFERRAL, started(REFERRAL, CHILD));
        bench.happens(REFERRAL, ended);
        assertThat(outstanding())
                .extracting(Approvals.Outstanding::rule, Approvals.Outstanding::started)
                .containsExactly(tuple("out-of-area", 1), tuple("weekly-cost", 1));
    }

    @Test
    void an_emergency_s_approvals_are_outstanding_until_they_are_written() {
        bench.happens(REFERRAL, logged(REFERRAL, Urgency.EMERGENCY, RECEIVED, CHILD));
        bench.happens(
                REFERRAL,
                new PlacedInEmergency(
                        REFERRAL,
                        emergency(CHILD),
                        CHILD,
                        started(REFERRAL, CHILD).placement(),
                        verbal()));
        bench.happens(REFERRAL, new ReferralFulfilled(REFERRAL, MARCH.plusDays(4)));

        assertThat(outstanding())
                .extracting(
                        Approvals.Outstanding::rule,
                        Approvals.Outstanding::since,
                        Approvals.Outstanding::emergency,
                        Approvals.Outstanding::started,
                        Approvals.Outstanding::verbalAs)
                .containsExactly(
                        tuple("out-of-area", 2L, true, 1, Approver.BROKERAGE_TEAM_MANAGER),
                        tuple("weekly-cost", 2L, true, 1, Approver.BROKERAGE_TEAM_MANAGER));
        assertThat(ending(MARCH.plusDays(99), 0)).isEmpty();
        bench.happens(REFERRAL, approved(REFERRAL, "weekly-cost", Approver.HIGH_COST_BOARD));
        assertThat(outstanding())
                .extracting(Approvals.Outstanding::rule, Approvals.Outstanding::since)
                .containsExactly(tuple("out-of-area", 2L));
        assertThat(outstanding().getFirst().weeklyPence()).isEqualTo(700_001);
    }

    @Test
    void a_request_at_half_past_midnight_in_summer_comes_on_that_day() {
        Instant late = Instant.parse("2026-06-30T23:30:00Z");
        bench.happens(REFERRAL, logged(REFERRAL, Urgency.PLANNED, late, CHILD));

        assertThat(file(Moment.LATEST).standing().receivedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(file(Moment.LATEST).asked().receivedAt()).isEqualTo(late);
    }

    @Test
    void a_referral_names_those_that_take_it_up_again() {
        bench.happens(REFERRAL, logged(REFERRAL, Urgency.PLANNED, RECEIVED, CHILD));
        bench.happens(REFERRAL, withdrawn(REFERRAL, MARCH));
        ReferralId again = referral("r2");
        bench.happens(
                again, new ReferralLogged(again, List.of(CHILD), RECEIVED, request(Urgency.PLANNED), null, REFERRAL));

        assertThat(file(Moment.LATEST).followedBy()).containsExactly(again);
        assertThat(file(Moment.LATEST).standing().because()).isEqualTo(secret("withdrawal"));
        assertThat(file(2).followedBy()).isEmpty();
    }

    @Test
    void a_placement_names_the_referral_it_was_found_through_and_who_approved_it() {
        happens(whole(REFERRAL));
        var found = new FoundThrough(bench.answers());

        assertThat(found.of(CHILD, 12)).isEmpty();
        assertThat(found.of(SISTER, Moment.LATEST)).singleElement().satisfies(link -> {
            assertThat(link.referral()).isEqualTo(REFERRAL);
            assertThat(link.match()).isEqualTo(MATCH);
            assertThat(link.approvals())
                    .extracting(FoundThrough.Needed::rule, FoundThrough.Needed::givenAs)
                    .containsExactly(
                            tuple("out-of-area", Approver.DIRECTOR), tuple("weekly-cost", Approver.HIGH_COST_BOARD));
        });
    }

    @Test
    void told_twice_or_from_the_start_it_is_the_same() {
        happens(whole(REFERRAL));
        List<String> rows = bench.rows();

        bench.tell(0, 15);
        assertThat(bench.rows()).isEqualTo(rows);
        bench.rebuild(4);
        assertThat(bench.rows()).isEqualTo(rows);
        assertThat(bench.differences()).isEmpty();
    }

    private void happens(List<Object> facts) {
        facts.forEach(fact -> bench.happens(((ReferralEvent) fact).referral(), fact));
    }

    private void waits(String key, Urgency urgency, int seconds) {
        ReferralId referral = referral(key);
        bench.happens(referral, logged(referral, urgency, RECEIVED.plusSeconds(seconds), CHILD));
    }

    private ReferralFile.Told file(long knownAt) {
        return files.of(REFERRAL, new Moment(MARCH, knownAt)).orElseThrow();
    }

    private List<Listed> listed(LocalDate on, Status status, Urgency urgency) {
        return referrals
                .page(COUNCIL, Moment.on(on), status, urgency, new Page.Asked(null, 9))
                .items();
    }

    private List<Holds.Ending> ending(LocalDate on, int days) {
        return holds.ending(COUNCIL, Moment.on(on), days, 9).items();
    }

    private List<Approvals.Outstanding> outstanding() {
        return approvals.outstanding(COUNCIL, Moment.on(MARCH), 9).items();
    }
}
