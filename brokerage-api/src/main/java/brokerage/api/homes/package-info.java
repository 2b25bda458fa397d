/** Homes over HTTP: what they are and how they stand. */
@NullMarked
package brokerage.api.homes;

import org.jspecify.annotations.NullMarked;
