package brokerage.referral.matching;

import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The home's registered manager has accepted, after an assessment of what it means for the children there.
 *
 * @param by the manager, in the vault
 */
public record Acceptance(LocalDate on, @Nullable VaultRef by) {}
