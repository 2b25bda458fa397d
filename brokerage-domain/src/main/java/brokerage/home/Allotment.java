package brokerage.home;

import brokerage.language.id.ContractId;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** Whose a bed is from a date: bought by a contract, the council's own, or (neither) no longer the council's to fill. */
public record Allotment(@Nullable ContractId contract, boolean own) {

    static final Allotment OWN = new Allotment(null, true);
    static final Allotment NOT_OURS = new Allotment(null, false);

    @JsonIgnore
    public boolean isOurs() {
        return own || contract != null;
    }
}
