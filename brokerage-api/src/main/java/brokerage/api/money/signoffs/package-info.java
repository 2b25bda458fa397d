/** A month held against the case system's list and the ledger's, and signed off. */
@NullMarked
package brokerage.api.money.signoffs;

import org.jspecify.annotations.NullMarked;
