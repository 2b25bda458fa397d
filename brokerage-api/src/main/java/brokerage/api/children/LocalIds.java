package brokerage.api.children;

import brokerage.api.desk.Told;
import brokerage.api.log.RowTaken;
import brokerage.api.vault.Vault;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Two children never carry one local id: found out by storing it, because asking first would lose a race. */
@Component
class LocalIds {

    private final Vault vault;

    LocalIds(Vault vault) {
        this.vault = vault;
    }

    ResponseEntity<Told> unlessTaken(CouncilId council, String localId, Supplier<ResponseEntity<Told>> telling) {
        try {
            return telling.get();
        } catch (RowTaken taken) {
            throw vault.childByLocalId(council, localId.strip())
                    .<RuntimeException>map(child -> new Refused(new ChildAlreadyKnown(child)))
                    .orElse(taken);
        }
    }
}
