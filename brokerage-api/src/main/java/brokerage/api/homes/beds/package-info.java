/** A home's beds over HTTP: held, closed, explained, allotted. */
@NullMarked
package brokerage.api.homes.beds;

import org.jspecify.annotations.NullMarked;
