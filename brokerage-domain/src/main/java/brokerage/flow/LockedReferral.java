package brokerage.flow;

import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand;
import brokerage.referral.ReferralCommand.ReadReferral;
import brokerage.referral.ReferralHistory;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** A referral, locked for the length of one unit of work. */
final class LockedReferral {

    private final ReferralId id;
    private final Aggregate<?> referral;
    private final ReferralHistory history;

    LockedReferral(Repository<?> referrals, ReferralId id) throws Exception {
        referral = referrals.load(id.value());
        this.id = id;
        history = now();
    }

    ReferralId id() {
        return id;
    }

    /** As it read when it was locked. */
    ReferralHistory history() {
        return history;
    }

    /** As it reads now. */
    ReferralHistory now() throws Exception {
        return (ReferralHistory) Residence.handle(referral, new ReadReferral(id));
    }

    /** Answers with the version of its stream. */
    Object tell(ReferralCommand command) throws Exception {
        return Residence.handle(referral, command);
    }
}
