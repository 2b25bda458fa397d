package brokerage.language.rule;

import brokerage.language.Word;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one rule for one decision, kept in the event so that years later anyone can see which rule said what.
 *
 * @param rule the id of the rule, as in the council's rule book
 * @param version the version of the rule's wording and thresholds
 * @param tier how binding it is
 * @param met whether it was met
 * @param inputs what was looked at, in words without personal data
 * @param approval who approved it although it was not met; none if nobody did
 */
public record Finding(
        String rule,
        int version,
        Tier tier,
        boolean met,
        String inputs,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Approval approval) {

    public enum Tier implements Word {
        /** A hard stop on a choice about the future. */
        LAW,
        /** A choice about the future needs a named approver. */
        POLICY,
        /** Shown and recorded, nothing more. */
        ADVICE
    }

    public Finding(String rule, int version, Tier tier, boolean met, String inputs) {
        this(rule, version, tier, met, inputs, null);
    }

    /** Whether it stops a choice that has not happened yet. */
    public boolean stopsAChoice() {
        return !met && tier != Tier.ADVICE && approval == null;
    }

    public Finding approved(Approval by) {
        return new Finding(rule, version, tier, met, inputs, by);
    }
}
