/** Contracts over HTTP, and the beds they buy. */
@NullMarked
package brokerage.api.contracts;

import org.jspecify.annotations.NullMarked;
