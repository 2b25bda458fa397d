package brokerage.api.problems;

import java.util.List;

/**
 * A request with several things wrong, all of which are told at once: a list with rows that cannot be read, say. Carries no
 * stack: it is an answer. Nothing in it may quote what was sent in a place that is personal.
 */
public final class SeveralFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One of them.
     *
     * @param field where it stands
     * @param rule in words joined by hyphens
     */
    public record Fault(String field, String rule, String inWords) {}

    private final String rule;
    private final transient List<Fault> faults;

    /** @param rule in words joined by hyphens */
    public SeveralFaults(String rule, String inWords, List<Fault> faults) {
        super(inWords, null, false, false);
        this.rule = rule;
        this.faults = List.copyOf(faults);
    }

    String rule() {
        return rule;
    }

    String inWords() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults;
    }
}
