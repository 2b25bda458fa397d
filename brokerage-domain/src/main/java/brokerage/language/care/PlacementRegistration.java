package brokerage.language.care;

import brokerage.language.Word;
import brokerage.language.rule.Finding;
import java.util.List;

/** Whether a child's own placement is in a setting registered as it should be. */
public enum PlacementRegistration implements Word {
    REGISTERED,
    UNREGISTERED;

    /** The rule a home leaves unmet that nobody registered though somebody should. */
    public static final String SETTING_RULE = "unregistered-setting";

    /** As told, but for a home that says it is not registered: then no placement in it is, whatever was told. */
    public PlacementRegistration given(List<Finding> ofTheHome) {
        boolean unregistered =
                ofTheHome.stream().anyMatch(finding -> finding.rule().equals(SETTING_RULE) && !finding.met());
        return unregistered ? UNREGISTERED : this;
    }
}
