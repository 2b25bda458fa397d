package brokerage.signoff;

import brokerage.language.id.VaultRef;
import java.time.LocalDate;

/**
 * That a month was signed off.
 *
 * @param words what whoever signed has to say to the differences, in the vault
 */
public record Signature(LocalDate on, Compared compared, VaultRef words) {}
