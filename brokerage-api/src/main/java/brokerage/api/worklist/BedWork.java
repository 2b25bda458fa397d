package brokerage.api.worklist;

import brokerage.api.reading.Question;
import brokerage.api.worklist.WorklistView.DueReview;
import brokerage.api.worklist.WorklistView.UnexplainedVoid;
import brokerage.api.worklist.WorklistView.UrgentMove;
import brokerage.projections.journey.Journey;
import brokerage.projections.journey.Reviews;
import brokerage.projections.occupancy.BedState;
import brokerage.projections.occupancy.UrgentMoves;
import brokerage.projections.occupancy.Voids;
import brokerage.projections.occupancy.Voids.Empty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is to be done about children in homes that may not keep them, and about beds without a child. */
@Component
class BedWork {

    private static final String OCCUPANCY = "occupancy";

    private final UrgentMoves moves;
    private final Reviews reviews;
    private final Voids voids;

    BedWork(UrgentMoves moves, Reviews reviews, Voids voids) {
        this.moves = moves;
        this.reviews = reviews;
        this.voids = voids;
    }

    /** A suspension concerns the children of one home: never so many that all could not be looked through. */
    Section<UrgentMove> urgentMoves(Question question, int limit) {
        UrgentMoves.Told told = moves.of(question.council(), question.moment(OCCUPANCY));
        return Section.of(
                told.position(),
                told.moves(),
                limit,
                move -> new UrgentMove(
                        move.child(), move.placement(), move.home(), move.since(), days(move.since(), question)));
    }

    Section<DueReview> reviews(Question question, int within, int limit) {
        Reviews.Told told = reviews.due(question.council(), question.moment(Journey.PROJECTION), within, limit + 1);
        return Section.of(told.position(), told.due(), limit, due -> review(due, question));
    }

    /** A bed that is held has its reason in its match. */
    Section<UnexplainedVoid> voids(Question question, int limit) {
        Voids.Told told = voids.of(question.council(), question.moment(OCCUPANCY));
        List<Empty> unexplained = told.beds().stream()
                .filter(bed -> bed.state() == BedState.VOID && bed.reason() == null)
                .toList();
        return Section.of(
                told.position(),
                unexplained,
                limit,
                bed -> new UnexplainedVoid(
                        bed.home(), bed.bed(), bed.contract(), bed.since(), bed.days(), bed.payable()));
    }

    private static DueReview review(Reviews.Due due, Question question) {
        return new DueReview(
                due.child(),
                due.placement(),
                due.home(),
                due.since(),
                days(due.since(), question),
                due.reviewedOn(),
                due.nextReviewOn(),
                due.wayOut());
    }

    private static long days(LocalDate since, Question question) {
        return ChronoUnit.DAYS.between(since, question.asAt());
    }
}
