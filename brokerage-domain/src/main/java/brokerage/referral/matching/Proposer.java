package brokerage.referral.matching;

import brokerage.language.rule.Approver;

/**
 * Who proposes a match, or starts a placement in an emergency.
 *
 * @param as the part they play, whose limit they keep
 * @param actor as the door knows them
 */
public record Proposer(Approver as, String actor) {}
