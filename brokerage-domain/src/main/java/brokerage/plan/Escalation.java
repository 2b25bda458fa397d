package brokerage.plan;

import brokerage.language.id.VaultRef;
import java.time.LocalDate;

/**
 * Somebody was asked to take away what stands in the way.
 *
 * @param words what that is, in the vault
 */
public record Escalation(LocalDate on, Forum to, VaultRef words) {}
