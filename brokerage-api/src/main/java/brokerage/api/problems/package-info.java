/** How a request that cannot be served is answered: problem details (RFC 9457), made in one place. */
@NullMarked
package brokerage.api.problems;

import org.jspecify.annotations.NullMarked;
