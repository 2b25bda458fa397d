package brokerage.referral;

import brokerage.language.Refusal;
import brokerage.language.Refusal.Invalid;
import brokerage.language.Refusal.Unknown;
import brokerage.language.care.Route;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import java.time.LocalDate;
import java.util.List;

/** Why a referral's record says no. */
public sealed interface ReferralRefusal extends Refusal {

    record ReferralAlreadyLogged(ReferralId referral) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s is logged already".formatted(referral);
        }
    }

    /** Only an emergency may be logged with less than a search needs. */
    record ReferralIncomplete(List<String> missing) implements ReferralRefusal, Invalid {
        @Override
        public String inWords() {
            return "only an emergency referral may be incomplete: %s missing".formatted(String.join(", ", missing));
        }

        @Override
        public String field() {
            return missing.getFirst();
        }
    }

    record ReferralNotOpen(ReferralId referral, Status status) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s is %s".formatted(referral, status.word());
        }
    }

    record ChildNotReferred(ChildRef child) implements ReferralRefusal, Invalid {
        @Override
        public String inWords() {
            return "%s is not among the children it is about".formatted(child);
        }

        @Override
        public String field() {
            return "child";
        }
    }

    record ChildAlreadyPlaced(ChildRef child) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s has been placed through this referral".formatted(child);
        }
    }

    record SearchAlreadyOpen(Route route) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "the search on route %s is open already".formatted(route.word());
        }
    }

    record SearchNotOpen(Route route) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "no search is open on route %s".formatted(route.word());
        }
    }

    record UnknownOffer(OfferId offer) implements ReferralRefusal, Unknown {
        @Override
        public String inWords() {
            return "%s is not an offer for this referral".formatted(offer);
        }

        @Override
        public String field() {
            return "offer";
        }
    }

    /** An offer of this id says something else. */
    record OfferAlreadyRecorded(OfferId offer) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s is recorded already".formatted(offer);
        }
    }

    record MatchAlreadyProposed(MatchId match) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s is proposed already".formatted(match);
        }
    }

    /** What can end now is a placement. */
    record MatchHasLedToPlacement(MatchId match) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "everybody of %s has moved in: it is their placements that can end".formatted(match);
        }
    }

    record UnknownMatch(MatchId match) implements ReferralRefusal, Unknown {
        @Override
        public String inWords() {
            return "%s is not a match for this referral".formatted(match);
        }

        @Override
        public String field() {
            return "match";
        }
    }

    /** It was decided on a proposal that no longer stands. */
    record MatchNoLongerStands(MatchId match, How how) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s has been %s".formatted(match, how.word());
        }
    }

    record NothingToApprove(MatchId match) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s has all the approvals it needs".formatted(match);
        }
    }

    record NotTheirsToApprove(MatchId match, List<String> rules) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s waits for others: %s".formatted(match, String.join(", ", rules));
        }
    }

    /** Nobody approves what they proposed themselves beyond their own limit. */
    record OwnProposal(MatchId match) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s is their own proposal: somebody else must decide on it".formatted(match);
        }
    }

    record ApprovalsOutstanding(MatchId match, List<String> rules) implements ReferralRefusal {
        @Override
        public String inWords() {
            return "%s still needs approval: %s".formatted(match, String.join(", ", rules));
        }
    }

    record EmergencyIsNow(LocalDate from) implements ReferralRefusal, Invalid {
        @Override
        public String inWords() {
            return "an emergency start has happened; one on %s is still to be proposed and approved".formatted(from);
        }

        @Override
        public String field() {
            return "from";
        }
    }
}
