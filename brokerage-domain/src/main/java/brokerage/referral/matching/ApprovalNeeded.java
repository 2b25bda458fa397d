package brokerage.referral.matching;

import brokerage.language.rule.Approver;

/** Somebody must take it upon themselves that a rule is not met. */
public record ApprovalNeeded(String rule, Approver by) {}
