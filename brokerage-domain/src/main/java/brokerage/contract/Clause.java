package brokerage.contract;

import brokerage.language.id.VaultRef;
import brokerage.language.provision.EmptyNight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which empty nights are paid from a date on, in place of whatever was agreed before.
 *
 * @param paid the kinds, each once and in their own order; none where beds are paid as they are used
 * @param words what the contract says, in the vault
 */
public record Clause(List<EmptyNight> paid, @Nullable VaultRef words) {

    public Clause {
        paid = paid.stream().distinct().sorted().toList();
    }
}
