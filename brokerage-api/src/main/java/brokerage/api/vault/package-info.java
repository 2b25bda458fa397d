/**
 * The one door to personal data and free text. Everything else, the log included, holds references that say nothing.
 */
@NullMarked
package brokerage.api.vault;

import org.jspecify.annotations.NullMarked;
