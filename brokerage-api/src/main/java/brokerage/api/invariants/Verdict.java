package brokerage.api.invariants;

import java.util.List;

/**
 * What a look over the whole record found.
 *
 * @param position the facts up to here were looked at
 * @param faults in words, without personal data; none if all is as it must be
 */
public record Verdict(long position, List<String> faults) {

    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
