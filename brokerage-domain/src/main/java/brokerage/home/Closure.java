package brokerage.home;

import brokerage.language.Period;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.ClosureReason;
import org.jspecify.annotations.Nullable;

/**
 * Nights a bed cannot be used: out of use, or blocked by the child next door.
 *
 * @param remedialAction what is done about it, in the vault
 * @param implication what it means under the contract, in the vault
 */
public record Closure(
        Period period,
        ClosureReason reason,
        @Nullable VaultRef remedialAction,
        @Nullable VaultRef implication) {}
