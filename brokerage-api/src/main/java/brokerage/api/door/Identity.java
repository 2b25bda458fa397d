package brokerage.api.door;

import brokerage.api.log.Caller;
import brokerage.api.problems.RequestFault;
import brokerage.language.CouncilId;
import brokerage.language.Identifier;
import brokerage.language.VaultRef;
import org.jspecify.annotations.Nullable;

/** Who asks, for which council, in which role, and the request it all belongs to. An endpoint takes it as an argument. */
public record Identity(CouncilId council, String actor, Role role, String correlation) {

    /** Another council's record is as unknown here as one nobody ever made. */
    public void mustBeOf(Identifier id) {
        if (!id.council().equals(council)) throw RequestFault.notFound("%s is not recorded".formatted(id));
    }

    Caller because(@Nullable VaultRef reason) {
        return new Caller(council, actor, role.word(), reason, correlation);
    }
}
