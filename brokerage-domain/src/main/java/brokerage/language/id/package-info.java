/** The ids of the record and what goes wrong with one: each reads {@code kind:council:key}. */
@NullMarked
package brokerage.language.id;

import org.jspecify.annotations.NullMarked;
