package brokerage.language.rule;

/**
 * Somebody took it upon themselves that a rule is not met. The rule stays not met.
 *
 * @param as the part they played
 * @param by who, as the door knows them
 */
public record Approval(Approver as, String by) {}
