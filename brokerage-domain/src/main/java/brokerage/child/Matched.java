package brokerage.child;

import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.ReferralId;

/** The one match that stands for a child: a home chosen for them, into which they have not moved yet. */
public record Matched(ReferralId referral, MatchId match, HomeId home) {}
