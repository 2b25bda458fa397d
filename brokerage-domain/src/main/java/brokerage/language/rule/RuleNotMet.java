package brokerage.language.rule;

import brokerage.language.Refusal;

/** A choice about the future that a rule forbids. What has happened already is recorded and flagged instead. */
public record RuleNotMet(Finding finding) implements Refusal {

    @Override
    public String inWords() {
        return "%s is not met: %s".formatted(finding.rule(), finding.inputs());
    }
}
