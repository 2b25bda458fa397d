package brokerage.referral.market;

import brokerage.language.id.VaultRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param at when; kept to the second, because time to first offer is a measure in hours
 * @param by the person, in the vault
 * @param how by which means
 */
public record Answer(Instant at, @Nullable VaultRef by, Channel how) {}
