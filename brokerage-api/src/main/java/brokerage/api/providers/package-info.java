/** Providers over HTTP. */
@NullMarked
package brokerage.api.providers;

import org.jspecify.annotations.NullMarked;
