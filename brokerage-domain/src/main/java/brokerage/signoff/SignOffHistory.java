package brokerage.signoff;

import brokerage.signoff.SignOffEvent.MonthSignedOff;
import java.util.ArrayList;
import java.util.List;

/**
 * A month's sign-off as it reads now: the one fold of its events, shared by the aggregate that decides on it and by the
 * projection that lays it out in tables. Immutable.
 *
 * @param signatures in the order in which they were told
 */
public record SignOffHistory(List<Signature> signatures) {

    public static final SignOffHistory NONE = new SignOffHistory(List.of());

    public SignOffHistory {
        signatures = List.copyOf(signatures);
    }

    public SignOffHistory after(SignOffEvent event) {
        return switch (event) {
            case MonthSignedOff e -> {
                var all = new ArrayList<>(signatures);
                all.add(e.signature());
                yield new SignOffHistory(all);
            }
        };
    }
}
