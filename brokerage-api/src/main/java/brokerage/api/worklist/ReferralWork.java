package brokerage.api.worklist;

import brokerage.api.door.LondonDay;
import brokerage.api.reading.Question;
import brokerage.api.worklist.WorklistView.EndingHold;
import brokerage.api.worklist.WorklistView.OpenReferral;
import brokerage.api.worklist.WorklistView.OutstandingApproval;
import brokerage.language.Money;
import brokerage.language.rule.Approver;
import brokerage.projections.Moment;
import brokerage.projections.referral.Approvals;
import brokerage.projections.referral.Approvals.Outstanding;
import brokerage.projections.referral.Holds;
import brokerage.projections.referral.Referrals;
import brokerage.projections.referral.Referrals.Listed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be done about referrals. */
@Component
class ReferralWork {

    private final Referrals referrals;
    private final Holds holds;
    private final Approvals approvals;

    ReferralWork(Referrals referrals, Holds holds, Approvals approvals) {
        this.referrals = referrals;
        this.holds = holds;
        this.approvals = approvals;
    }

    Section<OpenReferral> open(Question question, int limit) {
        Moment moment = question.moment(Referrals.PROJECTION);
        return Section.of(referrals.open(question.council(), moment, limit), listed -> open(listed, question.asAt()));
    }

    Section<EndingHold> holds(Question question, int within, int limit) {
        Moment moment = question.moment(Referrals.PROJECTION);
        return Section.of(holds.ending(question.council(), moment, within, limit), ReferralWork::hold);
    }

    Section<OutstandingApproval> approvals(Question question, Approver asking, int limit) {
        Moment moment = question.moment(Referrals.PROJECTION);
        return Section.of(
                approvals.outstanding(question.council(), moment, limit), needed -> approval(needed, question, asking));
    }

    private static OpenReferral open(Listed listed, LocalDate asAt) {
        return new OpenReferral(
                listed.referral(),
                listed.urgency(),
                listed.receivedAt(),
                ChronoUnit.DAYS.between(listed.receivedOn(), asAt),
                listed.neededBy(),
                listed.missing(),
                listed.wanted(),
                listed.waiting(),
                listed.offers(),
                listed.matched());
    }

    private static EndingHold hold(Holds.Ending hold) {
        return new EndingHold(
                hold.referral(),
                hold.match(),
                hold.home(),
                hold.fromOn(),
                hold.heldUntil(),
                hold.days(),
                hold.places());
    }

    private static OutstandingApproval approval(Outstanding needed, Question question, Approver asking) {
        Instant since = question.recordedAt(needed.since());
        return new OutstandingApproval(
                needed.referral(),
                needed.match(),
                needed.rule(),
                needed.approver(),
                asking.mayApproveFor(needed.approver()),
                since,
                days(since, question.asAt()),
                needed.home(),
                needed.fromOn(),
                new Money(needed.weeklyPence()),
                needed.emergency(),
                needed.started(),
                needed.verbalAs(),
                needed.verbalAt());
    }

    private static long days(@Nullable Instant since, LocalDate asAt) {
        return since == null ? 0 : ChronoUnit.DAYS.between(LocalDate.ofInstant(since, LondonDay.LONDON), asAt);
    }
}
