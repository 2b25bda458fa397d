/** The board's questions over HTTP, for any date and as known at any moment. */
@NullMarked
package brokerage.api.views;

import org.jspecify.annotations.NullMarked;
